import Core
import Testing

@testable import Mastering

/// What is heard where one paragraph ends and the next begins.
struct JointTests {
  /// Articles of the corpus, as they are said, a clip for each paragraph.
  static func article(_ name: String, paragraphs: Int) throws -> [Clip] {
    let text = try Tool.text(of: "Tests/Corpus/articles/\(name).spoken.txt")
    return try text.split(separator: "\n").prefix(paragraphs).map { try Sound.speech(String($0)) }
  }

  private static let clips = Result { try article("comet-dust-in-a-lab", paragraphs: 6) }

  /// Around every joint there is silence; nothing jumps there, and nothing swings on.
  @Test(arguments: Making.all) func nothingIsHeardAtAJoint(making: Making) throws {
    let clips = try Self.clips.get()
    #expect(clips.count == 6)
    let episode = try Episode(
      clips, format: making.format, gain: 6.5, settings: making.settings, pause: 300)
    let played = try episode.played().samples
    let recording = episode.file.recording
    let rate = recording.sampleRate
    for (index, chapter) in recording.chapters.enumerated().dropFirst() {
      let sound = recording.chapters[index - 1].start + episode.segments[index - 1].speechEnd
      // What a codec makes of the last of the sound: three granules of MP3, two packets of Opus.
      // And what it makes of the next before it begins: at most the decoder's lag.
      let silence = sound + max(3 * 576, rate / 20)..<chapter.start - 1200
      #expect(silence.count > rate / 10)
      // An encoder rounds a little hiss into the pause, or nothing: −84 dBFS is 2.
      let loudest = played[silence].map(\.magnitude).max() ?? 0
      #expect(loudest <= 2, "joint \(index): \(loudest)")
      // Into the next sound too there is no step greater than the sound's own.
      let next = played[chapter.start..<chapter.start + rate / 5]
      let steps = zip(
        played[chapter.start - 2..<chapter.start + rate / 200], played[(chapter.start - 1)...]
      )
      .map { abs(Int($1) - Int($0)) }
      let greatest = zip(next, next.dropFirst()).map { abs(Int($1) - Int($0)) }.max() ?? 0
      #expect(steps.max() ?? 0 <= greatest)
    }
  }
}
