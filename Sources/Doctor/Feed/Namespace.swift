/// The namespaces that podcast feeds use. Some parsers go by the prefix, not by the address.
enum Namespace {
  /// Prefix → address.
  static let known: [(prefix: String, address: String)] = [
    ("itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd"),
    ("podcast", "https://podcastindex.org/namespace/1.0"),
    ("atom", "http://www.w3.org/2005/Atom"),
    ("content", "http://purl.org/rss/1.0/modules/content/"),
    ("psc", "http://podlove.org/simple-chapters"),
    ("dc", "http://purl.org/dc/elements/1.1/"),
    ("media", "http://search.yahoo.com/mrss/"),
    ("sy", "http://purl.org/rss/1.0/modules/syndication/"),
    ("fh", "http://purl.org/syndication/history/1.0"),
    ("googleplay", "http://www.google.com/schemas/play-podcasts/1.0"),
    ("spotify", "http://www.spotify.com/ns/rss"),
  ]

  /// Compared without case: a wrongly spelled address is one finding, not one for every element
  /// that then seems to be missing.
  static func name(_ local: String, in address: String?) -> String {
    guard let address else { return local }
    let lower = address.lowercased()
    guard let found = known.first(where: { $0.address.lowercased() == lower })
    else { return "?:\(local)" }
    return "\(found.prefix):\(local)"
  }
}
