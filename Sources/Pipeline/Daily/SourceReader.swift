internal import Core
internal import Extraction
internal import Fetching
internal import Workspace

/// Sources → leads. A source that cannot be read throws and changes nothing.
struct SourceReader: Sendable {
  let workspace: Workspace
  let desk: Desk
  let courtesy: Courtesy
  /// What feeds said last time, and their validators; nil: every feed is fetched whole.
  let state: StateStore?

  struct Reading: Sendable {
    var leads: [Lead] = []
    /// What a person should know of the source: that it has moved, for one.
    var notes: [Diagnostic] = []
    /// Files of a folder and lines of a file that hold no story; `article` says which.
    var refused: [Diagnostic] = []
    /// Whether the source shows all that it has, as a folder does; a feed shows the newest.
    var isWhole = false
    /// All of it, in the source's own order.
    var showing = Showing()

    /// Some of it could not be read.
    var isDamaged: Bool { !refused.isEmpty }

    /// - Parameter place: of what holds no story.
    mutating func refuse(_ error: any Error, in place: String) {
      var refusal = Failure(error).diagnostic
      refusal.article = refusal.article ?? place
      refused.append(refusal)
    }
  }

  /// - Parameter index: of the source in this run.
  func leads(of source: SourceSettings, at index: Int) async throws -> Reading {
    var reading = try await isWeb(source.from) ? feed(source, index) : file(source, index)
    reading.showing = Showing(of: reading.leads)
    reading.leads = Array(Lead.newestFirst(reading.leads).prefix(source.limit))
    return reading
  }

  private func isWeb(_ from: String) -> Bool {
    let scheme = from.prefix(8).lowercased()
    return scheme.hasPrefix("http://") || scheme.hasPrefix("https://")
  }

  // MARK: On the web

  private func feed(_ source: SourceSettings, _ index: Int) async throws -> Reading {
    var reading = Reading()
    let feed = try await incoming(source.from, &reading.notes)
    reading.leads = feed.items.compactMap { lead($0, index) }
    // A sitemap index: its parts, the last ones first, since those are where news is added.
    for part in feed.parts.suffix(Self.longestIndex).reversed() {
      guard reading.leads.count < source.limit else { break }
      reading.leads += try await incoming(part, &reading.notes).items.compactMap { lead($0, index) }
    }
    return reading
  }

  /// Of a sitemap index, which may have 50,000 parts.
  private static let longestIndex = 8

  private func incoming(_ url: String, _ notes: inout [Diagnostic]) async throws -> IncomingFeed {
    let known = state?.value(Validators.self, for: url)
    let body = known == nil ? nil : state?.bytes(for: "\(url)\nbody")
    let fetched = try await courtesy.get(
      url, validators: body == nil ? nil : known, isPage: false)
    if let move = fetched.redirects.first, move.isPermanent {
      notes.append(
        Diagnostic(
          .warning, .fetching, "the feed \(move.from) has moved to \(move.to) for good",
          hint: "put the new address into lector.yaml"))
    }
    let bytes = fetched.isUnchanged ? body ?? [] : fetched.bytes
    let feed = try Extractor.feed(
      from: Source(
        bytes: bytes, name: url, mediaType: fetched.mediaType, charset: fetched.charset,
        url: fetched.url))
    // Only what could be read: a broken answer must not be remembered as the feed's state.
    if !fetched.isUnchanged, let state, let validators = fetched.validators {
      try state.keep(bytes, for: "\(url)\nbody")
      try state.keep(validators, for: url)
    }
    return feed
  }

  /// nil for an item that says neither anything nor where the story is.
  private func lead(_ item: IncomingFeed.Item, _ index: Int) -> Lead? {
    if item.extent == .link, item.article.url == nil { return nil }
    return Lead(item.article, extent: item.extent, guid: item.guid, source: index)
  }

  // MARK: On disk

  private func file(_ source: SourceSettings, _ index: Int) throws -> Reading {
    let path = workspace.path(source.from)
    var reading = Reading()
    for input in try Input.inputs(for: path) {
      guard case .file(let file) = input else { continue }
      let name = file.lowercased()
      reading.isWhole = reading.isWhole || Files.isDirectory(path) || isLines(name)
      if isLines(name) {
        try readLines(of: file, index, &reading)
      } else if Files.isDirectory(path) {
        // One bad file of a folder is one bad article.
        do {
          reading.leads += try leads(of: input, file, index, isInFolder: true)
        } catch {
          reading.refuse(error, in: file)
        }
      } else {
        reading.leads += try leads(of: input, file, index, isInFolder: false)
      }
    }
    return reading
  }

  private func isLines(_ name: String) -> Bool {
    name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson")
  }

  private func leads(
    of input: Input, _ file: String, _ index: Int, isInFolder: Bool
  ) throws -> [Lead] {
    let source = Source(bytes: try Files.read(file, limit: Extractor.byteLimit), name: file)
    do { return try Extractor.feed(from: source).items.compactMap { lead($0, index) } } catch {
      // A file that is named as a source is a feed, or JSON with articles; folders hold anything.
      guard isInFolder || file.lowercased().hasSuffix(".json") else { throw error }
    }
    return try Extractor.articles(from: source, settings: desk.extraction).enumerated().map {
      Lead($1, content: .file(input, index: $0), source: index)
    }
  }

  private func readLines(of file: String, _ index: Int, _ reading: inout Reading) throws {
    try LineFile.forEachLine(of: file) { line, offset, number in
      let name = "\(file), line \(number)"
      do {
        let article = try Extractor.article(
          from: Source(bytes: line, name: name, mediaType: "application/json"),
          settings: desk.extraction)
        reading.leads.append(
          Lead(
            article, content: .line(file: file, offset: offset, count: line.count), source: index))
      } catch {
        reading.refuse(error, in: name)
      }
    }
  }
}
