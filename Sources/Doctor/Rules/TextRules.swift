/// Texts as listeners see them.
extension Rule {
  static let textControl = Rule(
    "text.control", .error, "No text holds control or lost characters.",
    source: .xml, fix: "Find where the text was decoded with the wrong charset, and clean it.",
    .feed { feed in
      feed.texts.flatMap { text in
        TextFaults.unprintable(in: text.value).map { Fault("\(text.name) holds \($0)", text) }
      }
    })

  static let textInvisible = Rule(
    "text.invisible", .warning, "No text holds invisible or reordering characters.",
    source: .clients, fix: "Remove soft hyphens, zero width spaces and direction marks.",
    .feed { feed in
      feed.texts.flatMap { text in
        TextFaults.invisible(in: text.value).map { Fault("\(text.name) holds \($0)", text) }
      }
    })

  static let textEscapedTwice = Rule(
    "text.escaped-twice", .error, "Text is escaped once.",
    source: .rssProfile, fix: "Escape text once: & becomes &#x26;, < becomes &#x3C;.",
    .feed { feed in
      feed.texts.compactMap { text in
        TextFaults.entity(in: text.plain).map {
          Fault("\(text.name) shows “\($0)” to listeners", text)
        }
      }
    })

  static let textMarkup = Rule(
    "text.markup", .error, "Titles and names hold no HTML.",
    source: .rssProfile, fix: "Take the tags out; only descriptions may have them.",
    .feed { feed in
      feed.texts.compactMap { text in
        guard !text.mayBeHTML,
          text.value.contains(/<\/?(p|b|i|em|strong|a|br|span|div|ul|li)\b[^>]*>/),
          // A headline may speak of a tag: then it is escaped twice in the document and once here.
          text.isAttribute == false
        else { return nil }
        return Fault("\(text.name) holds a tag: “\(text.value.prefix(60))”", text)
      }
    })

  static let textMojibake = Rule(
    "text.mojibake", .error, "No text was decoded with the wrong charset.",
    source: .clients, fix: "Read the source as UTF-8.",
    .feed { feed in
      feed.texts.compactMap { text in
        TextFaults.mojibake(in: text.plain).map {
          Fault("\(text.name) says “\($0.shown)”, which was probably “\($0.meant)”", text)
        }
      }
    })

  static let textPadded = Rule(
    "text.padded", .warning, "Values have no white space around them.",
    source: .psp, fix: "Trim the value.",
    .feed { feed in
      feed.texts.compactMap { text in
        let names: Set<String> = [
          "title", "link", "guid", "language", "pubDate", "lastBuildDate", "copyright",
          "itunes:title",
          "itunes:author", "itunes:name", "itunes:email", "itunes:duration", "itunes:explicit",
          "itunes:type", "itunes:episodeType", "podcast:guid", "podcast:locked", "podcast:medium",
        ]
        guard names.contains(text.name), text.value != text.value.trimmed else { return nil }
        return Fault("\(text.name) is “\(text.value.prefix(60))”", text)
      }
    })

  static let textLength = Rule(
    "text.length", .warning, "Titles and names have at most 255 characters.",
    source: .psp, fix: "Shorten it.",
    .feed { feed in
      feed.texts.compactMap { text in
        let names: Set<String> = ["title", "itunes:title", "itunes:author", "itunes:name"]
        guard names.contains(text.name), text.value.count > 255 else { return nil }
        return Fault("\(text.name) has \(text.value.count) characters", text)
      }
    })

  static let descriptionLength = Rule(
    "text.description-length", .error, "Descriptions have at most 4,000 bytes.",
    source: .apple, fix: "Cut the description at a sentence; the whole text goes to the page.",
    .feed { feed in
      feed.texts.compactMap { text in
        let names: Set<String> = ["description", "itunes:summary"]
        let bytes = text.value.utf8.count
        guard names.contains(text.name), bytes > 4000 else { return nil }
        return Fault("\(text.name) has \(bytes) bytes", text)
      }
    })
}

/// A text of a feed and where it stands.
struct FeedText {
  var name: String
  var value: String
  var isAttribute: Bool
  var line: Int
  var item: String?

  var mayBeHTML: Bool { ["description", "content:encoded", "itunes:summary"].contains(name) }

  /// As a listener reads it.
  var plain: String {
    mayBeHTML && HTMLText.isMarkup(value) ? HTMLText(value).text : value
  }
}

extension Feed {
  /// All texts and attribute values, in the order of the document.
  var texts: [FeedText] {
    func texts(_ node: XMLNode, item: String?) -> [FeedText] {
      var found: [FeedText] = []
      if node.children.isEmpty, !node.text.isEmpty {
        found.append(
          FeedText(
            name: node.name, value: node.text, isAttribute: false, line: node.line, item: item))
      }
      found += node.attributes.map {
        FeedText(
          name: "\(node.name) \($0.name)", value: $0.value, isAttribute: true, line: node.line,
          item: item)
      }
      return found + node.children.filter { $0.name != "item" }.flatMap { texts($0, item: item) }
    }
    return texts(channel, item: nil) + items.flatMap { texts($0.node, item: $0.title) }
  }
}

extension Fault {
  init(_ message: String, _ text: FeedText) {
    self.init(message, line: text.line, item: text.item)
  }
}
