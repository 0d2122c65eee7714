/// One message on the wire between the program and an engine (docs/EngineWire.md):
/// `u32le payload length | u8 kind | payload`.
public struct Frame: Hashable, Sendable {
  /// ASCII letters, so that a hexadecimal dump of a conversation can be read.
  public enum Kind: UInt8, Hashable, Sendable, CaseIterable {
    /// Engine → program, once: who speaks.
    case hello = 0x48  // H
    /// Program → engine, once, first: how to speak.
    case voice = 0x56  // V
    /// Program → engine: one utterance to say.
    case text = 0x54  // T
    /// Engine → program: samples of the utterance.
    case audio = 0x41  // A
    /// Engine → program: where words begin.
    case marks = 0x4D  // M
    /// Engine → program: the utterance is complete.
    case done = 0x44  // D
    /// Engine → program: the utterance, or the voice, could not be said.
    case failure = 0x46  // F
  }

  public let kind: Kind
  public let payload: [UInt8]

  public init(_ kind: Kind, _ payload: [UInt8]) {
    self.kind = kind
    self.payload = payload
  }

  /// Length and kind.
  public static let headerSize = 5

  /// Longest payload either side accepts: 1 MiB, 24 seconds of audio at 22,050 Hz. A longer length
  /// is the sign of a stream that is no wire at all.
  public static let longestPayload = 1 << 20

  /// The frame as it goes over the pipe.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Frame.headerSize + payload.count)
    bytes.append(littleEndian: UInt32(payload.count))
    bytes.append(kind.rawValue)
    bytes += payload
    return bytes
  }
}

/// What is wrong with bytes that should be a frame.
public enum WireError: Error, Hashable, Sendable {
  /// The first byte after the length is no kind of frame.
  case unknownKind(UInt8)
  case payloadTooLong(Int)
  /// The payload ends before its fields do, or is not a whole number of items.
  case payloadTooShort(Frame.Kind, Int)
  case notUTF8(Frame.Kind)
  case missingKey(String, in: Frame.Kind)
  case notANumber(key: String, value: String)
  case outOfRange(key: String, value: Int)
}
