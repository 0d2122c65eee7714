internal import ArgumentParser
internal import Core
internal import FoundationEssentials
internal import Pipeline
internal import Workspace

struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Take the story out of a page.")

  @Argument(help: "A file, a URL, a folder, or - for standard input.")
  var input: String

  @Flag(help: "Headline, then one paragraph a line.")
  var plain = false

  @Flag(help: "The article as JSON, with what was dropped.")
  var json = false

  @Flag(help: "Every kept and dropped block with its reason.")
  var why = false

  @Option(
    help: ArgumentHelp(
      "Write an HTML page that shows every block: kept or dropped, reason and score.",
      valueName: "file"))
  var html: String?

  @Option(
    help: ArgumentHelp(
      "Write a saved page and its article into this folder, as a case for the corpus.",
      valueName: "folder"))
  var record: String?

  @OptionGroup var fetching: FetchOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if record != nil, input == "-" || input.hasPrefix("http://") || input.hasPrefix("https://") {
      throw ValidationError("--record keeps a saved page: give the file of one.")
    }
    if [plain, json, why, html != nil].filter({ $0 }).count > 1 {
      throw ValidationError("--plain, --json, --why and --html are ways to show it: choose one.")
    }
  }

  func run() async throws {
    let desk = try Desk(Workspace.current(), allowPrivate: fetching.allowPrivate)
    if let record { return try await self.record(in: record, at: desk) }
    if let html { return try await show(in: html, at: desk) }
    var failed = false
    for input in try desk.inputs(for: input) {
      guard let articles = try await common.articles(from: input, at: desk) else {
        failed = true
        continue
      }
      for article in articles {
        common.console.result(
          json
            ? try JSONText.line(PrintedArticle(article)) : why ? explained(article) : text(article))
      }
    }
    if failed { throw ExitStatus.failure }
  }

  private func show(in file: String, at desk: Desk) async throws {
    var (judgements, failed) = ([Judgement](), false)
    for input in try desk.inputs(for: input) {
      do {
        judgements += try await desk.judgements(of: input)
      } catch let failure as Failure {
        try common.refuse(failure, input.name)
        failed = true
      }
    }
    if !judgements.isEmpty {
      do { try Files.replace(file, with: Desk.page(of: judgements)) } catch { throw Failure(error) }
    }
    if failed { throw ExitStatus.failure }
  }

  /// The article is read from the copy, so that the case repeats itself wherever it lies.
  private func record(in folder: String, at desk: Desk) async throws {
    let name = Files.name(of: input)
    let dot = name.lastIndex(of: ".").map { String(name[$0...]) } ?? ".html"
    let page = "\(folder)/page\(dot)"
    try Files.createDirectory(folder)
    _ = try Files.replace(page, with: try Files.read(input))
    guard let article = try await common.articles(from: .file(page), at: desk)?.first else {
      throw ExitStatus.failure
    }
    // One value a line: a case is read and reviewed as a difference.
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    _ = try Files.replace("\(folder)/article.json", with: Array(encoder.encode(article)) + [0x0A])
    common.console.result(folder)
  }

  private func text(_ article: Article) -> String {
    var lines = [article.headline]
    if plain { return (lines + article.blocks.map(\.line)).map(oneLine).joined(separator: "\n") }
    let facts = [article.byline.map { "by \($0)" }, article.published?.iso8601, article.url]
    let known = facts.compactMap { $0 }
    if !known.isEmpty { lines.append(known.joined(separator: " · ")) }
    if let standfirst = article.standfirst { lines += ["", standfirst] }
    for block in article.blocks {
      let mark = block.kind != .listItem ? "\n" : block.ordinal == nil ? "- " : ""
      lines.append(mark + block.line)
    }
    return lines.joined(separator: "\n")
  }

  private func explained(_ article: Article) -> String {
    let rows =
      [("keep", "headline", article.headline)]
      + Judgement(of: article).blocks.map { (verdict(on: $0), $0.reason, $0.text) }
    let width = rows.map(\.1.count).max() ?? 0
    return rows.map { verdict, reason, text in
      let padding = String(repeating: " ", count: width - reason.count)
      return "\(verdict)  \(reason)\(padding)  \(oneLine(text))"
    }.joined(separator: "\n")
  }

  /// Headline, byline, standfirst and date are no blocks of the story because they are its fields.
  private func verdict(on block: JudgedBlock) -> String {
    if block.isKept { return "keep" }
    let fields = ["headline", "byline", "standfirst", "date-stamp"]
    return fields.contains(block.reason) ? "meta" : "drop"
  }

  private func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

/// The article with its paragraphs beside its blocks, as article tools expect them.
private struct PrintedArticle: Encodable {
  var article: Article
  enum CodingKeys: String, CodingKey { case paragraphs }

  init(_ article: Article) { self.article = article }

  func encode(to encoder: any Encoder) throws {
    try article.encode(to: encoder)
    var members = encoder.container(keyedBy: CodingKeys.self)
    try members.encode(article.blocks.map(\.line), forKey: .paragraphs)
  }
}
