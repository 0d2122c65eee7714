internal import CXML

/// The one file that knows the XML parser: bytes → `XMLElement`, by libxml2.
///
/// It recovers what it can (an unclosed element must not cost a day's news), loads nothing and
/// expands nothing: `FeedMarkup` has taken document types out before.
enum XMLTreeReader {
  /// - Parameter utf8: no XML declaration, no document type.
  /// - Returns: the root; nil when there is none.
  static func root(_ utf8: [UInt8]) -> XMLElement? {
    utf8.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { buffer in
        guard let document = cxml_read(buffer.baseAddress, Int32(buffer.count)) else { return nil }
        defer { cxml_free(document) }
        return cxml_root(document).map { element($0) }
      }
    }
  }

  /// Recursion is safe: libxml2 stops at depth 256.
  private static func element(_ node: OpaquePointer) -> XMLElement {
    var element = XMLElement(name: name(of: node))
    var attribute = cxml_first_attribute(node)
    while let current = attribute {
      let prefix = cxml_attribute_is_xml(current) == 1 ? "xml:" : ""
      element.attributes[prefix + String(cString: cxml_attribute_name(current))] =
        String(cString: cxml_attribute_value(current))
      attribute = cxml_next_attribute(current)
    }
    var child = cxml_first_child(node)
    while let current = child {
      if cxml_is_element(current) == 1 {
        element.children.append(.element(Self.element(current)))
      } else if let text = cxml_content(current) {
        element.children.append(.text(String(cString: text)))
      }
      child = cxml_next(current)
    }
    return element
  }

  private static func name(of node: OpaquePointer) -> String {
    let local = String(cString: cxml_name(node)).lowercased()
    guard let address = cxml_namespace(node) else { return local }
    let uri = String(cString: address).lowercased()
    for (part, prefix) in namespaces where uri.has(part) { return prefix + ":" + local }
    return local
  }

  /// Parts of the addresses, since feeds misspell their ends and schemes.
  private static let namespaces = [
    ("rss/1.0/modules/content", "content"), ("purl.org/dc/terms", "dcterms"),
    ("purl.org/dc/", "dc"), ("w3.org/2005/atom", "atom"), ("purl.org/atom", "atom"),
    ("search.yahoo.com/mrss", "media"), ("itunes.com/dtds", "itunes"),
    ("w3.org/1999/xhtml", "xhtml"), ("feedburner/ext", "feedburner"),
    ("rdf-syntax-ns", "rdf"), ("schemas/sitemap-news", "news"),
    ("sitemaps.org/schemas/sitemap", "sitemap"),
  ]
}
