internal import Core

/// What a source says about its story, beside the story itself.
struct Facts {
  var headline = "" { didSet { headlineKey = TextKey.of(headline) } }
  private(set) var headlineKey = ""
  var standfirst: String? { didSet { standfirstKey = standfirst.map(TextKey.of) } }
  private(set) var standfirstKey: String?
  /// What the page tells search engines and networks of itself: often the standfirst.
  var description: String?
  var byline: String? { didSet { bylineKey = byline.map(TextKey.of) } }
  private(set) var bylineKey: String?
  var section: String?
  var published: Timestamp?
  var updated: Timestamp?
  var language: String?
  var image: String?
  var url: String?
  /// The source's own permanent name for the story (a feed's GUID).
  var guid: String?

  func article(_ blocks: [Block], dropped: [DroppedBlock] = []) -> Article {
    Article(
      identity: Identity.of(self), url: url, language: language ?? "en", headline: headline,
      standfirst: standfirst, byline: byline, section: section, published: published,
      updated: updated, image: image, blocks: blocks, dropped: dropped)
  }
}
