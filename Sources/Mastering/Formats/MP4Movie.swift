internal import Core

/// The `moov` box: one track of sound and, where there are chapters, one of their titles.
struct MP4Movie {
  var recording: Recording
  var shape: Segment.Shape
  /// Bytes of each block of sound.
  var sizes: [UInt16]
  var chapters: ChapterTrack
  var tags: Tags

  private static let (sound, titles) = (1, 2)
  /// Blocks that stand together in a chunk: a second.
  private static let blocksPerChunk = 43

  private var duration: Int { recording.sampleCount }
  private var mediaDuration: Int { sizes.count * shape.samplesPerFrame }
  private var language: Int { MP4Track.language(tags.language) }

  /// - Parameter start: offset in the file of the chapters' titles; the sound follows them.
  func bytes(mediaAt start: Int) -> [UInt8] {
    let identity = MP4Track.matrix
    let header = MP4.full(
      "mvhd", MP4.big(0, 8), MP4.table([shape.sampleRate, duration, 0x10000]), MP4.big(0x0100, 2),
      MP4.big(0, 10), identity, MP4.big(0, 24), MP4.big(chapters.isEmpty ? 2 : 3, 4))
    return MP4.box(
      "moov", header, soundTrack(at: start + chapters.bytes.count),
      chapters.isEmpty ? [] : titleTrack(at: start),
      MP4.box("udta", chapters.list, MP4Tags.box(tags, gapless: gapless)))
  }

  private func soundTrack(at start: Int) -> [UInt8] {
    var offsets: [Int] = []
    var offset = start
    for (index, size) in sizes.enumerated() {
      if index % Self.blocksPerChunk == 0 { offsets.append(offset) }
      offset += Int(size)
    }
    let table = MP4Track.SampleTable(
      description: soundDescription, durations: [(sizes.count, shape.samplesPerFrame)],
      perChunk: Self.blocksPerChunk, sizes: sizes.map(Int.init), offsets: offsets, isPriming: true)
    let media = MP4Track.media(
      handler: "soun", timescale: shape.sampleRate, duration: mediaDuration, language: language,
      header: MP4.full("smhd", MP4.big(0, 4)), table: table)
    // Players begin where the sound does, and end where it ends.
    let edit = MP4.full("elst", MP4.table([1, duration, AAC.lag, 0x10000]))
    return MP4.box(
      "trak", MP4Track.header(Self.sound, flags: 7, duration: duration, volume: 0x0100),
      MP4.box("edts", edit),
      chapters.isEmpty ? [] : MP4.box("tref", MP4.box("chap", MP4.big(Self.titles, 4))), media)
  }

  private func titleTrack(at start: Int) -> [UInt8] {
    let table = MP4Track.SampleTable(
      description: ChapterTrack.description, durations: chapters.durations.map { (1, $0) },
      perChunk: chapters.sizes.count, sizes: chapters.sizes, offsets: [start], isPriming: false)
    let total = chapters.durations.reduce(0, +)
    let media = MP4Track.media(
      handler: "text", timescale: shape.sampleRate, duration: total, language: language,
      header: ChapterTrack.mediaHeader, table: table)
    // In the movie, but not shown by itself.
    return MP4.box(
      "trak", MP4Track.header(Self.titles, flags: 2, duration: total, volume: 0), media)
  }

  /// ISO 14496-14: AAC-LC (object type 2), one channel.
  private var soundDescription: [UInt8] {
    let frequencies = [96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000]
    let frequency = frequencies.firstIndex(of: shape.sampleRate) ?? 4
    func descriptor(_ tag: Int, _ content: [UInt8]) -> [UInt8] {
      MP4.big(tag, 1) + MP4.big(content.count, 1) + content
    }
    let bits = sizes.reduce(0) { $0 + 8 * Int($1) }
    let average = bits * shape.sampleRate / max(1, mediaDuration)
    let configuration = descriptor(5, MP4.big(2 << 11 | frequency << 7 | 1 << 3, 2))
    let decoder = descriptor(
      4,
      [0x40, 0x15] + MP4.big(768, 3) + MP4.table([shape.bitrate * 1000, average]) + configuration)
    let stream = descriptor(3, MP4.big(0, 3) + decoder + descriptor(6, [2]))
    return MP4.box(
      "mp4a", MP4.big(0, 6) + MP4.big(1, 2) + MP4.big(0, 8) + MP4.big(1, 2) + MP4.big(16, 2),
      MP4.big(0, 4) + MP4.big(shape.sampleRate << 16, 4), MP4.full("esds", stream))
  }

  /// What Apple's players read where they do not read edit lists: samples to skip at both ends, and
  /// how many are between.
  private var gapless: String {
    func hexadecimal(_ value: Int, _ width: Int) -> String {
      let digits = String(value, radix: 16, uppercase: true)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let rest = mediaDuration - AAC.lag - duration
    let numbers = [0, AAC.lag, rest].map { hexadecimal($0, 8) } + [hexadecimal(duration, 16)]
    return " " + (numbers + [String](repeating: "00000000", count: 8)).joined(separator: " ")
  }
}
