// Apple's elements (podcasters.apple.com/support/823), which Spotify and everyone else reads.

extension Markup.Node where Place == Feed.Channel {
  static func itunesAuthor(_ name: String) -> Self {
    Self("itunes:author", text: PlainText.line(name))
  }

  static func itunesOwner(name: String, email: String) -> Self {
    let children: [Markup.Node<Feed.Owner>] = [
      Markup.Node("itunes:name", text: PlainText.line(name)),
      Markup.Node("itunes:email", text: PlainText.line(email)),
    ]
    return Self("itunes:owner", content: children)
  }

  static func itunesImage(_ url: String) -> Self {
    Self("itunes:image", [Markup.Attribute("href", url)])
  }

  /// - Parameter path: category and subcategory, spelled as on Apple's list.
  static func itunesCategory(_ path: [String]) -> Self {
    let name = [Markup.Attribute("text", PlainText.line(path.first ?? "News"))]
    guard path.count > 1 else { return Self("itunes:category", name) }
    return Self("itunes:category", name, content: [itunesCategory(Array(path.dropFirst()))])
  }

  /// "true" and "false": "yes", "no" and "clean" are from before 2019 and draw errors.
  static func itunesExplicit(_ explicit: Bool) -> Self {
    Self("itunes:explicit", text: explicit ? "true" : "false")
  }

  static func itunesType(_ type: Feed.Order) -> Self { Self("itunes:type", text: type.rawValue) }
}

extension Markup.Node where Place == Feed.Item {
  /// Whole seconds: clock forms and fractions are misread by some clients.
  static func itunesDuration(milliseconds: Int) -> Self {
    Self("itunes:duration", text: String(max(1, (milliseconds + 500) / 1000)))
  }

  static func itunesAuthor(_ name: String) -> Self {
    Self("itunes:author", text: PlainText.line(name))
  }

  static func itunesExplicit(_ explicit: Bool) -> Self {
    Self("itunes:explicit", text: explicit ? "true" : "false")
  }

  static func itunesImage(_ url: String) -> Self {
    Self("itunes:image", [Markup.Attribute("href", url)])
  }

  static func itunesEpisodeType(_ type: String) -> Self { Self("itunes:episodeType", text: type) }
}

extension Feed {
  enum Owner {}

  /// Episodic: newest first. Serial: in the order of their numbers.
  enum Order: String {
    case episodic, serial
  }
}
