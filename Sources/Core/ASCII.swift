/// Byte predicates for scanners over UTF-8. Inlinable: across modules a plain function measured 8×
/// slower in hot loops.
extension UInt8 {
  @inlinable public var isASCIIDigit: Bool { self &- 0x30 < 10 }
  @inlinable public var isASCIIUpper: Bool { self &- 0x41 < 26 }
  @inlinable public var isASCIILower: Bool { self &- 0x61 < 26 }
  @inlinable public var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// Space, tab, line feed, vertical tab, form feed, carriage return.
  @inlinable public var isASCIISpace: Bool { self == 0x20 || self &- 0x09 < 5 }
}
