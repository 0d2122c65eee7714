import Core
import Foundation
import Testing
import Workspace

@testable import Pipeline

/// A newsroom with three published stories, two of which hold a name that the voice says badly.
@Suite(.timeLimit(.minutes(15))) struct EditingTests {
  private let folder: URL
  private let live: LiveRoom
  private let room: EditingRoom

  private static let stories = [
    "Ferry": ["A ferry left the old harbour.", "Olena Goncharova was on board.", "It was late."],
    "Bridge": [
      "Goncharova's report praises the bridge.", "It cost $2.5 million.",
      "GONCHAROVA has read it twice.", "Nobody else has.",
    ],
    "Market": ["Prices rose by 3% in October.", "The market opens at 8 a.m."],
  ]

  private static let entry = Pronunciation(written: "Goncharova", spoken: "gon chah roh va")

  init() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "lector-desk-\(UUID())")
    self.folder = folder
    let write = { (name: String, text: String) in try Self.write(name, text, in: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try write("lector.yaml", "voice: calm\ncache_limit: 1\nedition: {}\n")
    try write(
      "Voices/calm.yaml",
      """
      title: A calm voice
      language: en
      engine: espeak
      voice: en
      rate: 165
      pitch: 35
      word_gap: 2
      gain: 8
      pauses: {headline: 300, paragraph: 200}
      """)
    try write("articles/ferry.md", "---\ntitle: Ferry\n---\n\nA ferry left on Tuesday.\n")
    live = LiveRoom(try Workspace(around: folder.path), output: nil, engines: 2)
    room = EditingRoom(live)
    for (title, texts) in Self.stories.sorted(by: { $0.key < $1.key }) {
      let article = Article(
        identity: "https://paper.example/\(title)", headline: title,
        published: Timestamp(seconds: 1_729_843_200), blocks: texts.map { Block(.paragraph, $0) },
        dropped: [DroppedBlock("Share this", reason: "furniture", position: 1)])
      _ = try await live.announce(article, voice: nil) { _, _, _ in
      } publishing: {
      }
    }
  }

  private static func write(_ name: String, _ text: String, in folder: URL) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private func episode(_ title: String) throws -> Episode {
    try #require(room.episodes(matching: title, limit: 9).first)
  }

  private func files(of episode: Episode) throws -> [String: Data] {
    let base = folder.appending(path: "Output/\(episode.folder)")
    let names = try FileManager.default.contentsOfDirectory(atPath: base.path)
    return try Dictionary(
      uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: base.appending(path: $0))) })
  }

  private func save(
    _ entry: Pronunciation = entry, ifStill version: String? = nil
  ) throws -> EditingRoom.Saving {
    let present = try room.house(for: nil).version
    return try room.save(
      entry, for: nil, ifStill: version ?? present, author: "Ann Editor", date: "2024-10-26")
  }

  @Test func aTrialIsShownAndHeardAndLeavesNoTrace() async throws {
    let (article, _) = try #require(try room.article(ofEpisode: episode("Ferry").id))
    #expect(article.dropped.isEmpty && article.blocks.count == 3)
    let before = try room.proof(of: article, voice: nil, trial: [])
    #expect(before.script.unknownNames.map(\.text) == ["Goncharova"])
    let after = try room.proof(of: article, voice: nil, trial: [Self.entry])
    #expect(after.entries["lexicon trial:1"]?.spoken == "gon chah roh va")
    #expect(after.script.utterances[2].said == "Olena gon chah roh va was on board.")
    var sounds: [[UInt8]] = []
    for trial in [[], [Self.entry], []] {
      sounds.append(
        try await room.sound(
          of: article.blocks[1], part: nil, language: "en", section: nil, voice: nil, trial: trial))
    }
    #expect(sounds[0] == sounds[2] && sounds[0] != sounds[1] && !sounds[0].isEmpty)
    #expect(try room.house(for: nil).entries.isEmpty)
    await live.close()
  }

  @Test func aSentenceIsSaidAlone() async throws {
    let block = Block(.paragraph, "It rained. Goncharova stayed at home all day long.")
    var lengths: [Int] = []
    for part in [nil, Span(0, 10), Span(10, 50)] {
      lengths.append(
        try await room.sound(
          of: block, part: part, language: "en", section: nil, voice: nil, trial: []
        ).count)
    }
    #expect(lengths[1] < lengths[2] && lengths[2] < lengths[0])
    await live.close()
  }

  @Test func exactlyTheTouchedStoriesAreMadeAgain() async throws {
    let touched = try room.touched(by: Self.entry)
    #expect(
      Dictionary(uniqueKeysWithValues: touched.map { ($0.episode.title, $0.utterances) })
        == ["Ferry": 1, "Bridge": 2])
    #expect(touched.allSatisfy { $0.isKept })
    guard case .saved = try save() else { return #expect(Bool(false), "not saved") }
    var before: [String: [String: Data]] = [:]
    for title in Self.stories.keys { before[title] = try files(of: episode(title)) }
    var spoken: [String: Int] = [:]
    var made: [Episode] = []
    try await room.remake(touched.map(\.episode.id)) { id, step in
      switch step {
      case .speaking(_, _, let count): spoken[id] = count
      case .made(let episode, let isChanged):
        #expect(isChanged)
        made.append(episode)
      case .failed(let diagnostic): #expect(Bool(false), "\(diagnostic.message)")
      case .publishing: break
      }
    }
    #expect(Set(made.map(\.title)) == ["Ferry", "Bridge"])
    for (old, new) in touched.map(\.episode).map({ old in
      (old, made.first { $0.id == old.id } ?? old)
    }) {
      #expect(spoken[old.id] == (old.title == "Ferry" ? 1 : 2))
      #expect(new.guid == old.guid && new.folder == old.folder && new.published == old.published)
      #expect(new.enclosures[0].file != old.enclosures[0].file)
      // Said otherwise is not written otherwise.
      #expect(new.versions.isEmpty)
    }
    #expect(try files(of: episode("Market")) == before["Market"])
    #expect(try room.touched(by: Self.entry).isEmpty)
    let feed = try String(
      contentsOf: folder.appending(path: "Output/feed.xml"), encoding: .utf8)
    for episode in made { #expect(feed.contains(episode.enclosures[0].file)) }
    await live.close()
  }

  /// On its own, so that the newsroom lets go of the output folder.
  private func publishEdition() async throws -> Newsroom.EditionOutcome {
    let newsroom = try await Newsroom(
      live.workspace, desk: try live.desk(nil), edition: .init(), output: live.output, formats: nil,
      engines: 2, clock: Timestamp(seconds: 1_729_843_200))
    let edition = try await newsroom.publishEdition(of: "2024-10-25")
    try newsroom.publishShow()
    await newsroom.close()
    return try #require(edition)
  }

  @Test func theDaysEditionFollows() async throws {
    let edition = try await publishEdition()
    _ = try save()
    try await room.remake([try episode("Ferry").id]) { _, _ in }
    let manifest = try #require(try files(of: edition.episode)["episode.json"])
    let sound = try #require(edition.episode.enclosures.first?.file)
    #expect(edition.stories == 3)
    #expect(!String(decoding: manifest, as: UTF8.self).contains(sound))
    await live.close()
  }

  @Test func anEpisodeThatIsNoneAnyMoreFailsAlone() async throws {
    _ = try save()
    var ends: [String: Bool] = [:]
    try await room.remake(["0000000000000000", try episode("Ferry").id]) { id, step in
      if case .made = step { ends[id] = true }
      if case .failed = step { ends[id] = false }
    }
    #expect(ends == ["0000000000000000": false, try episode("Ferry").id: true])
    await live.close()
  }

  @Test func aRowIsSignedAndReplacesItsOwnKind() throws {
    guard case .saved(let house) = try save() else { return #expect(Bool(false)) }
    #expect(house.file == "Voices/Lexicons/en-house.tsv")
    #expect(house.entries.map(\.note) == ["Ann Editor, 2024-10-26"])
    var other = Self.entry
    (other.written, other.spoken, other.note) = ("goncharova", "[[g0ntS'A:r@v@]]", "heard on air")
    guard case .saved(let second) = try save(other) else { return #expect(Bool(false)) }
    #expect(second.entries.map(\.spoken) == ["[[g0ntS'A:r@v@]]"])
    #expect(second.entries.map(\.note) == ["Ann Editor, 2024-10-26: heard on air"])
    other.conditions = "case"
    guard case .saved(let third) = try save(other) else { return #expect(Bool(false)) }
    #expect(third.entries.count == 2)
  }

  @Test func anothersChangeIsNeverOverwritten() throws {
    let seen = try room.house(for: nil).version
    try Self.write("Voices/Lexicons/en-house.tsv", "Li\tlee\n", in: folder)
    guard case .outdated(let now) = try save(ifStill: seen) else { return #expect(Bool(false)) }
    #expect(now.entries.map(\.written) == ["Li"])
    guard case .saved(let house) = try save(ifStill: now.version) else {
      return #expect(Bool(false))
    }
    #expect(house.entries.map(\.written) == ["Li", "Goncharova"])
  }

  @Test(arguments: [
    ("", "x", ""), ("x", "", ""), ("x", "4 euros", ""), ("x", "[[a[b]]", ""), ("# x", "y", ""),
    ("x", "y", "loud"),
  ])
  func whatIsNoRowIsRefused(written: String, spoken: String, conditions: String) throws {
    let entry = Pronunciation(written: written, spoken: spoken, conditions: conditions)
    #expect(throws: Failure.self) { try save(entry) }
    #expect(throws: Failure.self) { try room.touched(by: entry) }
    #expect(try room.house(for: nil).entries.isEmpty)
  }

  @Test func onlyTheWorkspacesOwnArticlesAreRead() async throws {
    #expect(room.files == ["articles/ferry.md"])
    #expect(try await room.article(inFile: "articles/ferry.md")?.headline == "Ferry")
    for file in ["lector.yaml", "articles/../lector.yaml", "/etc/passwd", ""] {
      #expect(try await room.article(inFile: file) == nil)
    }
  }
}
