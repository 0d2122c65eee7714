/// Payload of `failure`: `u32le id | u8 permanent | reason in UTF-8`.
public struct Refusal: Error, Hashable, Sendable {
  /// 0: the voice; the engine is of no use.
  public var id: UInt32
  /// True where a second try cannot help: an unknown voice, a text over the engine's limit. False
  /// for accidents.
  public var isPermanent: Bool
  public var reason: String

  public init(id: UInt32, isPermanent: Bool, reason: String) {
    self.id = id
    self.isPermanent = isPermanent
    self.reason = reason
  }

  public var frame: Frame {
    var payload: [UInt8] = []
    payload.append(littleEndian: id)
    payload.append(isPermanent ? 1 : 0)
    payload += Array(reason.utf8)
    return Frame(.failure, payload)
  }

  public init(_ frame: Frame) throws(WireError) {
    id = try frame.id
    guard frame.payload.count >= 5 else {
      throw .payloadTooShort(frame.kind, frame.payload.count)
    }
    isPermanent = frame.payload[4] != 0
    reason = String(decoding: frame.payload[5...], as: UTF8.self)
  }
}
