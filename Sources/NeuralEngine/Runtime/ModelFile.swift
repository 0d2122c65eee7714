internal import EngineWire
internal import Glibc

/// A model in ONNX's format, read for two purposes: to be run, and to find in its graph how long each
/// phoneme lasts, which models compute and do not tell.
struct ModelFile {
  let bytes: [UInt8]
  /// The tensor that holds each phoneme's length in frames; nil where the graph has none that is known.
  let durations: String?

  init(_ path: String) throws(Refusal) {
    guard let bytes = FileBytes.read(path) else {
      throw Refusal(
        id: 0, isPermanent: true, reason: "\(path): \(String(cString: strerror(errno)))")
    }
    durations = ModelFile.durations(in: bytes)
    self.bytes = bytes + ModelFile.output(durations)
  }

  /// A length regulator rounds lengths to whole frames (`Ceil`, or `Round` and a `Cast`) and sums them up
  /// (`CumSum`) to know where each phoneme begins. Other sums in these graphs have other origins.
  static func durations(in model: [UInt8]) -> String? {
    var makers: [String: String] = [:]
    var sums: [String] = []
    for graph in ProtocolBuffer.fields(7, in: model[...]) {
      for node in ProtocolBuffer.fields(1, in: graph) {
        let kind = ProtocolBuffer.texts(4, in: node).first ?? ""
        for output in ProtocolBuffer.texts(2, in: node) { makers[output] = kind }
        if kind == "CumSum", let input = ProtocolBuffer.texts(1, in: node).first {
          sums.append(input)
        }
      }
    }
    let rounded = sums.filter { ["Ceil", "Cast"].contains(makers[$0]) }
    return rounded.count == 1 ? rounded.first : nil
  }

  /// What makes a tensor an output of the model when it follows the model's bytes: of a message's field
  /// that comes twice, a protocol buffer's reader merges the two, and here the second graph holds nothing
  /// but one more output.
  static func output(_ name: String?) -> [UInt8] {
    guard let name else { return [] }
    return ProtocolBuffer.field(
      7, ProtocolBuffer.field(12, ProtocolBuffer.field(1, Array(name.utf8))))
  }
}

/// As much of the encoding of protocol buffers as it takes to walk through fields with a length.
enum ProtocolBuffer {
  /// The values of a field, which has a length, in a message. What is no message has none.
  static func fields(_ number: Int, in message: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var found: [ArraySlice<UInt8>] = []
    var place = message.startIndex
    while place < message.endIndex {
      guard let key = varint(message, &place) else { return found }
      switch key & 7 {
      case 0: if varint(message, &place) == nil { return found }
      case 1: place += 8
      case 2:
        guard let length = varint(message, &place), length <= message.endIndex - place else {
          return found
        }
        if key >> 3 == number { found.append(message[place..<place + length]) }
        place += length
      case 5: place += 4
      default: return found
      }
    }
    return found
  }

  static func texts(_ number: Int, in message: ArraySlice<UInt8>) -> [String] {
    fields(number, in: message).map { String(decoding: $0, as: UTF8.self) }
  }

  static func field(_ number: Int, _ value: [UInt8]) -> [UInt8] {
    bytes(of: number << 3 | 2) + bytes(of: value.count) + value
  }

  private static func varint(_ bytes: ArraySlice<UInt8>, _ place: inout Int) -> Int? {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      guard place < bytes.endIndex else { return nil }
      let byte = bytes[place]
      place += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(exactly: value) }
    }
    return nil
  }

  private static func bytes(of value: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    return bytes + [UInt8(rest)]
  }
}
