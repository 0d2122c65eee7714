extension Array where Element == UInt8 {
  mutating func append(littleEndian value: UInt32) {
    append(UInt8(truncatingIfNeeded: value))
    append(UInt8(truncatingIfNeeded: value >> 8))
    append(UInt8(truncatingIfNeeded: value >> 16))
    append(UInt8(truncatingIfNeeded: value >> 24))
  }

  /// Four bytes from `offset` on; they must be there.
  func littleEndian(at offset: Int) -> UInt32 {
    UInt32(self[offset]) | UInt32(self[offset + 1]) << 8 | UInt32(self[offset + 2]) << 16
      | UInt32(self[offset + 3]) << 24
  }
}

extension UnsafeRawBufferPointer {
  /// Of a typed buffer an array appends all elements in one copy, of a raw one byte by byte where
  /// nothing is specialized: 20 times slower in a debug build.
  func typed<Element>(_ type: Element.Type) -> UnsafeBufferPointer<Element> {
    bindMemory(to: type)
  }
}
