internal import Core

extension Feed {
  /// The order matters to nobody but one: Podcasting 2.0 wants the channel's own elements before
  /// the first item.
  static func channel(_ show: Show, _ episodes: [Episode], _ page: Page) -> Markup.Node<RSS> {
    let site = Site(show)
    var elements: [Markup.Node<Channel>] = [
      .title(show.title),
      .link(WebAddress.web(show.link) ?? site.page),
      .description(show.description),
      .language(show.language),
    ]
    if let copyright = show.copyright { elements.append(.copyright(copyright)) }
    if let newest = episodes.map({ max($0.published, $0.updated ?? $0.published) }).max() {
      elements.append(.lastBuildDate(newest))
    }
    elements += [
      .generator("Lector"),
      .image(url: site.artwork, title: show.title, link: WebAddress.web(show.link) ?? site.page),
      .atomLink(rel: "self", site.url(page.file), type: mediaType),
    ]
    if let json = page.json {
      elements.append(.atomLink(rel: "alternate", site.url(json), type: JSONFeed.mediaType))
    }
    if let newer = page.newer {
      elements.append(.atomLink(rel: "previous", site.url(newer), type: mediaType))
    }
    if let older = page.older {
      elements.append(.atomLink(rel: "next", site.url(older), type: mediaType))
    }
    // WebSub, section 4: a subscriber finds the hub beside rel="self" of what it subscribes to.
    if page.file == file {
      elements += show.hubs.compactMap(WebAddress.web).map(Markup.Node.atomHub)
    }
    elements += [
      .itunesAuthor(show.author),
      .itunesOwner(name: show.author, email: show.email),
      .itunesImage(site.artwork),
      .itunesCategory(show.category),
      .itunesExplicit(show.explicit),
      .itunesType(.episodic),
      .podcastGUID(show.guid ?? guid(ofFeedAt: site.url(page.feed))),
      .podcastLocked(owner: show.email),
      .podcastMedium("podcast"),
      .podcastText(purpose: "ai-content", "true"),
    ]
    if let funding = WebAddress.web(show.funding) {
      elements.append(.podcastFunding(funding, "Support \(show.title)"))
    }
    if let license = show.license { elements.append(.podcastLicense(license)) }
    if let updates = show.updates { elements.append(.podcastUpdateFrequency(updates)) }
    return Markup.Node(
      "channel", content: elements + episodes.map { item($0, show: show, site: site) })
  }
}
