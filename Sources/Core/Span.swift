/// A half-open range of UTF-8 bytes in a block's text. On disk: `[lower, upper]`.
@frozen
public struct Span: Hashable, Sendable {
  public var lower: Int
  public var upper: Int

  @inlinable
  public init(_ lower: Int, _ upper: Int) {
    self.lower = lower
    self.upper = upper
  }

  @inlinable public var count: Int { upper - lower }
  @inlinable public var isEmpty: Bool { upper <= lower }

  /// The bytes of `text` under this span, repaired where the span cuts a character.
  public func text(in text: String) -> String {
    let bytes = text.utf8
    guard lower >= 0, upper <= bytes.count, lower < upper else { return "" }
    let start = bytes.index(bytes.startIndex, offsetBy: lower)
    return String(decoding: bytes[start..<bytes.index(start, offsetBy: count)], as: UTF8.self)
  }
}

extension Span: Codable {
  public init(from decoder: any Decoder) throws {
    var bounds = try decoder.unkeyedContainer()
    self.init(try bounds.decode(Int.self), try bounds.decode(Int.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var bounds = encoder.unkeyedContainer()
    try bounds.encode(lower)
    try bounds.encode(upper)
  }
}
