/// What directories ask of a channel.
extension Rule {
  static let channelTitle = Rule(
    "channel.title", .error, "The channel has a title.", source: .rss,
    fix: "Set show.title in lector.yaml.",
    .feed { $0.channel.value("title") == nil ? ["there is no <title>"] : [] })

  static let channelLink = Rule(
    "channel.link", .error, "The channel links to the publisher's site.", source: .rss,
    fix: "Set show.link in lector.yaml to an absolute http or https URL.",
    .feed { feed in
      let link = feed.channel.value("link") ?? ""
      return WebAddress.isAbsolute(link) ? [] : ["<link> is “\(link)”"]
    })

  static let channelDescription = Rule(
    "channel.description", .error, "The channel has a description.", source: .rss,
    fix: "Set show.description in lector.yaml.",
    .feed { $0.channel.value("description") == nil ? ["there is no <description>"] : [] })

  static let channelLanguage = Rule(
    "channel.language", .error, "The channel names its language.", source: .appleRequirements,
    fix: "Set show.language to a code of ISO 639-1 with an optional region, such as en or en-us.",
    .feed { feed in
      guard let language = feed.channel.value("language") else { return ["there is no <language>"] }
      return Languages.isValid(language) ? [] : ["“\(language)” is no language code"]
    })

  static let channelCategory = Rule(
    "channel.category", .error, "The categories are on Apple's list.", source: .appleCategories,
    fix: "Choose from Apple's list; spelling and case count.",
    .feed { feed in
      let categories = feed.channel.all("itunes:category")
      if categories.isEmpty { return ["there is no itunes:category"] }
      return categories.flatMap { category -> [Fault] in
        let name = category["text"] ?? ""
        guard let known = Categories.all[name] else {
          return [Fault("“\(name)” is not on the list", line: category.line)]
        }
        return category.all("itunes:category").compactMap { child in
          let sub = child["text"] ?? ""
          return known.contains(sub)
            ? nil : Fault("“\(sub)” is no subcategory of “\(name)”", line: child.line)
        }
      }
    })

  static let channelExplicit = Rule(
    "channel.explicit", .error, "The channel says whether it is explicit, by true or false.",
    source: .appleRequirements, fix: "Write <itunes:explicit>false</itunes:explicit>, or true.",
    .feed { feed in
      let value = feed.channel.value("itunes:explicit")
      return value == "true" || value == "false"
        ? [] : [value.map { "itunes:explicit is “\($0)”" } ?? "there is no itunes:explicit"]
    })

  static let channelImage = Rule(
    "channel.image", .error, "The channel has artwork at an absolute URL.",
    source: .appleRequirements, fix: "Write <itunes:image href=\"https://…/artwork.jpg\"/>.",
    .feed { feed in
      guard let image = feed.channel.first("itunes:image")?["href"] else {
        return ["there is no itunes:image"]
      }
      var faults: [Fault] = []
      if !WebAddress.isAbsolute(image) { faults.append("itunes:image is “\(image)”") }
      if image.contains("?") {
        faults.append("the artwork's URL has a query, and Apple goes by its extension: “\(image)”")
      }
      return faults
    })

  static let channelRSSImage = Rule(
    "channel.rss-image", .warning, "RSS's own image has url, title and link.", source: .rss,
    fix: "Give <image> the artwork's URL, the show's title and the site's link.",
    .feed { feed in
      guard let image = feed.channel.first("image") else { return ["there is no <image>"] }
      let missing = ["url", "title", "link"].filter { image.value($0) == nil }
      return missing.isEmpty
        ? [] : [Fault("<image> lacks \(missing.joined(separator: ", "))", line: image.line)]
    })

  static let channelAuthor = Rule(
    "channel.author", .warning, "The channel names its author.", source: .psp,
    fix: "Set show.author in lector.yaml.",
    .feed { $0.channel.value("itunes:author") == nil ? ["there is no itunes:author"] : [] })

  static let channelOwner = Rule(
    "channel.owner", .error, "The owner has an e-mail address.", source: .spotify,
    fix: "Set show.email in lector.yaml: Spotify and others prove ownership by it.",
    .feed { feed in
      guard let owner = feed.channel.first("itunes:owner") else { return ["no itunes:owner"] }
      let mail = owner.value("itunes:email") ?? ""
      return mail.wholeMatch(of: /[^@\s]+@[^@\s]+\.[^@\s]+/) == nil
        ? [Fault("the owner's address is “\(mail)”", line: owner.line)] : []
    })

  static let channelType = Rule(
    "channel.type", .error, "itunes:type is episodic or serial.", source: .apple,
    fix: "Write episodic: newest first.",
    .feed { feed in
      guard let type = feed.channel.value("itunes:type") else { return [] }
      return ["episodic", "serial"].contains(type) ? [] : ["itunes:type is “\(type)”"]
    })

  static let channelDates = Rule(
    "channel.date", .error, "The channel's dates are RFC 822 dates of the past.", source: .date,
    fix: "Write it like “Fri, 25 Oct 2024 08:00:00 +0300”.",
    .feed { feed in
      ["pubDate", "lastBuildDate"].flatMap { name -> [Fault] in
        guard let text = feed.channel.value(name) else { return [] }
        return DateFaults.faults(of: text, now: feed.now).map { "\(name) \($0)" }
      }
    })

  static let channelSelf = Rule(
    "channel.self", .error, "The channel says where it is: one absolute atom:link rel=\"self\".",
    source: .psp,
    fix: "Set show.base_url to where the folder is served; the feed is feed.xml below it.",
    .feed { feed in
      let links = feed.links("self")
      guard links.count == 1, let address = links[0]["href"] else {
        return ["there are \(links.count) atom:link rel=\"self\""]
      }
      var faults: [Fault] = []
      if !WebAddress.isAbsolute(address) { faults.append("it is “\(address)”") }
      if links[0]["type"] != "application/rss+xml" {
        faults.append("its type is “\(links[0]["type"] ?? "none")”, not application/rss+xml")
      }
      if let url = feed.url, url != address {
        faults.append("it says \(address), and the feed is at \(url)")
      }
      let name = feed.place.file.split(separator: "/").last ?? ""
      if feed.url == nil, WebAddress.path(of: address).split(separator: "/").last != name {
        faults.append("it says \(address), and this file is \(String(name))")
      }
      return faults.map { Fault($0.message, line: links[0].line) }
    })

  static let channelSelfOrigin = Rule(
    "channel.self-origin", .warning,
    "Audio is served from the host that the feed names as its own.",
    source: .lector, fix: "Set show.base_url to the host that serves the folder, then read again.",
    .feed { feed in
      guard let address = feed.selfLink else { return [] }
      let origins = Set(feed.items.compactMap(\.audioURL).map(WebAddress.origin))
      guard !origins.isEmpty, !origins.contains(WebAddress.origin(of: address)) else { return [] }
      return [
        "the feed is at \(address), all audio is at \(origins.sorted().joined(separator: ", "))"
      ]
    })

  static let channelLocal = Rule(
    "channel.local", .note, "The feed's addresses can be reached by other machines.",
    source: .lector, fix: "Set show.base_url to the public address before you submit the feed.",
    .feed { feed in
      guard let address = feed.selfLink, WebAddress.isLocal(address) else { return [] }
      return ["it is at \(address), which only this machine can reach"]
    })
}
