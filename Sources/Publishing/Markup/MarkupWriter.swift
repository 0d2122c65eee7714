/// Writes a tree of markup as UTF-8.
struct MarkupWriter {
  enum Layout {
    /// One element a line, indented, where an element holds nothing but elements.
    case indented
    /// Nothing between elements but the tree's own line breaks.
    case plain
  }

  private(set) var bytes: [UInt8] = []
  let layout: Layout

  init(_ layout: Layout, prologue: StaticString) {
    self.layout = layout
    append(prologue)
  }

  mutating func write(_ markup: Markup, depth: Int = 0) {
    switch markup {
    case .text(let text): escape(text, quotes: false)
    case .later(let content): for child in content() { write(child, depth: depth) }
    case .newline: bytes.append(UInt8(ascii: "\n"))
    case .element(let name, let attributes, let content):
      open(name, attributes)
      guard let content else { return append("/>") }
      append(">")
      let lines = layout == .indented && content.allSatisfy(\.isElement) && !content.isEmpty
      for child in content {
        if lines { indent(depth + 1) }
        write(child, depth: depth + 1)
      }
      if lines { indent(depth) }
      append("</")
      append(name)
      append(">")
    }
  }

  private mutating func open(_ name: StaticString, _ attributes: [Markup.Attribute]) {
    append("<")
    append(name)
    for attribute in attributes {
      append(" ")
      append(attribute.name)
      append("=\"")
      escape(attribute.value, quotes: true)
      append("\"")
    }
  }

  private mutating func indent(_ depth: Int) {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  private mutating func append(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Hexadecimal references rather than names: Apple asks for them, and RSS has no entities.
  private mutating func escape(_ text: String, quotes: Bool) {
    for scalar in text.unicodeScalars {
      if scalar.value < 0x7F {
        escape(UInt8(scalar.value), quotes)
      } else if !PlainText.isUnwanted(scalar) {
        bytes.append(contentsOf: UTF8.encode(scalar)!)
      }
    }
  }

  private mutating func escape(_ byte: UInt8, _ quotes: Bool) {
    switch byte {
    case UInt8(ascii: "&"): append("&#x26;")
    case UInt8(ascii: "<"): append("&#x3C;")
    case UInt8(ascii: ">"): append("&#x3E;")
    case UInt8(ascii: "\"") where quotes: append("&#x22;")
    case UInt8(ascii: "\n"), UInt8(ascii: "\t"), 0x20..<0x7F: bytes.append(byte)
    default: break
    }
  }
}

extension Markup {
  fileprivate var isElement: Bool {
    if case .element = self { true } else { false }
  }
}
