import Core
import Foundation
import Testing

@testable import Doctor
@testable import Workspace

/// The doctor at a newsroom's own files.
@Suite struct WorkspaceTests {
  private let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "lector-desk-\(UUID())").path
    try FileManager.default.createDirectory(
      atPath: "\(folder)/Voices/Lexicons", withIntermediateDirectories: true)
    // The built-in voice names it.
    try write("Voices/Lexicons/en-names.tsv", "# none\n")
    try write("Voices/Lexicons/en-loanwords.tsv", "# none\n")
  }

  private func write(_ path: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(path)"))
  }

  private static let settings = """
    show:
      title: The Harbour Courier
      email: audio@courier.example
      link: https://courier.example/
      base_url: https://audio.courier.example

    """

  private static let voice = """
    title: Test
    language: en
    engine: espeak
    voice: en
    rate: 165
    pitch: 35
    word_gap: 2
    pauses:
      paragraph: 500
    lexicons: [names]

    """

  private func examine(engine: String? = "/usr/bin/true") -> [Finding] {
    let doctor = Doctor(.init(now: Newsstand.now, jobs: 1))
    defer { try? FileManager.default.removeItem(atPath: folder) }
    do {
      let workspace = try Workspace(around: folder, installation: Installation(share: nil))
      return doctor.examine(
        workspace, sentence: { Diagnostic(.error, .settings, "\($0)") }, engine: { _ in engine }
      ).findings
    } catch {
      return doctor.examine(unreadable: "lector.yaml", Diagnostic(.error, .settings, "\(error)"))
        .findings
    }
  }

  @Test func aGoodWorkspaceIsHealthy() throws {
    try write("lector.yaml", Self.settings)
    try write("Voices/mine.yaml", Self.voice)
    try write("Voices/Lexicons/names.tsv", "Kyiv\tKeeve\t\t\tIn Kyiv it rained.\n")
    #expect(examine() == [])
  }

  private static let settingsFaults: [(rule: String, settings: String)] = [
    ("settings.valid", "show:\n  titel: The Harbour Courier\n"),
    ("settings.valid", "show: [\n"),
    ("settings.category", Self.settings + "  category: [News & Politics]\n"),
    ("settings.category", Self.settings + "  category: [News, World News]\n"),
    ("settings.language", Self.settings + "  language: english\n"),
    ("settings.example", "show:\n  title: A\n  link: https://courier.example/\n"),
    (
      "settings.base-url",
      Self.settings.replacingOccurrences(of: "https://audio", with: "http://audio")
    ),
    ("settings.artwork", Self.settings + "  artwork: nowhere.png\n"),
    ("voice.usable", Self.settings + "voice: nobody\n"),
  ]

  @Test(arguments: settingsFaults)
  func faultsOfSettingsAreFound(rule: String, settings: String) throws {
    try write("lector.yaml", settings)
    #expect(examine().map(\.rule).contains(rule))
  }

  @Test func artworkIsLookedAt() throws {
    try write("lector.yaml", Self.settings + "  artwork: cover.png\n")
    try write("cover.png", "no picture")
    #expect(examine().map(\.rule) == ["settings.artwork"])
  }

  private static let voiceFaults: [(rule: String, change: String, lexicon: String?)] = [
    ("voice.usable", "rate: 900\n", "Kyiv\tKeeve\n"),
    ("voice.usable", "", nil),
    ("lexicon.valid", "", "Kyiv\n"),
    // The sentence does not hold the form, or not as the conditions want it.
    ("lexicon.test", "", "Kyiv\tKeeve\t\t\tIn Lviv it rained.\n"),
    ("lexicon.test", "", "Kyiv\tKeeve\tcase\t\tIn KYIV it rained.\n"),
    ("lexicon.test", "", "Kyiv\tKeeve\tcontext=snow\t\tIn Kyiv it rained.\n"),
  ]

  static var rules: [String] {
    settingsFaults.map(\.rule) + voiceFaults.map(\.rule) + ["voice.engine"]
  }

  @Test(arguments: voiceFaults)
  func faultsOfVoicesAndLexiconsAreFound(rule: String, change: String, lexicon: String?) throws {
    try write("lector.yaml", Self.settings)
    let rate = change.isEmpty ? Self.voice : Self.voice.replacing("rate: 165\n", with: change)
    try write("Voices/mine.yaml", rate)
    if let lexicon { try write("Voices/Lexicons/names.tsv", lexicon) }
    let found = examine()
    #expect(found.map(\.rule).contains(rule), "\(found)")
  }

  @Test func anEngineThatIsNowhereIsFound() throws {
    try write("lector.yaml", Self.settings)
    #expect(examine(engine: nil).map(\.rule) == ["voice.engine"])
  }
}
