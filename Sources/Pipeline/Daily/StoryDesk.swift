internal import Core
internal import Extraction
internal import Fetching
internal import Workspace

/// Decides for each lead whether there is something to say.
struct StoryDesk: Sendable {
  let courtesy: Courtesy
  let backlist: Backlist
  /// `ItemRecord` by story; nil outside a workspace.
  let state: StateStore?
  let formats: [AudioFormat]
  let now: Int

  enum Verdict: Sendable {
    case unchanged
    case waiting(reason: String?)
    /// New, or other than it was published.
    case story(Article, Script, [Diagnostic], ItemRecord)
  }

  /// - Parameters:
  ///   - desk: of the lead's source.
  ///   - setting: digest of all settings that decide how an episode sounds and looks.
  /// - Throws: what kept the story from being read; `note(failure:of:)` remembers it.
  func verdict(
    on lead: Lead, _ source: SourceSettings, _ desk: Desk, setting: String
  ) async throws -> Verdict {
    let known = record(of: lead)
    let published = try backlist.episode(id: lead.id, named: [lead.guid, lead.url])
    // What people took back stays so, whatever its source goes on showing.
    if let withdrawn = published?.withdrawn, withdrawn.returns == nil { return .unchanged }
    let episode = published?.withdrawn == nil ? published : nil
    let isUntouched = known?.lead == lead.digest && known?.setting == setting
    let isOnPage = source.pages == .always || lead.extent != .full
    if let known, isUntouched {
      if known.failures > 0, now < known.retry { return .waiting(reason: known.reason) }
      let isDue = isOnPage && known.isDue(now, published: lead.published)
      if known.failures == 0, episode != nil, !isDue { return .unchanged }
    }
    var record = ItemRecord(lead: lead.digest, setting: setting, checked: now)
    var article: Article
    if isOnPage {
      let isSame = isUntouched && known?.failures == 0 && episode != nil
      guard let page = try await page(of: lead, isSame ? known?.validators : nil, &record, desk)
      else {
        note(record, of: lead)
        return .unchanged
      }
      article = page
    } else {
      article = try content(of: lead, desk)
    }
    article.section = article.section ?? source.section
    if let language = source.language { article.language = language }
    if let published { article = article.named(as: published) }
    let (script, diagnostics) = desk.script(for: article)
    // Without a record of the settings what was said has to tell whether anything changed.
    let isSameSetting = known == nil || known?.setting == setting
    if let episode, isSameSetting, isSaid(article, script, in: episode, by: desk.voice) {
      note(record, of: lead)
      return .unchanged
    }
    return .story(article, script, diagnostics, record)
  }

  private func isSaid(
    _ article: Article, _ script: Script, in episode: Episode, by voice: Voice
  ) -> Bool {
    episode.origin?.digest == article.digest && episode.isSaid(script)
      && episode.enclosures.map(\.format) == formats && episode.voice == voice.title
  }

  // MARK: The text

  /// - Returns: nil when the page is what it was.
  private func page(
    of lead: Lead, _ validators: Validators?, _ record: inout ItemRecord, _ desk: Desk
  ) async throws -> Article? {
    guard let url = lead.url else {
      throw Failure(
        .extraction, "\(lead.name): the feed holds only a part of the story and no address of it")
    }
    let fetched = try await courtesy.get(url, validators: validators, isPage: true)
    record.validators = fetched.validators ?? (fetched.isUnchanged ? validators : nil)
    if fetched.isUnchanged { return nil }
    var article = try Extractor.article(
      from: Source(
        bytes: fetched.bytes, name: url, mediaType: fetched.mediaType, charset: fetched.charset,
        url: fetched.url), settings: desk.extraction)
    article.published = article.published ?? lead.published
    if case .held(let announced) = lead.content {
      if article.headline.isEmpty { article.headline = announced.headline }
      article.byline = article.byline ?? announced.byline
      article.section = article.section ?? announced.section
      article.image = article.image ?? announced.image
    }
    return article
  }

  private func content(of lead: Lead, _ desk: Desk) throws -> Article {
    switch lead.content {
    case .held(let article): return article
    case .line(let file, let offset, let count):
      let line = try LineFile.line(of: file, offset: offset, count: count)
      return try Extractor.article(
        from: Source(bytes: line, name: file, mediaType: "application/json"),
        settings: desk.extraction)
    case .file(let input, let index):
      let articles = try Extractor.articles(
        from: Source(bytes: try Files.read(input.name), name: input.name),
        settings: desk.extraction)
      guard articles.indices.contains(index) else {
        throw Failure(.extraction, "\(input.name) changed while it was read", hint: "run again")
      }
      return articles[index]
    }
  }

  // MARK: What is remembered

  private func record(of lead: Lead) -> ItemRecord? {
    state?.value(ItemRecord.self, for: key(of: lead))
  }

  /// A record that cannot be kept costs the next run work, and nothing else.
  func note(_ record: ItemRecord, of lead: Lead) {
    try? state?.keep(record, for: key(of: lead))
  }

  func note(failure: Failure, of lead: Lead, setting: String) {
    // A full disk is no fault of the story: it is made as soon as there is room.
    guard ![.mastering, .publishing].contains(failure.diagnostic.stage) else { return }
    let earlier = self.record(of: lead)
    var record = ItemRecord(lead: lead.digest, setting: setting, checked: now)
    let isSame = earlier?.lead == record.lead && earlier?.setting == setting
    record.failures = (isSame ? earlier?.failures ?? 0 : 0) + 1
    record.reason = failure.diagnostic.message
    note(record, of: lead)
  }

  private func key(of lead: Lead) -> String { lead.guid?.lowercased() ?? lead.id }
}
