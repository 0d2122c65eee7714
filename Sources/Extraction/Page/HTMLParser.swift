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
    var stack: [(node: UnsafeMutablePointer<GumboNode>, parent: Int)] = []
    if let root { stack.append((root, -1)) }
    var streamed = StreamedParts(under: root)
    var open: [Int] = []
    while let (node, parent) = stack.popLast() {
      while let last = open.last, last != parent {
        page.nodes[last].end = page.nodes.count
        open.removeLast()
      }
      switch node.pointee.type {
      case GUMBO_NODE_TEMPLATE:
        guard let part = streamed.part(for: node) else { fallthrough }
        for child in StreamedParts.children(of: part).reversed() { stack.append((child, parent)) }
      case GUMBO_NODE_ELEMENT:
        if streamed.isMoved(node) { continue }
        let index = page.nodes.count
        append(element: node.pointee.v.element, parent: parent)
        open.append(index)
        for child in StreamedParts.children(of: node).reversed() { stack.append((child, index)) }
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
