internal import Core

/// The body of a JSON article: blocks, HTML, paragraphs or text, whichever it has.
enum JSONBody {
  static func blocks(_ value: JSONValue) -> [Block] {
    for key in [
      "blocks", "paragraphs", "html", "content_html", "content", "body", "articleBody",
      "text", "content_text",
    ] {
      guard let body = value[key] else { continue }
      let blocks = body.text.map { text($0) } ?? body.elements.compactMap { block($0) }
      if !blocks.isEmpty { return blocks }
    }
    return []
  }

  private static func block(_ value: JSONValue) -> Block? {
    let raw = value.text ?? value["text"]?.text ?? value["content"]?.text
    guard let raw else { return nil }
    let text = CleanText.of(raw.has("</") ? plain(raw) : raw)
    guard !text.isEmpty else { return nil }
    let name = (value["kind"] ?? value["type"])?.text?.lowercased() ?? ""
    return Block(
      kind(name), text, ordinal: value["ordinal"]?.text.flatMap { Int($0) }, reason: "json")
  }

  /// Our own kinds, and the names other tools give them.
  private static func kind(_ name: String) -> Block.Kind {
    if let kind = Block.Kind(rawValue: name), ![.headline, .standfirst, .byline].contains(kind) {
      return kind
    }
    return switch name {
    case "h1", "h2", "h3", "h4", "header", "subheading", "subhead": .heading
    case "quote", "blockquote", "pullquote": .quotation
    case "li", "list", "list_item", "listitem": .listItem
    default: .paragraph
    }
  }

  private static func text(_ body: String) -> [Block] {
    if body.has("</") || body.has("<br") || body.has("<p>") {
      return BlockCutter.blocks(of: HTMLParser.page(Array(body.utf8))).map {
        Block($0.kind, $0.text, ordinal: $0.ordinal, reason: "json")
      }
    }
    return PasteLines.of(Array(body.utf8)).map { line in
      var block = PasteBlock.block(line.text, isHeading: false)
      block.reason = "json"
      return block
    }
  }

  private static func plain(_ html: String) -> String {
    let page = HTMLParser.page(Array(html.utf8))
    return page.nodes.isEmpty ? "" : page.text(of: 0)
  }
}
