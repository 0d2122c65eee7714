internal import Extraction
internal import Fetching
internal import Workspace

/// What the workspace's settings mean to the stages, which do not know the workspace.
extension ExtractionSettings {
  init(_ settings: Settings) {
    self.init(
      tables: Tables(settings.extraction.tables),
      liveBlogs: settings.extraction.liveBlogs == .briefs ? .briefs : .whole,
      rules: settings.sites.map { SiteRule(host: $0.host, keep: $0.keep, drop: $0.drop) })
  }
}

extension ExtractionSettings.Tables {
  fileprivate init(_ tables: ReadingSettings.Tables) {
    self =
      switch tables {
      case .rows: .rows
      case .rowsWithHeaders: .rowsWithHeaders
      case .skipped: .skipped
      }
  }
}

extension FetchSettings {
  init(_ settings: FetchingSettings, _ allowPrivate: Bool) {
    self.init()
    self.allowPrivate = allowPrivate
    userAgent = settings.userAgent
    allowedHosts = settings.allowHosts
    totalTimeout = .seconds(settings.timeout)
    // A server that has gone silent is given up after a third of the time.
    stallTimeout = .seconds(max(1, min(20, settings.timeout / 3)))
  }
}
