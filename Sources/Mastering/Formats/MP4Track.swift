/// The parts that all tracks of an MP4 file have (ISO 14496-12, sections 8.3 to 8.7).
enum MP4Track {
  /// As it is: no turning, no scaling.
  static let matrix = MP4.table([0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x4000_0000])

  static func header(_ number: Int, flags: Int, duration: Int, volume: Int) -> [UInt8] {
    MP4.full(
      "tkhd", flags: flags, MP4.table([0, 0, number, 0, duration, 0, 0, 0]), MP4.big(volume, 2),
      MP4.big(0, 2), matrix, MP4.big(0, 8))
  }

  static func media(
    handler: String, timescale: Int, duration: Int, language: Int, header: [UInt8],
    table: SampleTable
  ) -> [UInt8] {
    let here = MP4.full("url ", flags: 1)
    return MP4.box(
      "mdia",
      MP4.full(
        "mdhd", MP4.table([0, 0, timescale, duration]), MP4.big(language, 2), MP4.big(0, 2)),
      MP4.full("hdlr", MP4.big(0, 4), Array(handler.utf8), MP4.big(0, 13)),
      MP4.box(
        "minf", header, MP4.box("dinf", MP4.full("dref", MP4.big(1, 4), here)), table.bytes))
  }

  /// Three letters of five bits each.
  static func language(_ tag: String) -> Int {
    LanguageCode.threeLetters(for: tag).utf8.reduce(0) { $0 << 5 | (Int($1) - 0x60) }
  }

  /// Where each piece of a track is, and how long it lasts.
  struct SampleTable {
    var description: [UInt8]
    /// How many pieces last so long, in the track's time scale.
    var durations: [(count: Int, duration: Int)]
    var perChunk: Int
    var sizes: [Int]
    /// Of the chunks.
    var offsets: [Int]
    /// Whether a decoder needs the piece before the one that it shall play.
    var isPriming: Bool

    var bytes: [UInt8] {
      let runs = durations.flatMap { [$0.count, $0.duration] }
      // From which chunk on how many pieces are in each: the last has what is left.
      var chunks = [1, min(perChunk, sizes.count), 1]
      let left = sizes.count % perChunk
      if offsets.count > 1, left > 0 { chunks += [offsets.count, left, 1] }
      return MP4.box(
        "stbl", MP4.full("stsd", MP4.big(1, 4), description),
        MP4.full("stts", MP4.table([durations.count] + runs)),
        MP4.full("stsc", MP4.table([chunks.count / 3] + chunks)),
        MP4.full("stsz", MP4.table([0, sizes.count] + sizes)),
        MP4.full("stco", MP4.table([offsets.count] + offsets)), isPriming ? priming : [])
    }

    /// One group of all pieces: "start decoding one earlier" (section 10.1).
    private var priming: [UInt8] {
      MP4.full("sgpd", version: 1, Array("roll".utf8), MP4.table([2, 1]), MP4.big(-1, 2))
        + MP4.full("sbgp", Array("roll".utf8), MP4.table([1, sizes.count, 1]))
    }
  }
}
