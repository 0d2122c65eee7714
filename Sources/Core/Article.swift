/// A story as it was published, free of its page.
public struct Article: Hashable, Sendable {
  /// Permanent: 16 hexadecimal digits made from `identity`.
  public var id: String
  /// What makes this the same story when its text changes: the canonical URL, else the source's own
  /// GUID, else headline and day.
  public var identity: String
  public var url: String?
  /// BCP 47, "en" when the source does not say.
  public var language: String
  public var headline: String
  public var standfirst: String?
  /// Names as one would print them: "Olena Goncharova", "A. Reporter and B. Writer".
  public var byline: String?
  public var section: String?
  public var published: Timestamp?
  public var updated: Timestamp?
  /// Absolute URL of the lead image.
  public var image: String?
  /// The body in reading order; headline, standfirst and byline are not repeated here.
  public var blocks: [Block]
  public var dropped: [DroppedBlock]

  public init(
    identity: String, url: String? = nil, language: String = "en", headline: String,
    standfirst: String? = nil, byline: String? = nil, section: String? = nil,
    published: Timestamp? = nil, updated: Timestamp? = nil, image: String? = nil,
    blocks: [Block], dropped: [DroppedBlock] = []
  ) {
    self.id = String(Digest.sha256(of: Array(identity.utf8)).hex.prefix(16))
    self.identity = identity
    self.url = url
    self.language = language
    self.headline = headline
    self.standfirst = standfirst
    self.byline = byline
    self.section = section
    self.published = published
    self.updated = updated
    self.image = image
    self.blocks = blocks
    self.dropped = dropped
  }

  /// Everything an announcer reads, in order: headline, byline, standfirst, then the body without
  /// the kinds that are seen rather than heard (captions, code).
  public var spokenBlocks: [Block] {
    var spoken = [Block(.headline, headline)]
    if let byline { spoken.append(Block(.byline, "By \(byline)")) }
    if let standfirst { spoken.append(Block(.standfirst, standfirst)) }
    return spoken + blocks.filter { $0.kind != .caption && $0.kind != .code }
  }
}

/// The JSON names are the ones article tools share: `title`, `byline`, `date`, `blocks`.
extension Article: Codable {
  enum CodingKeys: String, CodingKey {
    case id, identity, url, language
    case headline = "title"
    case standfirst, byline, section
    case published = "date"
    case updated, image, blocks, dropped
  }
}
