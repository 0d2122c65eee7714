internal import Core

/// The pages behind the first one of a feed (RFC 5005).
struct Pages {
  var findings: [Finding]
  /// Items of the other pages.
  var items: [Item] = []

  /// More pages than this and the feed goes nowhere.
  private static let limit = 1000

  init(of first: Feed, on site: any Site, now: Timestamp) async {
    findings = RuleList.findings(in: FeedPage(place: first.place, feed: first))
    var (count, last) = (1, first)
    var guids = Set(first.items.compactMap(\.guid))
    var seen: Set<String> = []
    if let url = first.selfLink { seen.insert(url) }
    while count < Self.limit, let link = last.links("next").first,
      let url = link["href"]
    {
      guard seen.insert(url).inserted else {
        findings += RuleList.findings(
          in: FeedPage(place: last.place, feed: nil, first: first, isCircle: true))
        return
      }
      let place = Place(last.place.file, line: link.line)
      let sighting = await site.file(at: url)
      findings += RuleList.findings(
        in: Link(url: url, element: "next page", place: place, sighting: sighting))
      guard case .found(let file) = sighting else { return }
      let source = FeedBytes(place: Place(file.name), bytes: file.bytes)
      findings += RuleList.findings(in: source)
      let page = Feed(source, url: nil, now: now)
      findings += RuleList.findings(
        in: FeedPage(place: source.place, feed: page, first: first, earlier: guids))
      guard let page else { return }
      items += page.items
      guids.formUnion(page.items.compactMap(\.guid))
      (count, last) = (count + 1, page)
    }
  }
}
