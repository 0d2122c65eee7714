internal import Core

// RSS 2.0 itself (rssboard.org/rss-specification), `content:` and `atom:`.

extension Markup.Node where Place == Feed.Channel {
  static func title(_ text: String) -> Self { Self("title", text: PlainText.line(text)) }
  static func link(_ url: String) -> Self { Self("link", text: url) }
  static func language(_ tag: String) -> Self { Self("language", text: PlainText.line(tag)) }
  static func copyright(_ text: String) -> Self { Self("copyright", text: PlainText.line(text)) }
  static func generator(_ name: String) -> Self { Self("generator", text: name) }
  static func lastBuildDate(_ date: Timestamp) -> Self { Self("lastBuildDate", text: date.rfc822) }

  static func description(_ text: String) -> Self {
    Self("description", text: ShowNotes.description(text))
  }

  /// RSS's own image, for the readers that know no other; all three children are required.
  static func image(url: String, title: String, link: String) -> Self {
    let children: [Markup.Node<Feed.Image>] = [
      Markup.Node("url", text: url), Markup.Node("title", text: PlainText.line(title)),
      Markup.Node("link", text: link),
    ]
    return Self("image", content: children)
  }

  /// - Parameter rel: "self", or "previous" and "next" for pages (validators refuse "prev").
  static func atomLink(rel: String, _ url: String, type: String) -> Self {
    Self(
      "atom:link",
      [
        Markup.Attribute("href", url), Markup.Attribute("rel", rel), Markup.Attribute("type", type),
      ])
  }
}

extension Markup.Node where Place == Feed.Channel {
  static func atomHub(_ url: String) -> Self {
    Self("atom:link", [Markup.Attribute("href", url), Markup.Attribute("rel", "hub")])
  }
}

extension Markup.Node where Place == Feed.Item {
  static func title(_ text: String) -> Self { Self("title", text: text) }
  static func link(_ url: String) -> Self { Self("link", text: url) }
  static func category(_ text: String) -> Self { Self("category", text: PlainText.line(text)) }
  static func pubDate(_ date: Timestamp) -> Self { Self("pubDate", text: date.rfc822) }
  static func contentEncoded(_ html: String) -> Self { Self("content:encoded", text: html) }

  static func guid(_ guid: String) -> Self {
    Self("guid", [Markup.Attribute("isPermaLink", "false")], text: guid)
  }

  static func description(_ text: String) -> Self {
    Self("description", text: ShowNotes.description(text))
  }

  static func enclosure(_ enclosure: Enclosure, url: String) -> Self {
    Self(
      "enclosure",
      [
        Markup.Attribute("url", url), Markup.Attribute("length", String(enclosure.bytes)),
        Markup.Attribute("type", enclosure.format.mediaType),
      ])
  }
}

extension Feed { enum Image {} }
