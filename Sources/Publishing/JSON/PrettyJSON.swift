internal import FoundationEssentials

/// A file that people may read: members in the order of their names, a line at its end.
enum PrettyJSON {
  /// - Parameter value: of texts and numbers: there is nothing in it that JSON cannot say.
  static func bytes(of value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else {
      preconditionFailure("a \(type(of: value)) that JSON cannot hold")
    }
    return [UInt8](data) + [UInt8(ascii: "\n")]
  }
}
