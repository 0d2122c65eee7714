internal import Core

/// One item of any feed on its way to an article.
struct FeedEntry {
  var facts: Facts
  /// Against what its addresses are relative.
  var base: String?
  /// HTML, or text without any markup.
  var body = ""
  /// A summary is an excerpt even when it reads like a whole.
  var isSummary = false

  init(_ facts: Facts, base: String?) {
    self.facts = facts
    self.base = base
  }

  /// Longer summaries are whole stories in feeds that know no other element.
  private static let summaryWords = 80

  var item: IncomingFeed.Item {
    var facts = facts
    facts.url = facts.url.flatMap { WebAddress.absolute($0, base: base) }.map(Identity.stable)
    facts.image = facts.image.flatMap { WebAddress.absolute($0, base: base) }
    if facts.published == nil { facts.published = facts.updated }
    var content = FeedBody(body, facts: facts)
    if facts.headline.isEmpty { facts.headline = Self.headline(content.blocks) ?? facts.url ?? "" }
    facts.language = facts.language ?? ScriptLanguage.of(content.blocks)
    var extent = IncomingFeed.Extent.full
    if content.blocks.isEmpty {
      extent = .link
    } else if content.isCut || isSummary && content.words < Self.summaryWords {
      extent = .excerpt
      content.dropped.append(
        DroppedBlock(
          "[…]", reason: DropReason.excerpt.rawValue, position: content.blocks.count))
    }
    return .init(
      article: facts.article(content.blocks, dropped: content.dropped), extent: extent,
      guid: facts.guid)
  }

  /// Notes have no title: their first words stand for it.
  private static func headline(_ blocks: [Block]) -> String? {
    guard let first = blocks.first?.text else { return nil }
    let words = first.split(separator: " ")
    let head = words.prefix(12).joined(separator: " ")
    return words.count > 12 ? head + "…" : head
  }
}

/// Text of a feed's own elements, which are HTML in one feed and plain in the next.
enum FeedText {
  /// A title as it is read: entities decoded and tags removed, at most twice, as many feeds escape
  /// twice; "AT&T" and "x < y" stay as they are.
  static func title(_ raw: String) -> String {
    var text = raw
    for _ in 0..<2 {
      let plain = Entities.decoded(withoutTags(text))
      if plain == text { break }
      text = plain
    }
    return CleanText.of(withoutTags(text))
  }

  private static let inline = [
    "b", "i", "em", "strong", "a", "span", "br", "p", "sup", "sub", "u", "code", "small", "font",
    "cite", "q", "abbr", "img", "div", "h1", "h2", "h3", "wbr", "del", "ins", "mark",
  ]

  private static func withoutTags(_ text: String) -> String {
    guard text.utf8.contains(0x3C) else { return text }
    let bytes = Array(text.utf8)
    var (output, index) = ([UInt8](), 0)
    while index < bytes.count {
      if bytes[index] == 0x3C, let end = tagEnd(bytes, index) {
        index = end
      } else {
        output.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The index behind a tag of running text that starts here.
  private static func tagEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    var at = start + 1
    if at < bytes.count, bytes[at] == 0x2F { at += 1 }
    let name = bytes[at...].prefix(6).prefix { $0.isASCIILetter || $0.isASCIIDigit }
    guard inline.contains(String(decoding: name, as: UTF8.self).lowercased()) else { return nil }
    at += name.count
    guard at < bytes.count else { return nil }
    guard let close = bytes[at...].prefix(300).firstIndex(of: 0x3E) else { return nil }
    let rest = bytes[at..<close]
    let isTag = rest.isEmpty || rest.first == 0x2F || rest.contains(0x3D) || rest == [0x20, 0x2F]
    return isTag ? close + 1 : nil
  }

  /// RSS writes authors as "mail (Name)", others as "Name <mail>".
  static func author(_ raw: String) -> String? {
    let text = title(raw)
    if let open = text.firstIndex(of: "("), text.prefix(upTo: open).contains("@") {
      let inside = text[text.index(after: open)...].prefix { $0 != ")" }
      return BylineText.clean(String(inside))
    }
    if text.contains("@"), let open = text.firstIndex(of: "<") {
      return BylineText.clean(String(text[..<open]))
    }
    return BylineText.clean(text)
  }
}
