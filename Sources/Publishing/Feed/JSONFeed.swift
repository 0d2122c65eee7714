internal import Core

/// JSON Feed 1.1 (jsonfeed.org/version/1.1): the same episodes for readers that prefer JSON.
enum JSONFeed {
  static let file = "feed.json"
  static let mediaType = "application/feed+json"

  /// - Parameter episodes: the feed's, newest first.
  static func document(show: Show, episodes: [Episode], json: String) -> [UInt8] {
    let site = Site(show)
    var members: [(StaticString, JSON)] = [
      ("version", .string("https://jsonfeed.org/version/1.1")),
      ("title", line(show.title)),
      ("home_page_url", .string(WebAddress.web(show.link) ?? site.page)),
      ("feed_url", .string(site.url(json))),
      ("description", line(show.description)), ("icon", .string(site.artwork)),
      ("authors", authors([PlainText.line(show.author)])),
      ("language", line(show.language)),
    ]
    members.append(("items", .array(episodes.map { item($0, show, site) })))
    return JSON.object(members).bytes
  }

  private static func item(_ episode: Episode, _ show: Show, _ site: Site) -> JSON {
    let page = site.page(of: episode)
    var members: [(StaticString, JSON)] = [
      ("id", .string(episode.guid)),
      ("url", .string(WebAddress.web(episode.link) ?? page)),
      ("title", .string(Feed.title(of: episode))),
      ("content_html", .string(ShowNotes.of(episode, page: page))),
      ("summary", line(Excerpt.of(episode.summary, limit: 3_990))),
      ("date_published", .string(episode.published.iso8601)),
    ]
    if let updated = episode.updated {
      members.append(("date_modified", .string(updated.iso8601)))
    }
    let names = Byline.names(in: PlainText.line(episode.byline ?? ""))
    if !names.isEmpty { members.append(("authors", authors(names))) }
    if let section = episode.section { members.append(("tags", .row(.array([line(section)])))) }
    if let artwork = episode.artwork {
      members.append(("image", .string(site.url(artwork, of: episode))))
    }
    members += [
      ("language", line(episode.language)),
      ("attachments", .array(episode.enclosures.map { .row(attachment($0, episode, site)) })),
      // Extensions begin with an underscore; this one names the episode's place to ourselves.
      ("_lector", .row(.object([("folder", .string(episode.folder))]))),
    ]
    return .object(members)
  }

  private static func attachment(_ enclosure: Enclosure, _ episode: Episode, _ site: Site) -> JSON {
    .object([
      ("url", .string(site.url(enclosure, of: episode))),
      ("mime_type", .string(enclosure.format.mediaType)),
      ("size_in_bytes", .integer(enclosure.bytes)),
      ("duration_in_seconds", .integer(max(1, (episode.milliseconds + 500) / 1000))),
    ])
  }

  private static func authors(_ names: [String]) -> JSON {
    .array(
      names.map { name in
        let members: [(StaticString, JSON)] = [("name", .string(name))]
        return .row(.object(members))
      })
  }

  private static func line(_ text: String) -> JSON { .string(PlainText.line(text)) }
}
