import Core
import Testing

@testable import Mastering

/// What holds for every format, by what ffmpeg and ffprobe make of the files.
struct FormatTests {
  static let cover = Cover(Picture.png)

  private static let clips = [
    Sound.noise(20_000, amplitude: 0.3, seed: 1), Sound.silence(0),
    Sound.noise(33_333, amplitude: 0.1, seed: 2),
  ]

  @Test(arguments: AudioFormat.allCases)
  func playersPlayExactlyTheTimeline(format: AudioFormat) throws {
    let episode = try Episode(Self.clips, format: format)
    let played = try episode.played()
    #expect(played.samples.count == episode.file.recording.sampleCount)
    #expect(played.complaints.isEmpty)
  }

  @Test(arguments: AudioFormat.allCases)
  func tagsAndChaptersAreReadBackInTheirOwnLetters(format: AudioFormat) throws {
    var tags = Episode.tags
    tags.cover = Self.cover
    let episode = try Episode(Self.clips, format: format, tags: tags)
    let probe = try Tool.run(
      "ffprobe", "-v", "warning", "-show_format", "-show_streams", "-show_chapters", episode.path)
    // ffprobe says so of every MP4 file with a cover and with chapters, ffmpeg's own too.
    let errors = probe.errors.split(separator: "\n").filter {
      !$0.hasSuffix("stream 0, timescale not set")
        && $0 != "Unsupported codec with id 98314 for input stream 1"
    }
    #expect(errors.isEmpty)
    let lines = Set(probe.text.split(separator: "\n").map { $0.lowercased() })
    for expected in [
      "tag:title=міст зачинено на одинадцять місяців", "tag:artist=олена гончарова",
      "tag:album=the harbour post", "tag:genre=podcast",
      "tag:comment=https://example.org/2024/10/25/bridge",
    ] {
      #expect(lines.contains(expected), "\(expected)")
    }
    #expect(lines.contains { $0.hasPrefix("tag:date=2024") })
    let starts = probe.text.split(separator: "\n").filter { $0.hasPrefix("start_time=") }
    let chapters = episode.file.recording.chapters
    #expect(chapters.count == 2)
    #expect(starts.count >= chapters.count)
    #expect(probe.text.contains("codec_name=png"))
    for chapter in chapters { #expect(probe.text.contains("TAG:title=\(chapter.title)\n")) }
  }

  @Test(arguments: AudioFormat.allCases)
  func theSameClipsGiveTheSameBytes(format: AudioFormat) throws {
    var tags = Episode.tags
    tags.cover = Self.cover
    let files = try (0..<2).map { _ in
      let episode = try Episode(Self.clips, format: format, tags: tags)
      let bytes = try episode.bytes()
      #expect(Digest.sha256(of: bytes) == episode.file.sha256)
      #expect(bytes.count == episode.file.bytes)
      #expect(try episode.folder.names.count == 1)
      return bytes
    }
    #expect(files[0] == files[1])
  }

  @Test(arguments: AudioFormat.allCases)
  func silenceStaysDigitalSilence(format: AudioFormat) throws {
    let burst = Sound.noise(2000, amplitude: 1, seed: 3).samples
    let clip = Clip(
      sampleRate: 22_050, samples: [Int16](repeating: 0, count: 20_000) + burst, marks: [])
    let episode = try Episode([clip, clip], format: format, gain: 12, pause: 500)
    let recording = episode.file.recording
    let played = try episode.played().samples
    let second = recording.chapters[1].start
    let end = second + episode.segments[0].speechEnd
    let silences = [
      0..<(recording.sampleRate * 8 / 10),
      episode.segments[0].speechEnd + recording.sampleRate / 20..<second + recording.sampleRate / 2,
    ]
    for silence in silences { #expect(!played[silence].contains { $0 != 0 }, "\(silence)") }
    #expect(played[end - recording.sampleRate / 20..<end].contains { $0.magnitude > 5000 })
  }

  @Test(arguments: [AudioFormat.wav, .flac])
  func losslessFormatsHoldTheMasteredSamples(format: AudioFormat) throws {
    let episode = try Episode(Self.clips, format: format, pause: 100)
    let played = try episode.played().samples
    let first = try episode.segments[0].samples(episode.segments[0].sampleCount)
    #expect(Array(played.prefix(first.count)) == first)
    let last = try episode.segments[2].samples(episode.segments[2].sampleCount)
    #expect(Array(played.suffix(last.count)) == last)
  }

  @Test(arguments: AudioFormat.allCases)
  func aFullDiskIsNamedWithTheFile(format: AudioFormat) throws {
    let folder = try Folder()
    let path = folder.path("full")
    _ = try Tool.run("ln", "-s", "/dev/full", path)
    let failure = #expect(throws: MasteringError.self) {
      let mastering = try Mastering(format: format, gain: 0)
      var assembler = try Assembler(
        Mastering(format: format, gain: 0), path: path, tags: Episode.tags)
      for clip in Self.clips {
        try assembler.append(
          try mastering.segment(from: clip), utterance: 0, words: [], pause: 600)
      }
      _ = try assembler.finish()
    }
    #expect(failure == .file(.write, path: path, errno: 28))
    #expect(failure?.description.contains("No space left on device") == true)
  }

  @Test(arguments: AudioFormat.allCases)
  func aFolderThatIsNotThereIsNamed(format: AudioFormat) throws {
    #expect(throws: MasteringError.self) {
      let assembler = try Assembler(
        Mastering(format: format, gain: 0), path: "/nowhere/x", tags: Episode.tags)
      _ = try assembler.finish()
    }
  }
}

enum Picture {
  /// One grey pixel.
  static let png: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52,
    0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3A, 0x7E, 0x9B,
    0x55, 0x00, 0x00, 0x00, 0x0A, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x68, 0x00, 0x00, 0x00,
    0x82, 0x00, 0x81, 0x77, 0xCD, 0x72, 0xB6, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE,
    0x42, 0x60, 0x82,
  ]
}
