/// An element of a feed. Its name is lower case and carries a prefix of ours for the namespaces that
/// feeds use ("dc:creator", "atom:link"), whatever prefix the feed chose; RSS itself has none.
struct XMLElement {
  enum Child {
    case element(XMLElement)
    case text(String)
  }

  var name: String
  /// By name, "xml:base" and "xml:lang" with their prefix.
  var attributes: [String: String] = [:]
  var children: [Child] = []

  var elements: [XMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  func all(_ names: String...) -> [XMLElement] {
    names.flatMap { name in elements.filter { $0.name == name } }
  }

  /// The first child with the first of these names that has one.
  func first(_ names: String...) -> XMLElement? {
    for name in names {
      if let element = elements.first(where: { $0.name == name }) { return element }
    }
    return nil
  }

  /// The text of the first of these that has some.
  func text(_ names: String...) -> String? {
    for name in names {
      for element in elements where element.name == name {
        let text = element.text.trimmed
        if !text.isEmpty { return text }
      }
    }
    return nil
  }

  /// All text inside.
  var text: String {
    children.map { child in
      switch child {
      case .text(let text): text
      case .element(let element): element.text
      }
    }.joined()
  }

  /// What is inside as HTML: for content that a feed carries as markup, not as escaped text.
  var markup: String {
    children.map { child in
      switch child {
      case .text(let text): Self.escaped(text)
      case .element(let element):
        "<\(element.tag)\(element.markupAttributes)>\(element.markup)</\(element.tag)>"
      }
    }.joined()
  }

  private var tag: String { String(name.split(separator: ":").last ?? "span") }

  private var markupAttributes: String {
    attributes.sorted { $0.key < $1.key }.map { " \($0.key)=\"\(Self.escaped($0.value))\"" }
      .joined()
  }

  private static func escaped(_ text: String) -> String {
    var output = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case "\"": output += "&quot;"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }
}
