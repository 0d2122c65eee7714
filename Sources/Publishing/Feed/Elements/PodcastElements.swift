internal import Core

// Podcasting 2.0 (github.com/Podcastindex-org/podcast-namespace, docs/tags).

extension Markup.Node where Place == Feed.Channel {
  static func podcastGUID(_ guid: String) -> Self { Self("podcast:guid", text: guid) }
  static func podcastMedium(_ medium: String) -> Self { Self("podcast:medium", text: medium) }

  /// No other platform may import the feed unless the owner is asked.
  static func podcastLocked(owner: String) -> Self {
    Self("podcast:locked", [Markup.Attribute("owner", PlainText.line(owner))], text: "yes")
  }

  static func podcastText(purpose: String, _ text: String) -> Self {
    Self("podcast:txt", [Markup.Attribute("purpose", purpose)], text: text)
  }

  /// - Parameter text: at most 128 characters are allowed.
  static func podcastFunding(_ url: String, _ text: String) -> Self {
    Self("podcast:funding", [Markup.Attribute("url", url)], text: Excerpt.of(text, limit: 128))
  }

  static func podcastLicense(_ license: Show.License) -> Self {
    let url = WebAddress.web(license.url).map { [Markup.Attribute("url", $0)] }
    return Self("podcast:license", url ?? [], text: Excerpt.of(license.name, limit: 128))
  }

  /// - Parameter frequency: as a recurrence rule of RFC 5545, section 3.3.10, and in words.
  static func podcastUpdateFrequency(_ frequency: Show.UpdateFrequency) -> Self {
    let (rule, words) =
      switch frequency {
      case .daily: ("FREQ=DAILY", "Daily")
      case .weekdays: ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "Every weekday")
      case .weekly: ("FREQ=WEEKLY", "Weekly")
      case .monthly: ("FREQ=MONTHLY", "Monthly")
      }
    return Self("podcast:updateFrequency", [Markup.Attribute("rrule", rule)], text: words)
  }
}

extension Markup.Node where Place == Feed.Item {
  /// - Parameters: group and role as the Podcast Taxonomy names them.
  static func podcastPerson(_ name: String, group: String, role: String) -> Self {
    Self(
      "podcast:person", [Markup.Attribute("group", group), Markup.Attribute("role", role)],
      text: name)
  }

  /// - Parameter width: pixels, as in HTML's `srcset`.
  static func podcastImages(_ url: String, width: Int) -> Self {
    Self("podcast:images", [Markup.Attribute("srcset", "\(url) \(width)w")])
  }

  static func podcastTranscript(_ url: String, type: String, language: String) -> Self {
    Self(
      "podcast:transcript",
      [
        Markup.Attribute("url", url), Markup.Attribute("type", type),
        Markup.Attribute("language", PlainText.line(language)),
      ])
  }

  static func podcastChapters(_ url: String, type: String) -> Self {
    Self("podcast:chapters", [Markup.Attribute("url", url), Markup.Attribute("type", type)])
  }

  static func podcastText(purpose: String, _ text: String) -> Self {
    Self("podcast:txt", [Markup.Attribute("purpose", purpose)], text: text)
  }

  /// The same programme in another format, with a digest that clients can check (W3C Subresource
  /// Integrity: base64 where we keep hexadecimal).
  static func podcastAlternateEnclosure(_ enclosure: Enclosure, url: String, language: String)
    -> Self
  {
    var children: [Markup.Node<Feed.AlternateEnclosure>] = [
      Markup.Node("podcast:source", [Markup.Attribute("uri", url)])
    ]
    if let digest = Base64.text(ofHexadecimal: enclosure.sha256) {
      children.append(
        Markup.Node(
          "podcast:integrity",
          [Markup.Attribute("type", "sri"), Markup.Attribute("value", "sha256-" + digest)]))
    }
    return Self(
      "podcast:alternateEnclosure",
      [
        Markup.Attribute("type", enclosure.format.mediaType),
        Markup.Attribute("length", String(enclosure.bytes)),
        Markup.Attribute("bitrate", String(enclosure.bitrate)),
        Markup.Attribute("lang", PlainText.line(language)),
        Markup.Attribute("title", enclosure.format.title),
      ], content: children)
  }
}

extension Feed { enum AlternateEnclosure {} }

extension AudioFormat {
  /// What a listener who can choose is shown.
  fileprivate var title: String {
    switch self {
    case .mp3: "MP3"
    case .opus: "Opus, small"
    case .flac: "FLAC, lossless"
    case .wav: "WAV, uncompressed"
    case .m4a: "AAC"
    }
  }
}
