internal import Core
internal import Glibc
internal import Pipeline
internal import Server

/// The editing room in the words of the server, which does not know it.
struct LiveDesk: PronunciationDesk {
  let room: EditingRoom
  let live: LiveRoom

  /// More are found by their titles.
  private static let longestShelf = 50

  var voices: [String] { live.voices }

  func shelf(matching query: String) async throws(AnnouncerError) -> DeskShelf {
    DeskShelf(
      episodes: room.episodes(matching: query, limit: Self.longestShelf), files: room.files)
  }

  func article(of subject: DeskSubject) async throws(AnnouncerError) -> Article {
    try await translated {
      switch subject {
      case .submission(.address(let address)): return try await live.article(at: address)
      case .submission(.document(let bytes, let mediaType, let charset)):
        return try live.article(in: bytes, mediaType: mediaType, charset: charset)
      case .episode(let id):
        guard let (article, _) = try room.article(ofEpisode: id) else {
          throw AnnouncerError(.missing, "there is no episode \(id)")
        }
        return article
      case .file(let path):
        guard let article = try await room.article(inFile: path) else {
          throw AnnouncerError(.missing, "the workspace has no article \(path)")
        }
        return article
      }
    }
  }

  func proof(
    of article: Article, voice: String?, trial: [Pronunciation]
  ) async throws(AnnouncerError) -> Proof {
    try await translated { try room.proof(of: article, voice: voice, trial: trial) }
  }

  func sound(of passage: DeskPassage) async throws(AnnouncerError) -> [UInt8] {
    try await translated {
      try await room.sound(
        of: passage.block, part: passage.part, language: passage.language,
        section: passage.section, voice: passage.voice, trial: passage.trial)
    }
  }

  func lexicon(for voice: String?) async throws(AnnouncerError) -> DeskLexicon {
    DeskLexicon(try await translated { try room.house(for: voice) })
  }

  func save(_ order: DeskSaveOrder) async throws(AnnouncerError) -> DeskSaving {
    let today = Timestamp(seconds: time(nil)).day
    let saving = try await translated {
      try room.save(
        order.entry, for: order.voice, ifStill: order.version, author: order.author, date: today)
    }
    return switch saving {
    case .saved(let house): .saved(DeskLexicon(house))
    case .outdated(let house): .outdated(DeskLexicon(house))
    }
  }

  func touched(by entry: Pronunciation) async throws(AnnouncerError) -> [TouchedEpisode] {
    try await translated { try room.touched(by: entry) }.map {
      TouchedEpisode(
        episode: $0.episode, utterances: $0.utterances, total: $0.total, isKept: $0.isKept)
    }
  }

  func remake(
    _ ids: [String], report: @escaping @Sendable (String, RemakeStep) -> Void
  ) async throws(AnnouncerError) {
    try await translated {
      try await room.remake(ids) { id, step in report(id, RemakeStep(step)) }
    }
  }
}

extension DeskLexicon {
  init(_ house: EditingRoom.House) {
    self.init(file: house.file, version: house.version, entries: house.entries)
  }
}

extension RemakeStep {
  init(_ step: EditingRoom.Step) {
    self =
      switch step {
      case .speaking(let done, let total, let spoken): .speaking(done, of: total, spoken: spoken)
      case .publishing: .publishing
      case .made(let episode, let isChanged): .made(episode, isChanged: isChanged)
      case .failed(let diagnostic): .failed(AnnouncerError(diagnostic))
      }
  }
}
