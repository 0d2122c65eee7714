internal import Core

/// The block structure of Markdown (CommonMark's common part): headings, paragraphs, lists,
/// quotations, code, tables.
struct MarkdownBlocks {
  private(set) var blocks: [Block] = []
  /// By index of a block: its words inside links.
  private(set) var linkWords: [Int: Int] = [:]
  private var paragraph: [Substring] = []
  private var kind = Block.Kind.paragraph
  private var ordinal: Int?
  private var fence: (mark: Character, count: Int)?
  private var code: [Substring] = []

  static func of(_ text: String) -> MarkdownBlocks {
    var reader = MarkdownBlocks()
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      reader.read(line)
    }
    reader.flush()
    reader.flushCode()
    return reader
  }

  private mutating func read(_ line: Substring) {
    let indent = line.prefix { $0 == " " || $0 == "\t" }.count
    let content = line.dropFirst(indent)
    if fence != nil {
      readCode(line, content)
    } else if content.isEmpty {
      flush()
    } else if let opened = Self.fence(content) {
      flush()
      fence = opened
    } else if indent >= 4, paragraph.isEmpty, kind != .listItem {
      code.append(content)
    } else {
      flushCode()
      readText(content)
    }
  }

  private mutating func readCode(_ line: Substring, _ content: Substring) {
    if let fence, let closing = Self.fence(content), closing.mark == fence.mark,
      closing.count >= fence.count, content.allSatisfy({ $0 == fence.mark || $0 == " " })
    {
      self.fence = nil
      flushCode()
    } else {
      code.append(line)
    }
  }

  private mutating func readText(_ content: Substring) {
    let hashes = content.prefix { $0 == "#" }.count
    if (1...6).contains(hashes), content.dropFirst(hashes).first == " " {
      flush()
      var title = content.dropFirst(hashes)[...]
      while let last = title.last, last == "#" || last == " " { title.removeLast() }
      add(.heading, String(title))
    } else if !paragraph.isEmpty, kind == .paragraph, Self.isUnderline(content) {
      kind = .heading
      flush()
    } else if Self.isRule(content) {
      flush()
    } else if let item = Self.item(content) {
      flush()
      (kind, ordinal) = (.listItem, item.ordinal)
      paragraph = [item.text]
    } else if content.hasPrefix(">") {
      if kind != .quotation { flush() }
      kind = .quotation
      let quoted = content.drop { $0 == ">" || $0 == " " }
      if quoted.isEmpty { flush() } else { paragraph.append(quoted) }
    } else if content.hasPrefix("|") {
      flush()
      readRow(content)
    } else if content.hasPrefix("["), content.contains("]:"), paragraph.isEmpty {
      return  // A link's definition.
    } else {
      paragraph.append(content)
    }
  }

  private mutating func readRow(_ content: Substring) {
    let cells = content.split(separator: "|").map(\.trimmed).filter { !$0.isEmpty }
    if cells.allSatisfy({ $0.allSatisfy { "-: ".contains($0) } }) { return }
    add(.table, cells.joined(separator: "; "))
  }

  private mutating func flush() {
    defer { (paragraph, kind, ordinal) = ([], .paragraph, nil) }
    guard !paragraph.isEmpty else { return }
    add(kind, paragraph.joined(separator: " "))
  }

  private mutating func flushCode() {
    defer { code = [] }
    let text = CleanText.of(code.joined(separator: "\n"))
    if !text.isEmpty { blocks.append(Block(.code, text, reason: "code")) }
  }

  private mutating func add(_ kind: Block.Kind, _ markdown: String) {
    let text = CleanText.of(Entities.decoded(MarkdownInline.text(markdown)))
    guard !text.isEmpty else { return }
    let links = MarkdownInline.linkTexts(markdown)
    if !links.isEmpty {
      linkWords[blocks.count] = links.reduce(0) { $0 + TextShape($1).words }
    }
    blocks.append(Block(kind, text, ordinal: ordinal, reason: "markdown"))
  }

  private static func fence(_ content: Substring) -> (mark: Character, count: Int)? {
    guard let mark = content.first, mark == "`" || mark == "~" else { return nil }
    let count = content.prefix { $0 == mark }.count
    return count >= 3 ? (mark, count) : nil
  }

  /// A setext heading's second line.
  private static func isUnderline(_ content: Substring) -> Bool {
    let bare = content.trimmed
    return bare.count >= 2 && (bare.allSatisfy { $0 == "=" } || bare.allSatisfy { $0 == "-" })
  }

  private static func isRule(_ content: Substring) -> Bool {
    let bare = content.filter { $0 != " " }
    return bare.count >= 3 && "-*_".contains(bare.first ?? "a")
      && bare.allSatisfy { $0 == bare.first }
  }

  private static func item(_ content: Substring) -> (text: Substring, ordinal: Int?)? {
    if let bullet = content.first, "-*+•".contains(bullet), content.dropFirst().first == " " {
      return (content.dropFirst(2), nil)
    }
    let digits = content.prefix { $0.isASCII && $0.isNumber }
    let rest = content.dropFirst(digits.count)
    guard (1...9).contains(digits.count), rest.first == "." || rest.first == ")",
      rest.dropFirst().first == " "
    else { return nil }
    return (rest.dropFirst(2), Int(digits))
  }
}
