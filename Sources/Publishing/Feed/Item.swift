internal import Core

extension Feed {
  static func title(of episode: Episode) -> String {
    let title = Excerpt.of(episode.title, limit: 250)
    return title.isEmpty ? episode.id : title
  }

  static func item(_ episode: Episode, show: Show, site: Site) -> Markup.Node<Channel> {
    let page = site.page(of: episode)
    let author = episode.byline.map { PlainText.line($0) } ?? ""
    var elements: [Markup.Node<Item>] = [
      .title(title(of: episode)),
      .link(WebAddress.web(episode.link) ?? page),
      .guid(episode.guid),
      .pubDate(episode.published),
      .description(episode.summary.isEmpty ? episode.title : episode.summary),
      .contentEncoded(ShowNotes.of(episode, page: page)),
    ]
    if let section = episode.section { elements.append(.category(section)) }
    if let first = episode.enclosures.first {
      elements.append(.enclosure(first, url: site.url(first, of: episode)))
    }
    elements += [
      .itunesDuration(milliseconds: episode.milliseconds),
      .itunesAuthor(author.isEmpty ? show.author : author),
      .itunesExplicit(show.explicit),
      .itunesEpisodeType("full"),
    ]
    if let artwork = episode.artwork {
      let url = site.url(artwork, of: episode)
      elements += [.itunesImage(url), .podcastImages(url, width: Artwork.episodeSize)]
    }
    elements += Byline.names(in: author).map {
      .podcastPerson($0, group: "writing", role: "author")
    }
    elements += EpisodeFile.transcripts.map { file in
      .podcastTranscript(
        site.url(file.name, of: episode), type: file.mediaType, language: episode.language)
    }
    elements.append(
      .podcastChapters(
        site.url(EpisodeFile.chapters.name, of: episode), type: EpisodeFile.chapters.mediaType))
    elements += episode.enclosures.dropFirst().map { enclosure in
      .podcastAlternateEnclosure(
        enclosure, url: site.url(enclosure, of: episode), language: episode.language)
    }
    // The item is marked as well as the channel: clients show one episode without its feed.
    elements.append(.podcastText(purpose: "ai-content", "true"))
    return Markup.Node("item", content: elements)
  }
}
