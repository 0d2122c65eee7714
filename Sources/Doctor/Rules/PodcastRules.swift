internal import Core

/// Podcasting 2.0.
extension Rule {
  static let podcastGUIDMissing = Rule(
    "podcast.guid-missing", .warning, "The channel has a podcast:guid.", source: .psp,
    fix: "Add it: apps know a show that moved by it.",
    .feed { $0.channel.value("podcast:guid") == nil ? ["there is no podcast:guid"] : [] })

  static let podcastGUID = Rule(
    "podcast.guid", .error, "podcast:guid is a version 5 UUID, made of the feed's first address.",
    source: .podcast,
    fix: "UUIDv5 of the feed URL without scheme in ead4c236-bf58-58c6-a2c6-a6b28d128cb6; "
      + "a show that moved keeps its old one (show.guid).",
    .feed { feed in
      guard let guid = feed.channel.value("podcast:guid") else { return [] }
      let shape = /[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/
      return guid.wholeMatch(of: shape) == nil ? ["“\(guid)” is no version 5 UUID"] : []
    })

  static let podcastGUIDNamespace = Rule(
    "podcast.guid-namespace", .error, "podcast:guid is made in the podcast namespace's UUID space.",
    source: .podcast,
    fix: "Make it in ead4c236-bf58-58c6-a2c6-a6b28d128cb6, of the feed URL without its scheme.",
    .feed { feed in
      guard let guid = feed.channel.value("podcast:guid"), let url = feed.selfLink
      else { return [] }
      // The spaces for DNS names and URLs (RFC 9562, section 6.6), which libraries offer first.
      let spaces = [
        "6ba7b810-9dad-11d1-80b4-00c04fd430c8", "6ba7b811-9dad-11d1-80b4-00c04fd430c8",
      ]
      let bare = url.firstRange(of: "://").map { String(url[$0.upperBound...]) } ?? url
      let right = "ead4c236-bf58-58c6-a2c6-a6b28d128cb6"
      let wrong = spaces.flatMap { space in [url, bare].map { ($0, space) } } + [(url, right)]
      for (name, space) in wrong where guid == NameUUID.string(for: name, in: space) {
        return ["it is made of “\(name)” in \(space)"]
      }
      return []
    })

  static let podcastGUIDAddress = Rule(
    "podcast.guid-address", .warning, "podcast:guid belongs to the feed's address.",
    source: .podcast,
    fix: "If the show never moved, make it anew from the address; if it did, keep it.",
    .feed { feed in
      guard let guid = feed.channel.value("podcast:guid"),
        var name = feed.selfLink.flatMap({ link in
          link.firstRange(of: "://").map { link[$0.upperBound...] }
        })
      else { return [] }
      while name.last == "/" { name.removeLast() }
      let own = NameUUID.string(for: String(name), in: "ead4c236-bf58-58c6-a2c6-a6b28d128cb6")
      return guid == own ? [] : ["it is \(guid), and the address “\(String(name))” gives \(own)"]
    })

  static let podcastLockedMissing = Rule(
    "podcast.locked-missing", .warning, "The channel says whether others may import it.",
    source: .psp, fix: "Add <podcast:locked owner=\"…\">yes</podcast:locked>.",
    .feed { feed in
      feed.channel.first("podcast:locked") == nil ? ["there is no podcast:locked"] : []
    })

  static let podcastLocked = Rule(
    "podcast.locked", .error, "podcast:locked is yes or no.", source: .podcast,
    fix: "Write yes or no.",
    .feed { feed in
      guard let locked = feed.channel.first("podcast:locked") else { return [] }
      let text = locked.text.trimmed
      return text == "yes" || text == "no"
        ? [] : [Fault("it is “\(text)”", line: locked.line)]
    })

  static let podcastMedium = Rule(
    "podcast.medium", .error, "podcast:medium is one of the namespace's.", source: .podcast,
    fix: "Write podcast.",
    .feed { feed in
      guard let medium = feed.channel.value("podcast:medium") else { return [] }
      return PodcastElements.mediums.contains(medium) ? [] : ["“\(medium)” is no known medium"]
    })

  static let podcastElement = Rule(
    "podcast.element", .error, "podcast: elements and their attributes exist, and none lacks one.",
    source: .podcast, fix: "Spell the element as the namespace's documentation does.",
    .feed { feed in
      podcastElements(feed).flatMap { node, item -> [Fault] in
        let name = String(node.name.dropFirst("podcast:".count))
        guard let known = PodcastElements.all[name] else {
          return [Fault("there is no \(node.name)", line: node.line, item: item)]
        }
        let given = Set(node.attributes.map(\.name))
        let missing = known.required.subtracting(given).sorted()
        let odd = given.subtracting(known.required).subtracting(known.optional).sorted()
        return missing.map { Fault("\(node.name) lacks \($0)", line: node.line, item: item) }
          + odd.map { Fault("\(node.name) knows no \($0)", line: node.line, item: item) }
      }
    })

  static let podcastText = Rule(
    "podcast.text", .error, "Persons have names, and no text passes 128 characters.",
    source: .podcast, fix: "Shorten the text, or name the person.",
    .feed { feed in
      podcastElements(feed).compactMap { node, item in
        let text = node.text.trimmed
        let limited: Set<String> = [
          "podcast:person", "podcast:funding", "podcast:license", "podcast:soundbite",
          "podcast:location",
        ]
        if node.name == "podcast:person", text.isEmpty {
          return Fault("a podcast:person has no name", line: node.line, item: item)
        }
        return limited.contains(node.name) && text.count > 128
          ? Fault("\(node.name) has \(text.count) characters", line: node.line, item: item) : nil
      }
    })

  static let podcastURL = Rule(
    "podcast.url", .error, "URLs in podcast: elements are absolute.", source: .podcast,
    fix: "Write the whole URL with its scheme.",
    .feed { feed in
      podcastElements(feed).flatMap { node, item in
        node.attributes.compactMap { attribute in
          guard ["url", "href", "uri", "img"].contains(attribute.name),
            attribute.value.firstMatch(of: /^[a-z][a-z0-9+.\-]*:/) == nil
          else { return nil }
          return Fault(
            "\(node.name) \(attribute.name) is “\(attribute.value)”", line: node.line, item: item)
        }
      }
    })

  static let podcastOrder = Rule(
    "podcast.order", .warning, "The channel's podcast: elements stand before the first item.",
    source: .podcast, fix: "Move them up: apps that read the head only miss them.",
    .feed { feed in
      guard let first = feed.channel.children.firstIndex(where: { $0.name == "item" })
      else { return [] }
      return feed.channel.children[first...].filter { $0.name.hasPrefix("podcast:") }
        .map { Fault("\($0.name) comes after an item", line: $0.line) }
    })

  static let podcastTranscript = Rule(
    "podcast.transcript", .warning, "Every episode has a transcript.", source: .psp,
    fix: "Publish the episode's WebVTT and name it in podcast:transcript.",
    .item { $0.node.first("podcast:transcript") == nil ? ["there is no podcast:transcript"] : [] })

  static let podcastTranscriptType = Rule(
    "podcast.transcript-type", .error, "A transcript's type is one that apps read.",
    source: .transcripts, fix: "text/vtt, application/x-subrip, application/json or text/html.",
    .item { item in
      item.node.all("podcast:transcript").compactMap { node in
        let type = node["type"] ?? ""
        let known = MediaTypes.transcripts.values.contains(type) || MediaTypes.subRip.contains(type)
        return known ? nil : Fault("the type is “\(type)”", line: node.line)
      }
    })

  static let podcastLanguage = Rule(
    "podcast.transcript-language", .error, "A transcript's language is a language code.",
    source: .transcripts, fix: "Write a code such as en or en-us.",
    .item { item in
      item.node.all("podcast:transcript").compactMap { node in
        guard let language = node["language"], !Languages.isValid(language) else { return nil }
        return Fault("the language is “\(language)”", line: node.line)
      }
    })

  static let podcastChaptersType = Rule(
    "podcast.chapters-type", .error, "Chapters have the type application/json+chapters.",
    source: .chapters, fix: "Write type=\"application/json+chapters\".",
    .item { item in
      item.node.all("podcast:chapters").compactMap { node in
        node["type"] == "application/json+chapters"
          ? nil : Fault("the type is “\(node["type"] ?? "")”", line: node.line)
      }
    })

  /// With the title of the item that holds each.
  private static func podcastElements(_ feed: Feed) -> [(XMLNode, String?)] {
    let head = feed.channel.children.filter { $0.name != "item" }.flatMap(\.tree).map {
      ($0, nil as String?)
    }
    let items = feed.items.flatMap { item in item.node.tree.map { ($0, item.title as String?) } }
    return (head + items).filter { $0.0.name.hasPrefix("podcast:") }
  }
}
