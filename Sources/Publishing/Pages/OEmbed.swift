internal import Core

/// The description by which a publisher's CMS turns an episode's address into its player
/// (oembed.com, section 2.3): a static answer, found by the link in the episode's page.
enum OEmbed {
  static let file = "oembed.json"
  static let mediaType = "application/json+oembed"

  static func json(_ episode: Episode, show: Show) -> [UInt8] {
    let site = Site(show)
    var members: [(StaticString, JSON)] = [
      ("version", .string("1.0")), ("type", .string("rich")),
      ("title", .string(PlainText.line(episode.title))),
      ("author_name", .string(PlainText.line(episode.byline ?? show.author))),
      ("provider_name", .string(PlainText.line(show.title))),
      ("provider_url", .string(site.page)),
      // The format has no way to say "as wide as there is room": the frame's own style does.
      ("width", .integer(600)), ("height", .integer(EmbedPage.height)),
      ("html", .string(EmbedPage(episode: episode, show: show).frame)),
    ]
    if let artwork = episode.artwork {
      members += [
        ("thumbnail_url", .string(site.url(artwork, of: episode))),
        ("thumbnail_width", .integer(Artwork.episodeSize)),
        ("thumbnail_height", .integer(Artwork.episodeSize)),
      ]
    }
    return JSON.object(members).bytes
  }
}
