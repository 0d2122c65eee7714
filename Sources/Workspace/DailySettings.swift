/// One entry of `sources`: a feed, a news sitemap, a folder of articles or a file of them.
public struct SourceSettings: Codable, Hashable, Sendable {
  /// A URL, or a path relative to the settings file.
  public var from: String
  /// The voice of its stories; nil: the workspace's.
  public var voice: String?
  /// BCP 47, against what the source says of itself.
  public var language: String?
  /// The section of stories that name none.
  public var section: String?
  /// So many of its newest stories are looked at.
  public var limit = 100
  /// When a story's own page is fetched.
  public var pages = Pages.auto

  public enum Pages: String, Codable, Hashable, Sendable, CaseIterable {
    /// Where the feed holds an excerpt or less.
    case auto
    case always
    /// Excerpts are left out.
    case never
  }

  public init(from: String) { self.from = from }

  public enum CodingKeys: String, CodingKey, CaseIterable {
    case from, voice, language, section, limit, pages
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    from = try values.decode(String.self, forKey: .from)
    try values.set(&voice, .voice)
    try values.set(&language, .language)
    try values.set(&section, .section)
    try values.set(&limit, .limit)
    try values.set(&pages, .pages)
  }
}

/// One entry of `sites`: where a site's pages keep the story, and what in them is none.
public struct SiteSettings: Codable, Hashable, Sendable {
  /// A host; its subdomains are meant, too.
  public var host: String
  /// CSS selectors; the first of these that is on the page holds the story.
  public var keep: [String]?
  /// CSS selectors of what is never read.
  public var drop: [String]?
  /// Where facts stand that the pages hide: "byline", "published" and so on → a CSS selector.
  public var fields: [String: String]?

  public enum CodingKeys: String, CodingKey, CaseIterable { case host, keep, drop, fields }
}

/// `extraction`: what is read of a page's special parts.
public struct ReadingSettings: Codable, Hashable, Sendable {
  public var tables = Tables.rows
  public var liveBlogs = LiveBlogs.whole

  public enum Tables: String, Codable, Hashable, Sendable, CaseIterable {
    case rows
    case rowsWithHeaders = "rows_with_headers"
    case skipped
  }

  public enum LiveBlogs: String, Codable, Hashable, Sendable, CaseIterable { case whole, briefs }

  public init() {}

  public enum CodingKeys: String, CodingKey, CaseIterable {
    case tables
    case liveBlogs = "live_blogs"
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    try values.set(&tables, .tables)
    try values.set(&liveBlogs, .liveBlogs)
  }
}

/// `fetching`: how the web is asked.
public struct FetchingSettings: Codable, Hashable, Sendable {
  public var userAgent = "Lector"
  /// Whether `robots.txt` is obeyed for pages (feeds are made for machines).
  public var robots = true
  /// Hosts whose addresses may be private: a publisher's own system behind the firewall.
  public var allowHosts: [String] = []
  /// Seconds between two requests to one host.
  public var delay = 0.0
  /// How often a request that failed for the moment is made again within a run.
  public var retries = 2
  /// Seconds that one page may take, redirects included.
  public var timeout = 60.0

  public init() {}

  public enum CodingKeys: String, CodingKey, CaseIterable {
    case userAgent = "user_agent"
    case robots
    case allowHosts = "allow_hosts"
    case delay, retries, timeout
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    try values.set(&userAgent, .userAgent)
    try values.set(&robots, .robots)
    try values.set(&allowHosts, .allowHosts)
    try values.set(&delay, .delay)
    try values.set(&retries, .retries)
    try values.set(&timeout, .timeout)
  }
}

/// `publish`: what a run may change.
public struct PublishSettings: Codable, Hashable, Sendable {
  /// Percent of the feed's items that a run may take out of it without `--force`.
  public var loseAtMost = 20
  /// What becomes of a story that its source no longer shows.
  public var vanished = Vanished.keep

  public enum Vanished: String, Codable, Hashable, Sendable, CaseIterable { case keep, withdraw }

  public init() {}

  public enum CodingKeys: String, CodingKey, CaseIterable {
    case loseAtMost = "lose_at_most"
    case vanished
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    try values.set(&loseAtMost, .loseAtMost)
    try values.set(&vanished, .vanished)
  }
}

/// `retention`: what is kept, and how long.
public struct RetentionSettings: Codable, Hashable, Sendable {
  /// Days that the audio of an earlier version stays, for apps that know its address.
  public var graceDays = 30
  /// Days after which an episode is removed from disk; nil: never.
  public var episodeDays: Int?
  /// Days that the reports of runs are kept.
  public var reportDays = 30
  /// Gigabytes (10⁹ bytes) that must stay free on the disk; a run warns below it.
  public var freeGigabytes = 1

  public init() {}

  public enum CodingKeys: String, CodingKey, CaseIterable {
    case graceDays = "grace_days"
    case episodeDays = "episode_days"
    case reportDays = "report_days"
    case freeGigabytes = "free_gigabytes"
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    try values.set(&graceDays, .graceDays)
    try values.set(&episodeDays, .episodeDays)
    try values.set(&reportDays, .reportDays)
    try values.set(&freeGigabytes, .freeGigabytes)
  }
}

/// `hooks`: shell commands of the newsroom's own.
public struct HookSettings: Codable, Hashable, Sendable {
  /// After each new or revised episode.
  public var episode: String?
  /// After each run that changed something.
  public var run: String?
  /// WebSub hubs (W3C, 2018) that the feed names and that are told when it changes.
  public var websub: [String] = []

  public init() {}

  public enum CodingKeys: String, CodingKey, CaseIterable { case episode, run, websub }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    try values.set(&episode, .episode)
    try values.set(&run, .run)
    try values.set(&websub, .websub)
  }
}
