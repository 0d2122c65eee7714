internal import CGumbo

/// The one file that knows the HTML parser: bytes → `Page`, by Debian's libgumbo.
enum HTMLParser {
  /// - Parameters:
  ///   - utf8: any bytes; `MarkupGuard` bounds what the parser sees.
  ///   - extra: attributes to read beside those that extraction itself asks for, lower-case;
  ///     "<name>" marks elements of that name that HTML does not know.
  static func page(_ utf8: [UInt8], reading extra: Set<String> = []) -> Page {
    let guarded = MarkupGuard.guarded(utf8, reading: ReadAttributes(extra: extra))
    var options = kGumboDefaultOptions
    options.max_errors = 0
    let arena = Arena(bytes: guarded.count * 6)
    arena.serve(&options)
    return guarded.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { buffer in
        guard let output = gumbo_parse_with_options(&options, buffer.baseAddress, buffer.count)
        else { return Page() }
        // The arena ends with the tree: nothing is freed piece by piece.
        defer { withExtendedLifetime(arena) {} }
        var reader = TreeReader(extra: extra)
        reader.read(output.pointee.root)
        return reader.page
      }
    }
  }
}

private struct TreeReader {
  let extra: Set<String>
  var page = Page()

  init(extra: Set<String>) { self.extra = extra }

  /// Without recursion: gumbo's tree may be deeper than our stack.
  mutating func read(_ root: UnsafeMutablePointer<GumboNode>?) {
    var stack: [Pending] = []
    if let root { stack.append((root, -1)) }
    var streamed = root.map(Self.streamedParts) ?? StreamedParts()
    var open: [Int] = []
    while let (node, parent) = stack.popLast() {
      while let last = open.last, last != parent {
        page.nodes[last].end = page.nodes.count
        open.removeLast()
      }
      switch node.pointee.type {
      case GUMBO_NODE_TEMPLATE:
        guard !streamed.isEmpty, let id = Self.id(of: node), let part = streamed.part(keptBy: id)
        else { fallthrough }
        push(part, &stack, parent)
      case GUMBO_NODE_ELEMENT:
        if streamed.isMoved(node) { continue }
        let index = page.nodes.count
        append(element: node.pointee.v.element, parent: parent)
        open.append(index)
        push(node, &stack, index)
      case GUMBO_NODE_TEXT, GUMBO_NODE_CDATA, GUMBO_NODE_WHITESPACE:
        guard let text = node.pointee.v.text.text else { continue }
        let isSpace = node.pointee.type == GUMBO_NODE_WHITESPACE
        page.nodes.append(
          .init(
            tag: .text, parent: parent, end: page.nodes.count + 1,
            text: isSpace ? " " : String(cString: text)))
      default: break
      }
    }
    for index in open { page.nodes[index].end = page.nodes.count }
  }

  private typealias Element = UnsafeMutablePointer<GumboNode>
  /// A node to be read, and the index of its parent.
  private typealias Pending = (node: Element, parent: Int)

  /// The children of an element, the first on top.
  private func push(_ element: Element, _ stack: inout [Pending], _ parent: Int) {
    let children = element.pointee.v.element.children
    for position in (0..<Int(children.length)).reversed() {
      guard let child = children.data[position] else { continue }
      stack.append((child.assumingMemoryBound(to: GumboNode.self), parent))
    }
  }

  private static func streamedParts(under root: Element) -> StreamedParts<Element> {
    var parts = StreamedParts<Element>()
    for body in elements(in: root) where body.pointee.v.element.tag == GUMBO_TAG_BODY {
      for element in elements(in: body) {
        if let id = id(of: element) { parts.add(element, id: id) }
      }
    }
    return parts
  }

  private static func elements(in element: Element) -> [Element] {
    let children = element.pointee.v.element.children
    return (0..<Int(children.length)).compactMap {
      children.data[$0]?.assumingMemoryBound(to: GumboNode.self)
    }.filter { $0.pointee.type == GUMBO_NODE_ELEMENT }
  }

  private static func id(of element: Element) -> String? {
    let attributes = element.pointee.v.element.attributes
    for position in 0..<Int(attributes.length) {
      guard let pointer = attributes.data[position] else { continue }
      let attribute = pointer.assumingMemoryBound(to: GumboAttribute.self).pointee
      if String(cString: attribute.name) == "id" { return String(cString: attribute.value) }
    }
    return nil
  }

  private mutating func append(element: GumboElement, parent: Int) {
    let tag =
      element.tag == GUMBO_TAG_UNKNOWN ? Self.tag(element.original_tag) : .named(element.tag)
    var node = Page.Node(tag: tag, parent: parent, end: page.nodes.count + 1)
    node.attributes.reserveCapacity(Int(element.attributes.length))
    for position in 0..<Int(element.attributes.length) {
      guard let pointer = element.attributes.data[position] else { continue }
      let attribute = pointer.assumingMemoryBound(to: GumboAttribute.self).pointee
      node.attributes.append(
        .init(name: String(cString: attribute.name), value: String(cString: attribute.value)))
    }
    if node.tag == .other, !extra.isEmpty {
      let mark = "<\(Self.name(element.original_tag))>"
      if extra.contains(mark) { node.attributes.append(.init(name: mark, value: "")) }
    }
    page.nodes.append(node)
  }

  /// Elements that are younger than the parser keep their name only as written: "<dialog open>".
  private static func tag(_ written: GumboStringPiece) -> Tag {
    switch name(written) {
    case "dialog": .dialog
    case "picture": .picture
    default: .other
    }
  }

  private static func name(_ written: GumboStringPiece) -> String {
    guard let start = written.data, written.length > 1 else { return "" }
    let bytes = UnsafeBufferPointer(start: start, count: min(written.length, 64)).dropFirst()
    let name = bytes.prefix { $0 > 0x20 && $0 != 0x3E && $0 != 0x2F }
    return String(decoding: name.map { UInt8(bitPattern: $0) }, as: UTF8.self).lowercased()
  }
}
