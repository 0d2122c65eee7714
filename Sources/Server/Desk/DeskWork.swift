internal import Core
internal import Hummingbird
internal import NIOCore

/// What the desk answers to whoever may use it.
struct DeskWork {
  let desk: any PronunciationDesk
  let board: RemakeBoard

  func articles(_ query: String) async throws(Refusal) -> Response {
    let wanted = try Query(query).value("q") ?? ""
    let voices = await desk.voices
    return .json(
      .ok,
      ShelfView(
        try await refused { () async throws(AnnouncerError) in
          try await desk.shelf(matching: wanted)
        }, voices))
  }

  func lexicon(_ query: String) async throws(Refusal) -> Response {
    let voice = try Refusal.voice(try Query(query).value("voice"), among: await desk.voices)
    return .json(
      .ok,
      LexiconView(
        try await refused { () async throws(AnnouncerError) in try await desk.lexicon(for: voice) })
    )
  }

  func proof(_ order: DeskOrders.Proof) async throws(Refusal) -> Response {
    let voice = try Refusal.voice(order.voice, among: await desk.voices)
    let trial = try DeskOrders.Entry.pronunciations(order.trial)
    let subject = try order.subject()
    let proof = try await refused { () async throws(AnnouncerError) in
      let article: Article
      if let subject {
        article = try await desk.article(of: subject)
      } else {
        article = order.article ?? Article(identity: "", headline: "", blocks: [])
      }
      return try await desk.proof(of: article, voice: voice, trial: trial)
    }
    return .json(.ok, ProofView(proof))
  }

  func sound(_ order: DeskOrders.Sound) async throws(Refusal) -> Response {
    let passage = try order.passage(voices: await desk.voices)
    let bytes = try await refused { () async throws(AnnouncerError) in
      try await desk.sound(of: passage)
    }
    return Response(
      status: .ok, headers: [.contentType: "audio/mpeg", .cacheControl: "no-store"],
      body: ByteBuffer(bytes: bytes).responseBody)
  }

  func save(_ order: DeskOrders.Save) async throws(Refusal) -> Response {
    let author = order.author ?? ""
    guard author.utf8.count <= 100, !author.hasControls else {
      throw .bad("\"author\" is a name of up to 100 bytes")
    }
    let save = DeskSaveOrder(
      entry: try order.entry.pronunciation(),
      voice: try Refusal.voice(order.voice, among: await desk.voices), version: order.version,
      author: author)
    switch try await refused({ () async throws(AnnouncerError) in try await desk.save(save) }) {
    case .saved(let lexicon): return .json(.ok, LexiconView(lexicon))
    case .outdated(let lexicon):
      throw Refusal(
        .conflict,
        Problem(
          "conflict", "\(lexicon.file) was changed by somebody else; nothing was saved",
          hint: "look at what it says now, then save again"))
    }
  }

  func touched(_ order: DeskOrders.Touched) async throws(Refusal) -> Response {
    let entry = try order.entry.pronunciation()
    let touched = try await refused { () async throws(AnnouncerError) in
      try await desk.touched(by: entry)
    }
    return .json(.ok, ["episodes": touched.map(TouchedView.init)])
  }

  func remake(_ order: DeskOrders.Remake) async throws(Refusal) -> Response {
    guard (1...Self.mostEpisodes).contains(order.episodes.count) else {
      throw .bad("\"episodes\" are 1 to \(Self.mostEpisodes) ids")
    }
    var known: Set<String> = []
    let ids = order.episodes.filter { known.insert($0).inserted }
    guard let run = board.start(ids) else { return ArticlesEndpoint.full }
    return .json(.accepted, RemakeView(run.report), [.location: "/desk/remakes/\(run.id)"])
  }

  /// A name as common as the paper's own town may stand in all of a year's stories.
  private static let mostEpisodes = 10_000

  func run(id: String) throws(Refusal) -> Response {
    guard let run = board.run(id: id) else {
      throw Refusal(.notFound, Problem("request", "there is no run of that name"))
    }
    return .json(.ok, RemakeView(run.report))
  }

  private func refused<Value>(
    _ work: () async throws(AnnouncerError) -> Value
  ) async throws(Refusal) -> Value {
    do throws(AnnouncerError) { return try await work() } catch {
      throw Refusal(error.status, Problem(error))
    }
  }
}
