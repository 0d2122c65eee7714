internal import CGumbo

/// The parts of a page that React's server sends late: each stands hidden at the end of the body
/// (`<div hidden id="S:3">`) until a script puts it where `<template id="B:3">` or `"P:3"` keeps its
/// place. Pages are read as readers see them, after the script.
struct StreamedParts {
  typealias Element = UnsafeMutablePointer<GumboNode>

  private var parts: [String: Element] = [:]
  private var moved: Set<Element> = []

  /// - Parameter root: the html element; parts are children of its body.
  init(under root: Element?) {
    guard let root else { return }
    for body in Self.children(of: root) where body.pointee.v.element.tag == GUMBO_TAG_BODY {
      for part in Self.children(of: body) where part.pointee.type == GUMBO_NODE_ELEMENT {
        guard let id = Self.id(of: part), id.hasPrefix("S:") else { continue }
        parts[String(id.dropFirst(2))] = part
      }
    }
  }

  /// What a script puts in the place that this template keeps.
  mutating func part(for template: Element) -> Element? {
    guard !parts.isEmpty, let id = Self.id(of: template), id.hasPrefix("B:") || id.hasPrefix("P:"),
      let part = parts.removeValue(forKey: String(id.dropFirst(2)))
    else { return nil }
    moved.insert(part)
    return part
  }

  func isMoved(_ element: Element) -> Bool { moved.contains(element) }

  private static func id(of element: Element) -> String? {
    let attributes = element.pointee.v.element.attributes
    for position in 0..<Int(attributes.length) {
      guard let pointer = attributes.data[position] else { continue }
      let attribute = pointer.assumingMemoryBound(to: GumboAttribute.self).pointee
      if String(cString: attribute.name) == "id" { return String(cString: attribute.value) }
    }
    return nil
  }

  static func children(of element: Element) -> [Element] {
    let children = element.pointee.v.element.children
    return (0..<Int(children.length)).compactMap {
      children.data[$0]?.assumingMemoryBound(to: GumboNode.self)
    }
  }
}
