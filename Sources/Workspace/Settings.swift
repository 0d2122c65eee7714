public import Core

/// `lector.yaml`, every key with its default: a newsroom writes only what differs.
public struct Settings: Codable, Hashable, Sendable {
  public var show = ShowSettings()
  public var audio = AudioSettings()
  /// Name of a voice in `Voices/`.
  public var voice = "en-news"
  /// Where episodes and the feed go, relative to the settings file.
  public var output = "Output"
  /// Gigabytes (10⁹ bytes) that spoken paragraphs may take in `.lector`.
  public var cacheLimit = 4
  /// Where `lector publish` finds stories, in order of rank.
  public var sources: [SourceSettings] = []
  /// What is known of single sites' pages.
  public var sites: [SiteSettings] = []
  public var extraction = ReadingSettings()
  public var fetching = FetchingSettings()
  public var publish = PublishSettings()
  /// nil: none is made.
  public var edition: EditionSettings?
  public var retention = RetentionSettings()
  public var hooks = HookSettings()
  public var server = ServerSettings()

  public init() {}

  public struct ShowSettings: Codable, Hashable, Sendable {
    public var title = "Lector"
    public var description = "Our articles, read aloud."
    public var author = "Lector"
    public var email = "newsroom@example.org"
    public var link = "https://example.org/"
    public var language = "en"
    public var category = ["News", "Daily News"]
    public var explicit = false
    public var copyright: String?
    /// Where the output folder is served.
    public var baseURL = "http://127.0.0.1:8080"
    /// A square JPEG or PNG of 1400–3000 pixels, relative to the settings file; nil: the built-in.
    public var artwork: String?
    /// Of a picture made from the title: ground and letters, "#7a2e1d".
    public var colours: [String] = []
    public var guid: String?
    /// How many items the feed holds; older ones are on pages behind it.
    public var feedLimit = 300
    /// Further feeds: sections, authors, editions.
    public var feeds: [Show.Subset] = []
    /// What the main feed holds: all, articles or editions.
    public var mainFeed = Show.Holding.all
    /// daily, weekdays, weekly or monthly; nil: nobody promised.
    public var updates: Show.UpdateFrequency?
    /// The page where listeners give money.
    public var funding: String?
    /// "cc-by-4.0" or another slug of the podcast namespace, or a name with a `license_url`.
    public var license: String?
    public var licenseURL: String?
    /// Whether an article's lead image becomes its episode's picture.
    public var episodeImages = false

    enum CodingKeys: String, CodingKey, CaseIterable {
      case title, description, author, email, link, language, category, explicit, copyright
      case baseURL = "base_url"
      case artwork, colours, guid
      case feedLimit = "feed_limit"
      case mainFeed = "main_feed"
      case feeds, updates, funding, license
      case licenseURL = "license_url"
      case episodeImages = "episode_images"
    }
  }

  enum CodingKeys: String, CodingKey, CaseIterable {
    case show, audio, voice, output, sources, sites, extraction, fetching, publish, retention, hooks
    case server, edition
    case cacheLimit = "cache_limit"
  }
}

/// Decoding leaves a default wherever a key is absent.
extension Settings {
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    try values.set(&show, .show)
    try values.set(&audio, .audio)
    try values.set(&voice, .voice)
    try values.set(&output, .output)
    try values.set(&cacheLimit, .cacheLimit)
    try values.set(&sources, .sources)
    try values.set(&sites, .sites)
    try values.set(&extraction, .extraction)
    try values.set(&fetching, .fetching)
    try values.set(&publish, .publish)
    if values.contains(.edition) {
      // The key alone asks for one with all defaults.
      edition = try values.decodeIfPresent(EditionSettings.self, forKey: .edition) ?? .init()
    }
    try values.set(&retention, .retention)
    try values.set(&hooks, .hooks)
    try values.set(&server, .server)
  }
}

extension Settings.ShowSettings {
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    try values.set(&title, .title)
    try values.set(&description, .description)
    try values.set(&author, .author)
    try values.set(&email, .email)
    try values.set(&link, .link)
    try values.set(&language, .language)
    try values.set(&category, .category)
    try values.set(&explicit, .explicit)
    try values.set(&copyright, .copyright)
    try values.set(&baseURL, .baseURL)
    while baseURL.hasSuffix("/") { baseURL.removeLast() }
    try values.set(&artwork, .artwork)
    try values.set(&colours, .colours)
    try values.set(&guid, .guid)
    try values.set(&feedLimit, .feedLimit)
    try values.set(&feeds, .feeds)
    try values.set(&mainFeed, .mainFeed)
    try values.set(&updates, .updates)
    try values.set(&funding, .funding)
    try values.set(&license, .license)
    try values.set(&licenseURL, .licenseURL)
    try values.set(&episodeImages, .episodeImages)
  }
}
