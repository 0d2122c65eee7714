/// The podcast: what the feed's channel says.
public struct Show: Codable, Hashable, Sendable {
  public var title: String
  public var description: String
  public var author: String
  public var email: String
  /// The publisher's site.
  public var link: String
  /// BCP 47.
  public var language: String
  /// Apple's category and, after it, optional subcategory: ["News", "Daily News"].
  public var category: [String]
  public var explicit: Bool
  public var copyright: String?
  /// Where `Output/` is served, without a slash at its end: "https://audio.example.org".
  public var baseURL: String
  /// File name of the artwork in the output root.
  public var artwork: String
  /// `podcast:guid` once assigned; nil: made from the feed's URL.
  public var guid: String?
  /// How many items the feed holds, newest first.
  public var feedLimit: Int
  /// How often listeners may expect an episode; nil when nobody promised.
  public var updates: UpdateFrequency?
  /// Feeds beside the one that holds everything.
  public var feeds: [Subset]
  /// What the main feed holds.
  public var mainFeed: Holding
  /// The page where listeners give money.
  public var funding: String?
  public var license: License?
  /// WebSub hubs that spread the word when the feed changes.
  public var hubs: [String]

  public init(
    title: String, description: String, author: String, email: String, link: String,
    language: String, category: [String], explicit: Bool, copyright: String?, baseURL: String,
    artwork: String, guid: String?, feedLimit: Int,
    updates: UpdateFrequency? = nil, feeds: [Subset] = [], mainFeed: Holding = .all,
    funding: String? = nil, license: License? = nil, hubs: [String] = []
  ) {
    self.title = title
    self.description = description
    self.author = author
    self.email = email
    self.link = link
    self.language = language
    self.category = category
    self.explicit = explicit
    self.copyright = copyright
    self.baseURL = baseURL
    self.artwork = artwork
    self.guid = guid
    self.feedLimit = feedLimit
    self.updates = updates
    self.feeds = feeds
    self.mainFeed = mainFeed
    self.funding = funding
    self.license = license
    self.hubs = hubs
  }

  public enum UpdateFrequency: String, Codable, Hashable, Sendable, CaseIterable {
    case daily, weekdays, weekly, monthly
  }

  public enum Holding: String, Codable, Hashable, Sendable, CaseIterable {
    case all, articles, editions

    public func includes(_ kind: Episode.Kind) -> Bool {
      switch self {
      case .all: true
      case .articles: kind == .article
      case .editions: kind == .edition
      }
    }
  }

  /// A way to part the episodes into feeds of their own.
  public enum Subset: String, Codable, Hashable, Sendable, CaseIterable {
    case sections, authors, editions
  }

  /// What others may do with the audio.
  public struct License: Codable, Hashable, Sendable {
    /// A slug that the podcast namespace knows ("cc-by-4.0"), or a name of one's own.
    public var name: String
    /// Where its text is; needed for a name of one's own.
    public var url: String?

    public init(name: String, url: String? = nil) {
      self.name = name
      self.url = url
    }
  }
}
