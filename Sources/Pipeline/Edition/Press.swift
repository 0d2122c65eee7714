internal import Core
internal import Mastering
internal import Workspace

/// Where the day's stories become one programme.
struct Press: Sendable {
  let settings: EditionSettings
  /// Where announcements are written.
  let desk: Desk
  /// BCP 47, of the announcements.
  let language: String
  private let workspace: Workspace
  /// Of the sound files: another sound under the same name is another edition.
  private let sounds: [String]

  /// - Throws: `Failure`, unusable.
  init(_ workspace: Workspace, _ settings: EditionSettings, language: String) throws {
    self.workspace = workspace
    self.settings = settings
    self.language = language
    desk = try Desk(workspace, voice: settings.voice, language: language)
    sounds = [settings.jingle, settings.separator].map { path in
      path.flatMap { try? Files.read(workspace.path($0), limit: 256 << 20) }
        .map { Digest.sha256(of: $0).hex } ?? ""
    }
  }

  /// Where the stories stood in their sources when these were last read, by id.
  var ranking: [String: Int] { ranks?.value([String: Int].self, for: Self.key) ?? [:] }

  func remember(_ ranking: [String: Int]) throws {
    guard !ranking.isEmpty else { return }
    try ranks?.keep(ranking, for: Self.key)
  }

  private var ranks: StateStore? { workspace.state("edition") }
  private static let key = "ranking"

  func words(_ show: Show, day: Timestamp, _ name: String?) -> EditionWords {
    EditionWords(
      settings: settings, show: show.title, name: name, language: language, day: day)
  }

  func jingles(like masterings: [Mastering]) throws -> Jingles {
    try Jingles(workspace, settings, like: masterings)
  }

  /// Everything that decides how an edition sounds beside its stories.
  func frame(_ show: Show, _ formats: [AudioFormat]) -> String {
    "\(settings) \(desk.digest) \(sounds) \(show) \(formats.map(\.rawValue)) "
      + "\(workspace.settings.audio)"
  }
}
