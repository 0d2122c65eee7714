internal import ArgumentParser
internal import Core
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

  @OptionGroup var fetching: FetchOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if [plain, json, why].filter({ $0 }).count > 1 {
      throw ValidationError("--plain, --json and --why are three ways to show it: choose one.")
    }
  }

  func run() async throws {
    let desk = try Desk(Workspace.current(), allowPrivate: fetching.allowPrivate)
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

  private func text(_ article: Article) -> String {
    var lines = [article.headline]
    if plain { return (lines + article.blocks.map(\.text)).map(oneLine).joined(separator: "\n") }
    let facts = [article.byline.map { "by \($0)" }, article.published?.iso8601, article.url]
    let known = facts.compactMap { $0 }
    if !known.isEmpty { lines.append(known.joined(separator: " · ")) }
    if let standfirst = article.standfirst { lines += ["", standfirst] }
    for block in article.blocks {
      let isItem = block.kind == .listItem
      let mark = block.ordinal.map { "\($0). " } ?? "- "
      lines += [isItem ? mark + block.text : "\n" + block.text]
    }
    return lines.joined(separator: "\n")
  }

  private func explained(_ article: Article) -> String {
    var rows = [("keep", "headline", article.headline)]
    var dropped = article.dropped[...]
    for position in 0...article.blocks.count {
      while let block = dropped.first, block.position <= position {
        rows.append(("drop", block.reason, block.text))
        dropped.removeFirst()
      }
      if position < article.blocks.count {
        let block = article.blocks[position]
        rows.append(("keep", block.reason ?? block.kind.rawValue, block.text))
      }
    }
    rows += dropped.map { ("drop", $0.reason, $0.text) }
    let width = rows.map(\.1.count).max() ?? 0
    return rows.map { verdict, reason, text in
      let padding = String(repeating: " ", count: width - reason.count)
      return "\(verdict)  \(reason)\(padding)  \(oneLine(text))"
    }.joined(separator: "\n")
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
    try members.encode(article.blocks.map(\.text), forKey: .paragraphs)
  }
}
