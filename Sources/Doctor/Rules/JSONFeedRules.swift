/// The JSON Feed must be the same feed.
extension Rule {
  static let jsonFeedForm = Rule(
    "json-feed.form", .error, "The JSON Feed is JSON of version 1, and says where it is.",
    source: .jsonFeed, fix: "Write it as jsonfeed.org/version/1.1 says.",
    .jsonFeed { feed in
      guard let value = feed.value else { return ["it is no JSON: \(feed.fault)"] }
      var faults: [Fault] = []
      if value["version"]?.string?.hasPrefix("https://jsonfeed.org/version/1") != true {
        faults.append("its version is “\(value["version"]?.string ?? "")”")
      }
      if value["title"]?.string == nil { faults.append("it has no title") }
      if let address = value["feed_url"]?.string, address != feed.url {
        faults.append("its feed_url is \(address)")
      }
      for item in value["items"]?.array ?? [] {
        if item["content_html"]?.string == nil, item["content_text"]?.string == nil {
          faults.append("“\(item["title"]?.string ?? "")” has no content")
        }
      }
      return faults
    })

  static let jsonFeedSame = Rule(
    "json-feed.same", .error, "The JSON Feed has the items, audio and lengths of the RSS feed.",
    source: .lector, fix: "Publish both from the same episodes.",
    .jsonFeed { feed in
      guard let items = feed.value?["items"]?.array else {
        return feed.value == nil ? [] : ["it has no items"]
      }
      var ids = items.map { $0["id"]?.string }
      // Where the RSS feed is in pages, the JSON Feed may go on.
      if !feed.rss.links("next").isEmpty { ids = Array(ids.prefix(feed.rss.items.count)) }
      if ids != feed.rss.items.map(\.guid) { return ["its ids are not the GUIDs of the RSS feed"] }
      return zip(items, feed.rss.items).flatMap { json, item -> [Fault] in
        var faults: [Fault] = []
        if json["title"]?.string != item.node.value("title") {
          faults.append(Fault("its title is “\(json["title"]?.string ?? "")”", item: item.title))
        }
        guard let audio = json["attachments"]?.array?.first else {
          return item.audioURL == nil
            ? faults : faults + [Fault("it has no attachment", item: item.title)]
        }
        if audio["url"]?.string != item.audioURL {
          faults.append(Fault("its audio is \(audio["url"]?.string ?? "")", item: item.title))
        }
        if let size = audio["size_in_bytes"]?.number, let own = item.enclosure?["length"],
          Double(own) != size
        {
          faults.append(
            Fault("its audio has \(Figure.whole(size)) bytes, not \(own)", item: item.title))
        }
        if audio["mime_type"]?.string != item.enclosure?["type"] {
          faults.append(Fault("its audio is \(audio["mime_type"]?.string ?? "")", item: item.title))
        }
        if let seconds = audio["duration_in_seconds"]?.number, let own = item.duration,
          abs(seconds - Double(own)) > 1
        {
          faults.append(
            Fault("its duration is \(Figure.whole(seconds)) s, not \(own) s", item: item.title))
        }
        return faults
      }
    })
}
