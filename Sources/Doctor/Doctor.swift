public import Core
internal import Fetching
internal import Workspace

/// Examines a workspace, an output folder or a live feed by every rule of `RuleList`. Changes
/// nothing.
public struct Doctor: Sendable {
  public struct Settings: Sendable {
    /// Let fetched addresses be private or loopback.
    public var allowPrivate = false
    /// Measure loudness and true peak, too.
    public var measuresLoudness = false
    /// How many items, the newest first, have their files examined; nil: all.
    public var items: Int?
    /// What "in the future" means.
    public var now: Timestamp
    /// Items examined at a time.
    public var jobs: Int

    public init(now: Timestamp, jobs: Int) {
      self.now = now
      self.jobs = jobs
    }
  }

  let settings: Settings

  public init(_ settings: Settings) { self.settings = settings }

  /// A folder as `lector read` and `publish` make it: its feeds, their files, its episodes.
  /// - Parameter mayBeEmpty: nothing need have been published yet.
  public func examine(folder: String, mayBeEmpty: Bool = false) async -> Report {
    var report = Report()
    var output = OutputFolder(
      folder: folder, names: (try? Files.list(folder)) ?? [], episodes: [], feeds: [], items: [:])
    output.mayBeEmpty = mayBeEmpty
    var seen: Set<String> = []
    for name in OutputFolder.documents(in: folder) {
      let path = "\(folder)/\(name)"
      guard let bytes = try? Files.read(path, limit: 256 << 20) else { continue }
      let source = FeedBytes(place: Place(path), bytes: bytes)
      guard let feed = Feed(source, url: nil, now: settings.now) else {
        // Something else may be called .xml, but never this.
        if name == "feed.xml" {
          output.feeds.append(name)
          report.findings += RuleList.findings(in: source)
        }
        continue
      }
      output.feeds.append(name)
      for item in feed.items {
        // The main feed comes first, and speaks for all.
        if let guid = item.guid, output.items[guid] == nil { output.items[guid] = item }
      }
      // Older pages are reached from the first.
      guard feed.links("previous").isEmpty else { continue }
      let site = FolderSite(folder, path: name, feed: feed)
      report.add(await examine(feed, source, on: site, seen: &seen))
    }
    for path in OutputFolder.episodeFolders(in: folder) {
      let episode = EpisodeFolder(path: path, folder: "\(folder)/\(path)", items: output.items)
      report.findings += RuleList.findings(in: episode)
      output.episodes.append(episode)
    }
    report.findings += RuleList.findings(in: output)
    return report
  }

  /// A feed on the web and the files that it names.
  public func examine(feedAt url: String) async -> Report {
    var fetching = FetchSettings()
    fetching.allowPrivate = settings.allowPrivate
    fetching.maximumBytes = 2 << 30
    fetching.totalTimeout = .seconds(600)
    let site = WebSite(fetcher: Fetcher(settings: fetching))
    let live = await LiveFile(url, kind: .feed, types: MediaTypes.feed, on: site)
    var report = Report()
    report.files = 1
    report.findings = RuleList.findings(in: live)
    guard let answer = live.get, answer.status == 200 else { return report }
    let source = FeedBytes(place: Place(url), bytes: answer.bytes)
    guard let feed = Feed(source, url: url, now: settings.now) else {
      report.findings += RuleList.findings(in: source)
      return report
    }
    var seen: Set<String> = []
    report.add(await examine(feed, source, on: site, seen: &seen))
    for (url, kind, types, item) in Self.samples(of: feed) {
      let file = await LiveFile(url, kind: kind, types: types, item: item, on: site)
      report.findings += RuleList.findings(in: file)
    }
    return report
  }

  /// What stands for all files of its kind: a server treats them alike, and has other work to do.
  private static func samples(
    of feed: Feed
  ) -> [(url: String, kind: LiveFile.Kind, types: [String], item: String?)] {
    var samples: [(String, LiveFile.Kind, [String], String?)] = []
    if let image = feed.channel.first("itunes:image")?["href"] {
      samples.append((image, .picture, MediaTypes.pictures, nil))
    }
    if let link = feed.channel.value("link") { samples.append((link, .page, [], nil)) }
    for item in feed.items.prefix(3) {
      if let link = item.node.value("link") { samples.append((link, .page, [], item.title)) }
      if let url = item.audioURL {
        let types = MediaTypes.audio[WebAddress.fileExtension(of: url)] ?? []
        samples.append((url, .audio, types + [item.enclosure?["type"] ?? ""], item.title))
      }
      for node in item.node.all("podcast:transcript") + item.node.all("podcast:chapters") {
        guard let url = node["url"], let type = node["type"] else { continue }
        let types = MediaTypes.subRip.contains(type) ? Array(MediaTypes.subRip).sorted() : [type]
        samples.append((url, .captions, types, item.title))
      }
    }
    var seen: Set<String> = []
    return samples.filter { WebAddress.isAbsolute($0.0) && seen.insert($0.0).inserted }
  }

  /// - Parameter seen: URLs of audio that were examined with another feed of the same folder.
  private func examine(
    _ feed: Feed, _ source: FeedBytes, on site: any Site, seen: inout Set<String>
  ) async -> Report {
    var report = Report()
    report.findings += RuleList.findings(in: source) + RuleList.findings(in: feed)
    let pages = await Pages(of: feed, on: site, now: settings.now)
    report.findings += pages.findings
    let all = feed.items + pages.items
    for item in all { report.findings += RuleList.findings(in: item) }
    let items = all.filter { item in item.audioURL.map { seen.insert($0).inserted } ?? true }
    report.items = items.count
    report.add(await examinePictures(of: feed, on: site))
    report.add(await examineJSONFeed(of: feed, on: site))
    let chosen = settings.items.map { Array(items.prefix($0)) } ?? items
    report.add(await Ward(site: site, settings: settings).examine(chosen))
    return report
  }

  private func examinePictures(of feed: Feed, on site: any Site) async -> Report {
    var report = Report()
    var pictures: [(url: String, line: Int, item: String?, isArtwork: Bool)] = []
    if let node = feed.channel.first("itunes:image"), let url = node["href"] {
      pictures.append((url, node.line, nil, true))
    }
    for item in feed.items {
      guard let node = item.node.first("itunes:image"), let url = node["href"] else { continue }
      pictures.append((url, node.line, item.title, true))
    }
    if let node = feed.channel.first("image"), let url = node.value("url") {
      pictures.append((url, node.line, nil, false))
    }
    var known: Set<String> = []
    for picture in pictures where known.insert(picture.url).inserted {
      let place = Place(feed.place.file, line: picture.line, item: picture.item)
      let sighting = await site.file(at: picture.url)
      report.files += 1
      let link = Link(url: picture.url, element: "picture", place: place, sighting: sighting)
      report.findings += RuleList.findings(in: link)
      guard case .found(let file) = sighting else { continue }
      report.findings += RuleList.findings(
        in: Picture(
          place: Place(file.name, item: picture.item), url: picture.url, bytes: file.bytes,
          isArtwork: picture.isArtwork))
    }
    return report
  }

  private func examineJSONFeed(of feed: Feed, on site: any Site) async -> Report {
    var report = Report()
    for node in feed.links("alternate") where node["type"] == "application/feed+json" {
      guard let url = node["href"] else { continue }
      let sighting = await site.file(at: url)
      report.files += 1
      let place = Place(feed.place.file, line: node.line)
      report.findings += RuleList.findings(
        in: Link(url: url, element: "JSON Feed", place: place, sighting: sighting))
      guard case .found(let file) = sighting else { continue }
      let (value, fault) = JSONValue.parse(file.bytes)
      report.findings += RuleList.findings(
        in: JSONFeed(place: Place(file.name), url: url, value: value, fault: fault, rss: feed))
    }
    return report
  }
}
