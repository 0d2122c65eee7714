internal import Core

/// A segment as a store keeps it: 48 bytes, 12 for each mark, the payload; numbers little end first.
/// The highest bit of the bit rate says that it varies.
extension Segment {
  private static let magic = Array("LECTSEG1".utf8)

  public var bytes: [UInt8] {
    var bytes = Self.magic
    func append(_ value: Int, _ count: Int) {
      for shift in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * shift))) }
    }
    append(AudioFormat.allCases.firstIndex(of: shape.format)!, 4)
    append(shape.sampleRate, 4)
    append(shape.samplesPerFrame, 4)
    append(shape.bitrate | (shape.isVariable ? 1 << 31 : 0), 4)
    append(sampleCount, 8)
    append(speechEnd, 8)
    append(marks.count, 4)
    append(payload.count, 4)
    for mark in marks {
      append(mark.word, 4)
      append(mark.sample, 8)
    }
    return bytes + payload
  }

  /// - Throws: `damagedSegment` for anything that `bytes` does not make. A store that wants to know
  ///   of a flipped bit in the sound keeps a digest beside it.
  public init(bytes: [UInt8]) throws(MasteringError) {
    guard bytes.count >= 48, bytes.starts(with: Self.magic) else { throw .damagedSegment }
    func number(_ offset: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    }
    let (kind, marks, payload) = (number(8, 4), number(40, 4), number(44, 4))
    guard AudioFormat.allCases.indices.contains(kind), bytes.count == 48 + 12 * marks + payload,
      (1...1152).contains(number(16, 4)), number(12, 4) > 0, number(24, 8) >= 0,
      number(24, 8) % number(16, 4) == 0, (0...number(24, 8)).contains(number(32, 8))
    else { throw .damagedSegment }
    self.init(
      shape: Shape(
        format: AudioFormat.allCases[kind], sampleRate: number(12, 4),
        samplesPerFrame: number(16, 4), bitrate: number(20, 4) & 0x7FFF_FFFF,
        isVariable: number(20, 4) >> 31 == 1),
      sampleCount: number(24, 8), speechEnd: number(32, 8),
      marks: (0..<marks).map {
        Mark(word: number(48 + 12 * $0, 4), sample: number(52 + 12 * $0, 8))
      },
      payload: bytes[(48 + 12 * marks)...])
    let times = 0...sampleCount
    guard self.marks.allSatisfy({ times.contains($0.sample) }) else { throw .damagedSegment }
  }
}
