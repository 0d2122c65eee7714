public import Core

/// The folder a newsroom works in: `lector.yaml`, `Voices/`, `Output/`. Without a `lector.yaml`
/// above the current folder everything has its default, and nothing is kept (`segments`).
public struct Workspace: Hashable, Sendable {
  /// Folder of `lector.yaml`; nil outside a workspace.
  public var root: String?
  public var settings: Settings
  public var installation: Installation

  /// The workspace around `folder`, found by walking up.
  public init(
    around folder: String = ".", installation: Installation = .current()
  ) throws(SettingsError) {
    self.installation = installation
    var candidate = Files.absolute(folder)
    while !Files.exists("\(candidate)/lector.yaml") {
      guard candidate != "/", candidate != "." else {
        root = nil
        settings = Settings()
        return
      }
      candidate = Files.parent(of: candidate)
    }
    root = candidate
    settings = try Settings(file: "\(candidate)/lector.yaml")
  }

  /// Where episodes go: what the command line says, else the settings'.
  public func output(_ override: String?) -> String {
    override ?? path(settings.output)
  }

  /// A path in the settings, which is relative to their file.
  public func path(_ written: String) -> String {
    guard let root, !written.hasPrefix("/") else { return written }
    return "\(root)/\(written)"
  }

  public var voices: VoiceShelf {
    VoiceShelf(
      folders: [root, installation.share].compactMap { $0 }.map { "\($0)/Voices" },
      own: root.map { "\($0)/Voices" })
  }

  /// The channel as the feed shows it.
  public func show(artwork: String) -> Show {
    let show = settings.show
    return Show(
      title: show.title, description: show.description, author: show.author, email: show.email,
      link: show.link, language: show.language, category: show.category, explicit: show.explicit,
      copyright: show.copyright, baseURL: show.baseURL, artwork: artwork, guid: show.guid,
      feedLimit: show.feedLimit, updates: show.updates, feeds: show.feeds, mainFeed: show.mainFeed,
      funding: show.funding,
      license: show.license.map { Show.License(name: $0, url: show.licenseURL) },
      hubs: settings.hooks.websub)
  }
}

extension Settings {
  init(file: String) throws(SettingsError) {
    let bytes: [UInt8]
    do throws(FileError) { bytes = try Files.read(file, limit: 1 << 20) } catch {
      throw .unreadable(error)
    }
    self = try StrictYAML.decode(
      Settings.self, from: String(decoding: bytes, as: UTF8.self), file: file, keys: Self.keys)
    try check(file)
  }

  static var keys: StrictYAML.Keys {
    var keys = values(CodingKeys.self)
    keys["show"] = .mapping(values(ShowSettings.CodingKeys.self))
    keys["audio"] = .mapping(values(AudioSettings.CodingKeys.self))
    keys["sources"] = .list(values(SourceSettings.CodingKeys.self))
    keys["sites"] = .list(values(SiteSettings.CodingKeys.self))
    keys["extraction"] = .mapping(values(ReadingSettings.CodingKeys.self))
    keys["fetching"] = .mapping(values(FetchingSettings.CodingKeys.self))
    keys["publish"] = .mapping(values(PublishSettings.CodingKeys.self))
    keys["edition"] = .mapping(values(EditionSettings.CodingKeys.self))
    keys["retention"] = .mapping(values(RetentionSettings.CodingKeys.self))
    keys["hooks"] = .mapping(values(HookSettings.CodingKeys.self))
    keys["server"] = .mapping(values(ServerSettings.CodingKeys.self))
    return keys
  }

  private static func values<Key: CodingKey & CaseIterable>(_ type: Key.Type) -> StrictYAML.Keys {
    Dictionary(uniqueKeysWithValues: type.allCases.map { ($0.stringValue, .value) })
  }

  /// What a type alone cannot promise.
  private func check(_ file: String) throws(SettingsError) {
    func require(_ holds: Bool, _ reason: String) throws(SettingsError) {
      if !holds { throw .invalid(file: file, line: nil, reason: reason) }
    }
    try require(
      show.baseURL.hasPrefix("http://") || show.baseURL.hasPrefix("https://"),
      "show.base_url must begin with https:// or http://")
    try require(show.feedLimit > 0, "show.feed_limit must be at least 1")
    for colour in show.colours {
      try require(
        colour.count == 7 && colour.first == "#" && Int(colour.dropFirst(), radix: 16) != nil,
        "show.colours: \"\(colour)\" is not of the form \"#7a2e1d\"")
    }
    try require(
      (1...100_000).contains(cacheLimit), "cache_limit must be 1 to 100000 gigabytes")
    for source in sources {
      try require(source.limit > 0, "the limit of the source \(source.from) must be at least 1")
    }
    try require(
      (0...100).contains(publish.loseAtMost), "publish.lose_at_most is a percentage, 0 to 100")
    try require(
      (edition?.maxMinutes ?? 1) >= 1, "edition.max_minutes must be at least 1")
    try require(
      (0...60_000).contains(edition?.pause ?? 0), "edition.pause must be 0 to 60000 milliseconds")
    try require((0...65_535).contains(server.port), "server.port must be 0 to 65535")
    try require((0...10).contains(fetching.retries), "fetching.retries must be 0 to 10")
    try require(
      (1...3600).contains(fetching.timeout), "fetching.timeout must be 1 to 3600 seconds")
    try require((0...3600).contains(fetching.delay), "fetching.delay must be 0 to 3600 seconds")
    try require(
      min(retention.graceDays, retention.reportDays, retention.episodeDays ?? 1) >= 0,
      "the days of retention cannot be negative")
  }
}
