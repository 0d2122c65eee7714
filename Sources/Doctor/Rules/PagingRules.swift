/// Feeds in pages.
extension Rule {
  static let pagingRelation = Rule(
    "paging.relation", .error, "Pages are linked by first, last, next and previous.",
    source: .paging, fix: "Write rel=\"previous\"; validators know no “prev”.",
    .page { page in
      let known: Set<String> = [
        "self", "alternate", "first", "last", "next", "previous", "hub", "current", "prev-archive",
        "next-archive", "via", "related", "payment", "license", "search",
      ]
      guard let feed = page.feed else { return [] }
      return feed.channel.all("atom:link").compactMap { link in
        guard let relation = link["rel"], !known.contains(relation) else { return nil }
        return Fault("rel=\"\(relation)\" is unknown", line: link.line)
      }
    })

  static let pagingFeed = Rule(
    "paging.feed", .error, "Every page is a feed of the same show with items.", source: .paging,
    fix: "Publish all pages together.",
    .page { page in
      if page.isCircle { return ["the pages go in a circle"] }
      guard let feed = page.feed else { return ["it is no feed"] }
      guard let first = page.first else { return [] }
      var faults: [Fault] = []
      if feed.items.isEmpty { faults.append("it has no items") }
      if feed.channel.value("podcast:guid") != first.channel.value("podcast:guid") {
        faults.append("its podcast:guid is another one")
      }
      return faults
    })

  static let pagingRepeated = Rule(
    "paging.repeated", .error, "No item is on two pages.", source: .paging,
    fix: "Cut the pages without overlap.",
    .page { page in
      guard let feed = page.feed else { return [] }
      return feed.items.compactMap { item in
        guard let guid = item.guid, page.earlier.contains(guid) else { return nil }
        return Fault("an earlier page has it, too", line: item.node.line, item: item.title)
      }
    })
}
