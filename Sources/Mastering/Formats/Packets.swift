/// Packets as `Segment.payload` holds them: each after its length in two bytes, little end first.
enum Packets {
  static func forEach(
    in payload: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>) throws(MasteringError) -> Void
  ) throws(MasteringError) {
    var start = payload.startIndex
    while start < payload.endIndex {
      guard start + 2 <= payload.endIndex else { throw .damagedSegment }
      let end = start + 2 + (Int(payload[start]) | Int(payload[start + 1]) << 8)
      guard end > start + 2, end <= payload.endIndex else { throw .damagedSegment }
      try body(payload[start + 2..<end])
      start = end
    }
  }
}
