/// What directories and apps ask of an item.
extension Rule {
  static let itemTitle = Rule(
    "item.title", .error, "Every item has a title.", source: .appleRequirements,
    fix: "Give the article a headline.",
    .item { $0.node.value("title") == nil ? ["there is no <title>"] : [] })

  static let itemGUID = Rule(
    "item.guid", .error, "Every item has a GUID of its own that never changes.",
    source: .appleRequirements,
    fix: "Make it from the article's identity, with isPermaLink=\"false\".",
    .item { item in
      guard let node = item.node.first("guid"), let guid = item.guid else {
        return ["there is no <guid>"]
      }
      var faults: [Fault] = []
      if node["isPermaLink"] != "false", !WebAddress.isAbsolute(guid) {
        faults.append("“\(guid)” is no URL, but isPermaLink is not false")
      }
      if guid.contains("127.0.0.1") || guid.contains("localhost") {
        faults.append("“\(guid)” depends on the address of one machine")
      }
      if node.text != guid { faults.append("“\(node.text)” has white space around it") }
      return faults.map { Fault($0.message, line: node.line) }
    })

  static let guidDuplicate = Rule(
    "item.guid.duplicate", .error, "No two items share a GUID.", source: .appleRequirements,
    fix: "Give each article its own: directories drop one of the two.",
    .feed { feed in duplicates(feed.items, "GUID") { $0.guid } })

  static let enclosureDuplicate = Rule(
    "enclosure.duplicate", .error, "No two items share an audio file.", source: .appleRequirements,
    fix: "Publish each episode once, under its own URL.",
    .feed { feed in duplicates(feed.items, "audio") { $0.audioURL } })

  static let itemDate = Rule(
    "item.date", .error, "Every item has an RFC 822 date of the past.", source: .date,
    fix: "Write it like “Fri, 25 Oct 2024 08:00:00 +0300”.",
    .item { item in
      guard let text = item.node.value("pubDate") else { return ["there is no <pubDate>"] }
      return DateFaults.faults(of: text, now: item.now).map { Fault($0) }
    })

  static let itemOrder = Rule(
    "item.order", .error, "An episodic feed has its newest item first.", source: .clients,
    fix: "Sort by date: apps that take the first N would take old ones.",
    .feed { feed in
      guard feed.channel.value("itunes:type") != "serial" else { return [] }
      let dated = feed.items.compactMap { item in item.date.map { (item, $0.moment.seconds) } }
      for (earlier, later) in zip(dated, dated.dropFirst()) where later.1 > earlier.1 {
        return [
          Fault("it is newer than the item before it", line: later.0.node.line, item: later.0.title)
        ]
      }
      return []
    })

  static let itemDescription = Rule(
    "item.description", .error, "Every item has a description.", source: .spotify,
    fix: "Publish a summary.",
    .item { $0.node.value("description") == nil ? ["there is no <description>"] : [] })

  static let itemHTML = Rule(
    "item.html", .error, "The HTML of descriptions is balanced and runs nothing.",
    source: .rssProfile, fix: "Close what is opened, and leave scripts, forms and handlers out.",
    .item { item in
      html(of: item).flatMap { name, html -> [Fault] in
        html.imbalance.prefix(3).map { "\(name): \($0)" }
          + (html.isUnsafe ? ["\(name) holds a script, a form or a handler"] : [])
      }
    })

  static let itemHTMLTags = Rule(
    "item.html-tags", .warning, "Descriptions use the tags that apps show.", source: .apple,
    fix: "Keep to p, ol, ul, li, a, b, i, strong, em and br.",
    .item { item in
      let shown: Set<String> = ["p", "ol", "ul", "li", "a", "b", "i", "strong", "em", "br"]
      return html(of: item).compactMap { name, html in
        let odd = html.tags.subtracting(shown).sorted()
        return odd.isEmpty ? nil : "\(name) uses \(odd.joined(separator: ", "))"
      }
    })

  static let itemLink = Rule(
    "item.link", .warning, "Every item links to its article.", source: .psp,
    fix: "Give the article its URL.",
    .item { item in
      let link = item.node.value("link") ?? ""
      return WebAddress.isAbsolute(link) ? [] : ["<link> is “\(link)”"]
    })

  static let itemExplicit = Rule(
    "item.explicit", .error, "itunes:explicit is true or false.", source: .apple,
    fix: "Write true or false.",
    .item { item in
      guard let value = item.node.value("itunes:explicit") else { return [] }
      return ["true", "false"].contains(value) ? [] : ["it is “\(value)”"]
    })

  static let itemEpisodeType = Rule(
    "item.episode-type", .error, "itunes:episodeType is full, trailer or bonus.", source: .apple,
    fix: "Write full.",
    .item { item in
      guard let value = item.node.value("itunes:episodeType") else { return [] }
      return ["full", "trailer", "bonus"].contains(value) ? [] : ["it is “\(value)”"]
    })

  static let itemNumbers = Rule(
    "item.number", .error, "Episode and season numbers are whole and above zero.", source: .apple,
    fix: "Write 1, 2, 3…, or leave it out.",
    .item { item in
      ["itunes:episode", "itunes:season"].compactMap { name in
        guard let value = item.node.value(name) else { return nil }
        return Int(value).map { $0 > 0 } == true ? nil : "\(name) is “\(value)”"
      }
    })

  static let itemDurationForm = Rule(
    "item.duration-form", .error, "itunes:duration is whole seconds or a clock form.",
    source: .apple, fix: "Write whole seconds.",
    .item { item in
      guard let text = item.node.value("itunes:duration") else {
        return ["there is no itunes:duration"]
      }
      return (ClockText.seconds(text) ?? 0) > 0 ? [] : ["it is “\(text)”"]
    })

  static func duplicates(
    _ items: [Item], _ name: String, _ key: (Item) -> String?
  ) -> [Fault] {
    var first: [String: Item] = [:]
    return items.compactMap { item in
      guard let key = key(item) else { return nil }
      guard let other = first[key] else {
        first[key] = item
        return nil
      }
      return Fault(
        "its \(name) is also that of “\(other.title)” in line \(other.node.line): \(key)",
        line: item.node.line, item: item.title)
    }
  }

  private static func html(of item: Item) -> [(String, HTMLText)] {
    ["description", "content:encoded"].compactMap { name in
      guard let text = item.node.value(name), HTMLText.isMarkup(text) else { return nil }
      return (name, HTMLText(text))
    }
  }
}
