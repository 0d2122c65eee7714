internal import Core

/// Chapters of an MP4 file, in both ways there are: a QuickTime text track, which Apple's players
/// read, and Nero's list, which the others do.
struct ChapterTrack {
  private let recording: Recording
  private var chapters: [Chapter] { recording.chapters }

  init(_ recording: Recording) { self.recording = recording }

  var isEmpty: Bool { chapters.isEmpty }

  /// A title after its length, and an atom that says it is UTF-8.
  private func sample(_ chapter: Chapter) -> [UInt8] {
    let title = Self.title(chapter, limit: 65_535)
    return MP4.big(title.count, 2) + title + MP4.box("encd", MP4.big(0x100, 4))
  }

  var bytes: [UInt8] { chapters.flatMap(sample) }
  var sizes: [Int] { chapters.map { sample($0).count } }

  /// In timeline samples: each lasts until the next, the first from the beginning.
  var durations: [Int] {
    let starts = [0] + chapters.dropFirst().map(\.start) + [recording.sampleCount]
    return zip(starts, starts.dropFirst()).map { $1 - $0 }
  }

  /// Starts in units of 100 ns; the count has eight bits.
  var list: [UInt8] {
    guard !isEmpty else { return [] }
    let entries = chapters.prefix(255).flatMap { chapter in
      let title = Self.title(chapter, limit: 255)
      let start = chapter.start * 10_000_000 / recording.sampleRate
      return MP4.big(start, 8) + MP4.big(title.count, 1) + title
    }
    return MP4.full(
      "chpl", version: 1, MP4.big(0, 4), MP4.big(min(255, chapters.count), 1), entries)
  }

  /// UTF-8, cut between letters.
  private static func title(_ chapter: Chapter, limit: Int) -> [UInt8] {
    var title = chapter.title
    while title.utf8.count > limit { title.removeLast() }
    return Array(title.utf8)
  }

  /// QuickTime File Format, "Text sample description": black on white, in no particular font.
  static let description = MP4.box(
    "text", MP4.big(0, 6) + MP4.big(1, 2) + MP4.table([0, 0]), MP4.big(0, 6 + 8 + 8),
    MP4.big(0, 2 + 2 + 1 + 2 + 6 + 1))

  /// The same, "Base media information header": without it QuickTime takes the track for none.
  static let mediaHeader = MP4.box(
    "gmhd",
    MP4.full("gmin", MP4.big(0x40, 2) + MP4.big(0x8000_8000_8000, 6) + MP4.big(0, 4)),
    MP4.box("text", MP4Track.matrix))
}
