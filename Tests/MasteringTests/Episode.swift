import Core
import Testing

@testable import Mastering

/// A short episode made for a test: clips in, file out.
struct Episode {
  let folder: Folder
  let path: String
  let file: AudioFile
  let segments: [Segment]

  static let tags = Tags(
    title: "Міст зачинено на одинадцять місяців", artist: "Олена Гончарова",
    album: "The Harbour Post",
    date: Timestamp(year: 2024, month: 10, day: 25, hour: 23, offset: 180), language: "en-GB",
    genre: "Podcast", url: "https://example.org/2024/10/25/bridge")

  /// One chapter per clip.
  init(
    _ clips: [Clip], format: AudioFormat, gain: Double = 0, settings: MasteringSettings = .init(),
    equalizer: [EqualizerBand] = [], pause: Int = 600, tags: Tags = Self.tags,
    in folder: Folder? = nil
  ) throws {
    self.folder = try folder ?? Folder()
    path = self.folder.path("episode.\(format.fileExtension)")
    let mastering = try Mastering(
      settings: settings, format: format, gain: gain, equalizer: equalizer)
    segments = try clips.map { clip in try mastering.segment(from: clip) }
    var assembler = try Assembler(mastering, path: path, tags: tags)
    for (index, (clip, segment)) in zip(clips, segments).enumerated() {
      assembler.beginChapter("Розділ \(index + 1)", url: "https://example.org/#\(index + 1)")
      let words = clip.marks.map { (word: Word("word"), token: $0.word) }
      try assembler.append(segment, utterance: index, words: words, pause: pause)
    }
    file = try assembler.finish()
  }

  /// What ffmpeg plays. (A path alone would not keep the folder.)
  func played() throws -> (samples: [Int16], complaints: String) {
    try withExtendedLifetime(folder) { try Tool.decoded(path) }
  }

  func loudness() throws -> (integrated: Double, peak: Double) {
    try withExtendedLifetime(folder) { try Tool.loudness(path) }
  }

  func bytes() throws -> [UInt8] {
    try withExtendedLifetime(folder) { try Tool.bytes(of: path) }
  }
}
