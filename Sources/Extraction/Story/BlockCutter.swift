internal import Core

/// Cuts a page's text into blocks: at block-level elements, at doubled line breaks, at table rows.
struct BlockCutter {
  private let page: Page
  private var blocks: [TextBlock] = []
  private var text = ""
  private var linkText = ""
  private var strongBytes = 0
  private var first = -1
  private var last = -1
  private var breaks = 0
  private var lists = OrderedLists()
  private var tables = ExtractionSettings.Tables.rows
  /// The last picture, if no text came since.
  private var image = -1

  static func blocks(
    of page: Page, tables: ExtractionSettings.Tables = .rows
  ) -> [TextBlock] {
    var cutter = BlockCutter(page: page)
    cutter.tables = tables
    cutter.run()
    return cutter.blocks
  }

  private init(page: Page) { self.page = page }

  private mutating func run() {
    var (index, link, strong) = (0, 0, 0)
    var open: [Int] = []
    while index < page.nodes.count {
      while let end = open.last, end <= index {
        flush()
        open.removeLast()
      }
      let node = page.nodes[index]
      if node.tag.isUnread {
        index = node.end
        continue
      }
      switch node.tag {
      case .text: append(node.text, at: index, inLink: index < link, isStrong: index < strong)
      case .br:
        breaks += 1
        text += " "
        if breaks >= 2 { flush() }
      case .a where ReferenceMark.isLink(index, in: page),
        .sup where ReferenceMark.isNumber(index, in: page, behind: text):
        index = node.end
        continue
      case .img, .picture: image = index
      case .a where index >= link:
        // Links side by side are items, not one run of words.
        if index == link, link > 0 { append(" ", at: index, inLink: true, isStrong: false) }
        if !linkText.isEmpty { linkText += " " }
        if !isSwallowing(index) { link = node.end }
      case .b, .strong: strong = max(strong, node.end)
      case .tr where isDataRow(index):
        flush()
        appendRow(index)
        index = node.end
        continue
      case _ where !node.tag.isInline:
        flush()
        open.append(node.end)
      default: break
      }
      index += 1
    }
    flush()
  }

  private mutating func append(_ piece: String, at index: Int, inLink: Bool, isStrong: Bool) {
    let isBlank = piece.utf8.allSatisfy(\.isASCIISpace)
    if !isBlank {
      if first < 0 { first = index }
      last = index
      breaks = 0
      if isStrong { strongBytes += piece.utf8.count }
      if inLink { linkText += piece }
    }
    if inLink, isBlank { linkText += " " }
    if Seam.isOpen(between: text, and: piece, isStrong: isStrong) { text += " " }
    text += piece
  }

  /// An unclosed link that took the page with it is no link.
  private func isSwallowing(_ index: Int) -> Bool {
    var (bytes, paragraphs) = (0, 0)
    for node in page.subtree(index) {
      if page.nodes[node].tag == .text { bytes += page.nodes[node].text.utf8.count }
      if page.nodes[node].tag == .p { paragraphs += 1 }
      if bytes > 1200 || paragraphs > 2 { return true }
    }
    return false
  }

  private mutating func flush() {
    defer {
      (text, linkText, strongBytes, first, last, breaks) = ("", "", 0, -1, -1, 0)
    }
    guard first >= 0 else { return }
    // Doubled encodings that entities spell ("&acirc;&euro;&trade;") show only here.
    if text.utf8.contains(0xC3) { text = DoubleEncoding.repaired(text) }
    var clean = CleanText.of(text)
    guard !clean.isEmpty else { return }
    if let initial = blocks.last, initial.isInitial(of: clean) {
      clean = initial.text + clean
      blocks.removeLast()
    }
    let place = Place(of: first, in: page)
    var block = TextBlock(
      clean, linkWords: linkText.isEmpty ? 0 : TextShape(linkText).words,
      nodes: first..<(last + 1), container: place.container, kind: place.kind, level: place.level)
    block.parent = page.nodes[place.container].parent
    block.isNote = ReferenceMark.opensNote(first, in: place.container, of: page)
    block.followsImage = image >= 0 && first - image < 12
    block.isStrong = strongBytes * 10 >= clean.utf8.count * 9
    if block.kind == .paragraph, Correction.opens(clean) { block.kind = .correction }
    if block.kind == .listItem {
      if let item = place.item, blocks.last.map({ $0.nodes.lowerBound > item }) ?? false {
        // Only the first block of an item is spoken as an item.
        block.kind = .paragraph
      } else {
        block.ordinal = place.item.flatMap { lists.ordinal(of: $0, in: page) }
      }
    }
    blocks.append(block)
    image = -1
  }

  /// A row of a table of facts: at least two cells, short and without blocks of their own. Tables
  /// that only lay a page out have long cells.
  private func isDataRow(_ row: Int) -> Bool {
    var (cells, breaks, bytes, touching) = (0, 0, 0, 0)
    for index in page.subtree(row) {
      switch page.nodes[index].tag {
      case .td, .th: (cells, breaks, bytes, touching) = (cells + 1, 0, 0, 0)
      case .table, .article, .section, .h1, .h2, .h3, .figure, .blockquote, .form: return false
      case .br: (breaks, touching) = (breaks + 1, touching + 1)
      case .text:
        bytes += page.nodes[index].text.utf8.count
        if page.nodes[index].text.utf8.contains(where: { !$0.isASCIISpace }) { touching = 0 }
      default: break
      }
      // Two line breaks that touch end a paragraph: the cell holds prose.
      if breaks > 6 || touching > 1 || bytes > 600 { return false }
    }
    return cells >= 2
  }

  private mutating func appendRow(_ row: Int) {
    let cells = page.subtree(row).filter { page.nodes[$0].tag == .td || page.nodes[$0].tag == .th }
    let texts = cells.map { page.text(of: $0) }.filter { !$0.isEmpty }
    let words = page.subtree(row).filter { page.nodes[$0].tag == .text }
    guard let first = words.first, let last = words.last, !texts.isEmpty else { return }
    let links = page.subtree(row).filter { page.nodes[$0].tag == .a }
    var text = texts.joined(separator: "; ")
    if tables == .rowsWithHeaders { text = TableHeaders.row(row, cells, in: page) ?? text }
    let block = TextBlock(
      text,
      linkWords: links.map { TextShape(page.text(of: $0)).words }.reduce(0, +),
      nodes: first..<(last + 1), container: row, kind: .table)
    blocks.append(block)
  }
}
