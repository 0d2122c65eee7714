internal import Core
internal import Mastering
internal import Workspace

/// The sounds of an edition, as loud as its voices.
struct Jingles: Sendable {
  private let opening: [Segment]?
  private let separator: [Segment]?

  /// - Parameter masterings: of the edition's files.
  /// - Throws: `Failure`, unusable, for a file that cannot be played.
  init(_ workspace: Workspace, _ settings: EditionSettings, like masterings: [Mastering]) throws {
    let segments = { (written: String?, key: String) -> [Segment]? in
      guard let written else { return nil }
      do {
        return try Self.segments(of: workspace.path(written), like: masterings)
      } catch {
        throw Failure(
          .settings, "edition.\(key): \(Failure(error).diagnostic.message)", isUnusable: true)
      }
    }
    opening = try segments(settings.jingle, "jingle")
    separator = try segments(settings.separator, "separator")
  }

  /// One for each mastering.
  func segments(of jingle: Passage.Jingle) -> [Segment]? {
    switch jingle {
    case .opening: opening
    case .separator: separator
    }
  }

  /// Seconds; a jingle is no song.
  private static let longest = 60

  private static func segments(
    of path: String, like masterings: [Mastering]
  ) throws -> [Segment] {
    let clip = try Clip(soundFile: path, atMost: longest)
    return try masterings.map { mastering in
      let gain = try Mastering.gain(
        for: [clip], settings: mastering.settings, format: mastering.format)
      return try Mastering(settings: mastering.settings, format: mastering.format, gain: gain)
        .segment(from: clip)
    }
  }
}
