/// Cuts a stream of bytes that arrives in pieces into frames.
public struct FrameReader: Sendable {
  private var buffer: [UInt8] = []
  /// Bytes before it are consumed; the buffer is compacted only when more bytes come, because
  /// removing a frame's bytes from the front would cost a copy of all the rest, for every frame.
  private var offset = 0

  public init() {}

  /// Bytes that belong to no complete frame yet: not zero at the end of a stream means that the
  /// writer died inside a frame.
  public var pending: Int { buffer.count - offset }

  public mutating func append(_ bytes: UnsafeRawBufferPointer) {
    if offset > 0 {
      buffer.removeFirst(offset)
      offset = 0
    }
    buffer.append(contentsOf: bytes.typed(UInt8.self))
  }

  public mutating func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { append($0) }
  }

  /// The next complete frame, or nil until more bytes come. A header is judged as soon as it is
  /// there: garbage is reported before anybody waits for the gigabyte it announces.
  public mutating func next() throws(WireError) -> Frame? {
    guard pending >= Frame.headerSize else { return nil }
    let length = Int(buffer.littleEndian(at: offset))
    guard let kind = Frame.Kind(rawValue: buffer[offset + 4]) else {
      throw .unknownKind(buffer[offset + 4])
    }
    guard length <= Frame.longestPayload else { throw .payloadTooLong(length) }
    guard pending >= Frame.headerSize + length else { return nil }
    let start = offset + Frame.headerSize
    offset = start + length
    return Frame(kind, Array(buffer[start..<offset]))
  }
}
