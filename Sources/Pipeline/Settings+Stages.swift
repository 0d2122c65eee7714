internal import Extraction
internal import Fetching
internal import Mastering
public import Workspace

/// What the workspace's settings mean to the stages, which do not know the workspace.
extension ExtractionSettings {
  init(_ settings: Settings) {
    self.init(
      tables: Tables(settings.extraction.tables),
      liveBlogs: settings.extraction.liveBlogs == .briefs ? .briefs : .whole,
      rules: settings.sites.map(SiteRule.init))
  }
}

extension SiteRule {
  init(_ site: SiteSettings) {
    self.init(host: site.host, keep: site.keep, drop: site.drop, fields: site.fields)
  }
}

extension Workspace {
  /// Reads what a stage alone understands, the selectors of `sites`: a mistake in one must end a
  /// command before it fetches, not spoil one page after the other.
  public func checkSites() throws(SettingsError) {
    for (number, site) in settings.sites.enumerated() {
      do throws(RuleProblem) { try SiteRule(site).check() } catch {
        throw .invalid(
          file: root.map { "\($0)/lector.yaml" } ?? "lector.yaml", line: nil,
          reason: "sites[\(number)].\(error.key)" + error.said)
      }
    }
  }
}

extension RuleProblem {
  /// What is wrong and what to do, behind the key.
  fileprivate var said: String {
    selector.isEmpty
      ? ": \(problem)"
      : " is \"\(selector)\", but \(problem) at character \(column); correct it or take it out"
  }
}

extension MasteringSettings {
  /// With `sample_rate: voice`, not yet the engine's.
  init(_ settings: AudioSettings) {
    self.init(
      loudness: settings.loudness, peak: settings.peak,
      mp3: .init(
        bitrate: settings.bitrate, isVariable: settings.vbr, quality: settings.quality),
      opus: .init(bitrate: settings.opusBitrate), aac: .init(bitrate: settings.aacBitrate))
    if case .hertz(let rate) = settings.sampleRate {
      mp3.sampleRate = rate
      pcm.sampleRate = rate
    }
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
