/// Payload of `text`: `u32le id | words, one a line`. The engine joins the words with single spaces
/// and says the result; a word may hold spaces and carries the punctuation that follows it.
public struct Request: Hashable, Sendable {
  /// Comes back in every frame of the answer; 0 is kept for failures of the voice.
  public var id: UInt32
  public var words: [String]

  public init(id: UInt32, words: [String]) {
    self.id = id
    self.words = words
  }

  /// Line breaks inside a word become spaces: a word that broke its line would shift every mark
  /// after it.
  public var frame: Frame {
    var payload: [UInt8] = []
    payload.append(littleEndian: id)
    for word in words {
      for byte in word.utf8 { payload.append(byte == 0x0A || byte == 0x0D ? 0x20 : byte) }
      payload.append(0x0A)
    }
    return Frame(.text, payload)
  }

  /// Invalid UTF-8 is repaired: one bad byte is no reason to lose a paragraph.
  public init(_ frame: Frame) throws(WireError) {
    id = try frame.id
    var lines = frame.payload[4...].split(separator: 0x0A, omittingEmptySubsequences: false)
    // Every word ends with a line feed; what follows the last one is no word.
    if lines.last?.isEmpty == true { lines.removeLast() }
    words = lines.map { String(decoding: $0, as: UTF8.self) }
  }
}
