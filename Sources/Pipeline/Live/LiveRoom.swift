public import Core
internal import Extraction
internal import Glibc
internal import Mastering
internal import Normalization
internal import Synchronization
public import Workspace

/// Where articles are read aloud while somebody waits: engines that stay warm, sound as soon as it
/// is spoken, and then the same episode that `lector read` would publish.
///
/// The output folder is taken only for the moment of publishing, so that `lector publish` can run
/// beside a server.
public final class LiveRoom: Sendable {
  let workspace: Workspace
  /// The output folder as the user named it.
  let output: String
  let engines: Int
  private let allowPrivate: Bool
  private let studios = Mutex<[Voice: Task<Studio, any Error>]>([:])
  /// One publishes at a time.
  private let publishing = Gate(width: 1)

  /// - Parameters:
  ///   - output: a folder; nil for the workspace's.
  ///   - engines: how many utterances are spoken at a time.
  ///   - allowPrivate: whether a fetched address may be this machine or its network.
  public init(
    _ workspace: Workspace, output: String?, engines: Int, allowPrivate: Bool = false
  ) {
    self.workspace = workspace
    self.output = workspace.output(output)
    self.engines = engines
    self.allowPrivate = allowPrivate
  }

  /// Names, the workspace's own first.
  public var voices: [String] {
    let own = workspace.settings.voice
    let names = workspace.voices.all().filter { (try? $0.voice.get()) != nil }.map(\.name)
    return [own] + names.filter { $0 != own }
  }

  /// A fresh desk for every article: lexicons may have changed since the last.
  func desk(_ voice: String?, trial: [Pronunciation] = []) throws -> Desk {
    try Desk(workspace, voice: voice, allowPrivate: allowPrivate, trial: trial)
  }

  /// Fetches a page and reads the article on it.
  /// - Throws: `Failure`.
  public func article(at address: String) async throws -> Article {
    try Self.first(of: try await desk(nil).articles(from: .address(address)), address)
  }

  /// - Throws: `Failure`.
  public func article(in bytes: [UInt8], mediaType: String, charset: String?) throws -> Article {
    let name = "the article that was sent"
    do {
      return try Self.first(
        of: try Extractor.articles(
          from: Source(bytes: bytes, name: name, mediaType: mediaType, charset: charset),
          settings: ExtractionSettings(workspace.settings)), name)
    } catch { throw Failure(error) }
  }

  private static func first(of articles: [Article], _ name: String) throws -> Article {
    guard let article = articles.first else {
      throw Failure(.extraction, "there is no article in \(name)")
    }
    return article
  }

  /// The studio of a voice: engines start once and stay.
  func studio(of voice: Voice) async throws -> Studio {
    let task = studios.withLock { studios in
      if let known = studios[voice] { return known }
      let task = Task { try await makeStudio(of: voice) }
      studios[voice] = task
      return task
    }
    do { return try await task.value } catch {
      // The next one tries again: an engine may have been installed meanwhile.
      studios.withLock { $0[voice] = nil }
      throw error
    }
  }

  func makeStudio(of voice: Voice) async throws -> Studio {
    let formats = workspace.settings.audio.formats.filter { $0 != .mp3 }
    return try await Studio(workspace, voice, formats: [.mp3] + formats, engines: engines)
  }

  /// Speaks an article and publishes it.
  /// - Parameters:
  ///   - voice: a name; nil for the workspace's own.
  ///   - spoken: blocks done, of how many, and the MP3 frames that the last one added.
  ///   - publishing: called when all is spoken.
  /// - Throws: `Failure`; the task's cancellation.
  public func announce(
    _ article: Article, voice: String?, spoken: (Int, Int, [UInt8]) -> Void,
    publishing: () -> Void
  ) async throws -> Episode {
    do {
      let desk = try desk(voice)
      let (script, _) = desk.script(for: article)
      guard script.utterances.contains(where: { !$0.words.isEmpty }) else {
        throw Failure(.normalization, "there is nothing to say in \"\(article.headline)\"")
      }
      try await speak(script, in: desk.voice, spoken)
      publishing()
      return try await publish([.init(article, script)], at: desk).first?.episode
        ?? { throw Failure(.publishing, "nothing was published") }()
    } catch {
      try Task.checkCancellation()
      throw Failure(error)
    }
  }

  /// Speaks on air. Every paragraph is kept in the store, where publishing finds it.
  func speak(
    _ script: Script, in voice: Voice, _ spoken: (Int, Int, [UInt8]) -> Void
  ) async throws {
    let studio = try await studio(of: voice)
    var air = try Broadcast(settings: studio.booth.settings)
    try await studio.booth.segments(for: script) { index, segments in
      let frames = try air.append(segments[0], pause: script.utterances[index].pauseAfter)
      spoken(index + 1, script.utterances.count, frames)
    }
  }

  /// Publishes and rewrites the feed and the editions that are out; waits while another process
  /// publishes.
  func publish(
    _ manuscripts: [Newsroom.Manuscript], at desk: Desk
  ) async throws -> [Newsroom.Outcome] {
    try await self.publishing.pass(self.publishing.turn()) {
      let newsroom = try await newsroom(at: desk)
      do {
        var outcomes: [Newsroom.Outcome] = []
        for manuscript in manuscripts {
          outcomes.append(try await newsroom.publish(manuscript.article, manuscript.script))
        }
        try await newsroom.followWithEditions()
        try newsroom.publishShow()
        await newsroom.close()
        return outcomes
      } catch {
        await newsroom.close()
        throw error
      }
    }
  }

  private func newsroom(at desk: Desk) async throws -> Newsroom {
    while true {
      do {
        let edition = workspace.settings.edition
        let others =
          edition == nil ? [] : try Desk.ofSources(in: workspace, allowPrivate: allowPrivate)
        return try await Newsroom(
          workspace, desk: desk, others: others, edition: edition, output: output, formats: nil,
          engines: engines, clock: Timestamp(seconds: time(nil)))
      } catch let failure as Failure where failure.isBusy {
        try await Task.sleep(for: .milliseconds(250))
      }
    }
  }

  /// Dismisses the engines.
  public func close() async {
    let tasks = studios.withLock { studios in
      defer { studios = [:] }
      return Array(studios.values)
    }
    for task in tasks { await (try? task.value)?.booth.close() }
  }
}
