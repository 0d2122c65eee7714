import Core
import Synchronization

@testable import Server

/// A newsroom of two episodes and one lexicon. A sound is the text that would be said, so that a test
/// can read what it hears.
final class SmallDesk: PronunciationDesk {
  let voices = ["en-news", "en-calm"]
  private let rows = Mutex<[Pronunciation]>([])
  /// One entry for each episode that may be made.
  let paces = Bulletin<Void>()

  private var version: String { rows.withLock { "v\($0.count)" } }

  private static func episode(_ id: String) -> Episode {
    Episode(
      id: id, guid: "urn:uuid:\(id)", title: "Episode \(id)", byline: nil, section: nil,
      language: "en", summary: "", link: nil, image: nil, published: Timestamp(seconds: 0),
      updated: nil, folder: TestFolder.episode, enclosures: [], milliseconds: 0, chapters: [],
      voice: "", script: "")
  }

  func shelf(matching query: String) async throws(AnnouncerError) -> DeskShelf {
    DeskShelf(
      episodes: ["one", "two"].map(Self.episode).filter {
        query.isEmpty || $0.title.contains(query)
      }, files: ["articles/ferry.md"])
  }

  func article(of subject: DeskSubject) async throws(AnnouncerError) -> Article {
    switch subject {
    case .submission(.address(let url)): return Article(identity: url, headline: url, blocks: [])
    case .submission(.document(let bytes, let type, _)):
      let text = String(decoding: bytes, as: UTF8.self)
      return Article(
        identity: text, headline: type, blocks: [Block(.paragraph, text)],
        dropped: [DroppedBlock("Share this", reason: "furniture", position: 0)])
    case .episode("one"):
      return Article(identity: "one", headline: "Episode one", blocks: [])
    case .file("articles/ferry.md"):
      return Article(identity: "ferry", headline: "Ferry", blocks: [])
    case .episode, .file: throw AnnouncerError(.missing, "there is no such article")
    }
  }

  /// Every word is a token, in sentences that end in a full stop.
  private static func utterance(_ block: Block, _ trial: [Pronunciation]) -> Utterance {
    var tokens: [Token] = []
    var ends: [Int] = []
    var lower = 0
    for word in block.text.split(separator: " ", omittingEmptySubsequences: false) {
      let upper = lower + word.utf8.count
      let entry = trial.last { $0.written == word }
      tokens.append(
        Token(
          source: Span(lower, upper), kind: "word",
          rule: entry == nil ? "literal" : "lexicon trial:1",
          words: Words(Word(entry?.spoken ?? String(word)))))
      if word.hasSuffix(".") { ends.append(upper) }
      lower = upper + 1
    }
    return Utterance(
      kind: block.kind, text: block.text, tokens: tokens, sentenceEnds: ends, pauseAfter: 0)
  }

  func proof(
    of article: Article, voice: String?, trial: [Pronunciation]
  ) async throws(AnnouncerError) -> Proof {
    Proof(
      article: article,
      script: Script(
        article: article.id, language: article.language,
        utterances: article.spokenBlocks.map { Self.utterance($0, trial) }), diagnostics: [],
      voice: voice ?? "en-news", entries: [:])
  }

  func sound(of passage: DeskPassage) async throws(AnnouncerError) -> [UInt8] {
    var utterance = Self.utterance(passage.block, passage.trial)
    if let part = passage.part { utterance = utterance.part(part) }
    guard !utterance.said.isEmpty else { throw AnnouncerError(.entry, "nothing to say") }
    return Array(utterance.said.utf8)
  }

  func lexicon(for voice: String?) async throws(AnnouncerError) -> DeskLexicon {
    DeskLexicon(file: "en-house.tsv", version: version, entries: rows.withLock { $0 })
  }

  func save(_ order: DeskSaveOrder) async throws(AnnouncerError) -> DeskSaving {
    let isSaved = rows.withLock { rows in
      guard "v\(rows.count)" == order.version else { return false }
      var entry = order.entry
      entry.note = order.author
      rows.append(entry)
      return true
    }
    let now = try await lexicon(for: nil)
    return isSaved ? .saved(now) : .outdated(now)
  }

  func touched(by entry: Pronunciation) async throws(AnnouncerError) -> [TouchedEpisode] {
    [
      TouchedEpisode(episode: Self.episode("one"), utterances: 1, total: 2, isKept: true),
      TouchedEpisode(episode: Self.episode("two"), utterances: 2, total: 2, isKept: false),
    ]
  }

  func remake(
    _ ids: [String], report: @escaping @Sendable (String, RemakeStep) -> Void
  ) async throws(AnnouncerError) {
    for (index, id) in ids.enumerated() {
      guard await paces.entry(index) != nil else {
        throw AnnouncerError(.stopped, "the server was stopped")
      }
      guard id == "one" else {
        report(id, .failed(AnnouncerError(.missing, "there is no episode \(id)")))
        continue
      }
      report(id, .speaking(2, of: 2, spoken: 1))
      report(id, .made(Self.episode(id), isChanged: true))
    }
  }
}
