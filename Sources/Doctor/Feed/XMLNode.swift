internal import CXML

/// An element of a feed, free of the parser.
struct XMLNode: Sendable {
  struct Attribute: Hashable, Sendable {
    var name: String
    var value: String
  }

  /// "itunes:author", "title": the prefix that everybody knows the namespace by, whatever this
  /// document calls it, and "?:x" for a namespace that nobody knows.
  var name: String
  /// As written; "" for none.
  var prefix: String
  var attributes: [Attribute]
  var children: [XMLNode]
  /// Its own text and CDATA, as written.
  var text: String
  /// From 1.
  var line: Int
  var declarations: [(prefix: String, address: String)]

  subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

  func all(_ name: String) -> [XMLNode] { children.filter { $0.name == name } }
  func first(_ name: String) -> XMLNode? { children.first { $0.name == name } }

  /// The trimmed text of a child; nil where it is missing or empty.
  func value(_ name: String) -> String? {
    guard let text = first(name)?.text.trimmed, !text.isEmpty else { return nil }
    return text
  }

  /// Itself and everything below, in the order of the document.
  var tree: [XMLNode] { [self] + children.flatMap(\.tree) }
}

/// A parsed document, whatever could be saved of it.
struct XMLTree: Sendable {
  var root: XMLNode
  var hasDoctype: Bool
}

extension XMLTree {
  /// - Parameter bytes: UTF-8.
  /// - Returns: nil when there is no element at all.
  init?(_ bytes: [UInt8]) {
    let document = bytes.withUnsafeBytes {
      cxml_read($0.bindMemory(to: CChar.self).baseAddress, Int32(clamping: $0.count))
    }
    guard let document else { return nil }
    defer { cxml_free(document) }
    guard let root = cxml_root(document) else { return nil }
    hasDoctype = cxml_has_doctype(document) != 0
    self.root = XMLNode(root)
  }

  /// Why the bytes are no XML, in the encoding that they declare.
  static func fault(in bytes: [UInt8]) -> (line: Int, message: String)? {
    let fault = bytes.withUnsafeBytes {
      cxml_fault($0.bindMemory(to: CChar.self).baseAddress, Int32(clamping: $0.count))
    }
    guard fault.line > 0 else { return nil }
    let words = withUnsafeBytes(of: fault.message) {
      String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
    }
    return (Int(fault.line), words.trimmed)
  }
}

extension XMLNode {
  /// The parser itself ends what is nested deeper than 256.
  fileprivate init(_ node: OpaquePointer) {
    let written = cxml_prefix(node).map { String(cString: $0) } ?? ""
    let local = cxml_name(node).map { String(cString: $0) } ?? ""
    let address = cxml_namespace(node).map { String(cString: $0) }
    prefix = written
    name = Namespace.name(local, in: address)
    line = Int(cxml_line(node))
    declarations = []
    var declaration = cxml_first_declaration(node)
    while let current = declaration {
      if let prefix = cxml_declared_prefix(current), let address = cxml_declared_address(current) {
        declarations.append((String(cString: prefix), String(cString: address)))
      }
      declaration = cxml_next_declaration(current)
    }
    attributes = []
    var attribute = cxml_first_attribute(node)
    while let current = attribute {
      if let name = cxml_attribute_name(current), let value = cxml_attribute_value(current) {
        attributes.append(Attribute(name: String(cString: name), value: String(cString: value)))
      }
      attribute = cxml_next_attribute(current)
    }
    children = []
    text = ""
    var child = cxml_first_child(node)
    while let current = child {
      if cxml_is_element(current) != 0 {
        children.append(XMLNode(current))
      } else if let content = cxml_content(current) {
        text += String(cString: content)
      }
      child = cxml_next(current)
    }
  }
}

extension String {
  /// Without white space at both ends.
  var trimmed: String { self[...].trimmed }
}

extension Substring {
  var trimmed: String {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
