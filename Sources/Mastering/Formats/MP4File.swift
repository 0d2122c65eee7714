internal import Core

/// An MP4 file under construction (ISO 14496-12): type, movie, chapter titles, blocks. The blocks
/// wait in a spool, so that the movie, which says where each is, can stand in front of them.
final class MP4File: Container {
  private let path: String
  private let tags: Tags
  private let shape: Segment.Shape
  private let silentBlock: [UInt8]
  private let spool: Spool
  /// Bytes of every block: two each, 3 MB for ten hours.
  private var sizes: [UInt16] = []

  /// A decoder is a block late.
  let trailingFrames = AAC.lag / AAC.samplesPerBlock

  init(_ path: String, tags: Tags, shape: Segment.Shape, silentBlock: [UInt8]) {
    self.path = path
    self.tags = tags
    self.shape = shape
    self.silentBlock = silentBlock
    spool = Spool(near: path)
  }

  func append(_ segment: Segment, frames: Int) throws(MasteringError) {
    var left = frames
    var blocks: [UInt8] = []
    try Packets.forEach(in: segment.payload) { block throws(MasteringError) in
      guard left > 0 else { return }
      left -= 1
      sizes.append(UInt16(block.count))
      blocks += block
    }
    guard left == 0 else { throw .damagedSegment }
    try spool.append(blocks[...])
  }

  func appendSilence(frames: Int) throws(MasteringError) {
    for _ in 0..<frames {
      sizes.append(UInt16(silentBlock.count))
      try spool.append(silentBlock[...])
    }
  }

  func finish(_ recording: Recording) throws(MasteringError) -> WrittenFile {
    let chapters = ChapterTrack(recording)
    let movie = MP4Movie(
      recording: recording, shape: shape, sizes: sizes, chapters: chapters, tags: tags)
    let type = MP4.box("ftyp", Array("M4A ".utf8) + MP4.big(512, 4) + Array("M4A isomiso2".utf8))
    // Where the media begin does not change how long the movie is.
    let start = type.count + movie.bytes(mediaAt: 0).count + 8
    let media = chapters.bytes.count + spool.count
    // Lengths and offsets have 32 bits, and so have durations.
    guard start + media < 1 << 32, (sizes.count + 1) * AAC.samplesPerBlock < 1 << 32 else {
      throw .tooLong(.m4a)
    }
    let output = try OutputFile(path)
    try output.write(type)
    try output.write(movie.bytes(mediaAt: start))
    try output.write(MP4.big(8 + media, 4) + Array("mdat".utf8) + chapters.bytes)
    try spool.replay { bytes throws(MasteringError) in try output.write(bytes) }
    return try output.finish()
  }
}

/// How MP4 writes things down: boxes inside boxes, numbers big end first.
enum MP4 {
  static func box(_ name: String, _ content: [UInt8]...) -> [UInt8] {
    let length = content.reduce(8) { $0 + $1.count }
    var bytes = big(length, 4) + name.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    for part in content { bytes += part }
    return bytes
  }

  /// A box that begins with a version and flags.
  static func full(_ name: String, version: Int = 0, flags: Int = 0, _ content: [UInt8]...)
    -> [UInt8]
  {
    box(name, big(version << 24 | flags, 4), content.flatMap(\.self))
  }

  static func big(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * (count - 1 - $0))) }
  }

  /// 32-bit numbers, as tables have them.
  static func table(_ values: [Int]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(4 * values.count)
    for value in values {
      for shift in [24, 16, 8, 0] { bytes.append(UInt8(value >> shift & 0xFF)) }
    }
    return bytes
  }
}
