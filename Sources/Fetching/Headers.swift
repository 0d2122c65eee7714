/// Header fields in the order they came; names are compared without case.
public struct Headers: Hashable, Sendable {
  public struct Field: Hashable, Sendable {
    /// As written.
    public var name: String
    /// Without the white space around it.
    public var value: String
  }

  public private(set) var fields: [Field] = []

  /// The first field of this name.
  public subscript(name: String) -> String? {
    let name = name.lowercased()
    return fields.first { $0.name.lowercased() == name }?.value
  }

  public func all(_ name: String) -> [String] {
    let name = name.lowercased()
    return fields.filter { $0.name.lowercased() == name }.map(\.value)
  }

  /// Takes one line of a reply's head. Bytes that are no UTF-8 are read as Latin-1, which is what
  /// HTTP/1.0 meant by them.
  mutating func take(line: UnsafeBufferPointer<UInt8>) {
    let text =
      String(validating: line, as: UTF8.self)
      ?? String(String.UnicodeScalarView(line.map { Unicode.Scalar($0) }))
    if text.hasPrefix("HTTP/") { return fields.removeAll() }
    guard let colon = text.firstIndex(of: ":") else { return }
    let name = Self.trimmed(text[..<colon])
    guard !name.isEmpty else { return }
    fields.append(Field(name: name, value: Self.trimmed(text[text.index(after: colon)...])))
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
