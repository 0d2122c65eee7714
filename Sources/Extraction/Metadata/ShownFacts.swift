internal import Core

/// Byline and dates as the page shows them to readers.
struct ShownFacts {
  private(set) var byline: String?
  /// An element made for it names the byline, not just a line of text.
  private(set) var isSigned = false
  private(set) var published: Timestamp?
  private(set) var updated: Timestamp?

  /// A name that reads like none ("acme"), of an element that names the author.
  private var handle: String?
  private let order: DateOrder

  init(_ page: Page, heading: Int?, order: DateOrder = .monthFirst) {
    self.order = order
    readTimes(page, heading)
    readBylines(page)
    if byline == nil {
      byline = AuthorLinks.names(in: page, around: heading) ?? Self.labelled(page)
      isSigned = byline != nil
    }
    readLines(page, heading)
    published = published ?? NamedDate.timestamp(in: page, order)
    byline = byline ?? heading.flatMap { Portrait.name(in: page, behind: $0) } ?? handle
  }

  /// "Article written by:", then the name in an element of its own, at the story's end as a rule.
  private static func labelled(_ page: Page) -> String? {
    var isNext = false
    for (index, node) in page.nodes.enumerated()
    where node.tag == .text && node.text.utf8.count < 80 {
      let line = CleanText.of(node.text)
      if line.isEmpty { continue }
      if isNext, let name = BylineText.names(openingText: line), name == line, name.contains(" ") {
        return name
      }
      // Inside a sentence it is no label: "a story written by <a>Jane Doe</a>".
      isNext = line.utf8.count > 4 && BylineText.isLabel(line) && opensBlock(index, page)
    }
    return nil
  }

  /// It is the first text of its paragraph.
  private static func opensBlock(_ text: Int, _ page: Page) -> Bool {
    guard let block = page.ancestors(of: text).first(where: { !page.nodes[$0].tag.isInline }) else {
      return false
    }
    return page.subtree(block).first { at in
      page.nodes[at].text.utf8.contains { !$0.isASCIISpace }
    } == text
  }

  /// `<time datetime>`: the named ones, else the first behind the headline.
  private mutating func readTimes(_ page: Page, _ heading: Int?) {
    var nearest: (date: Timestamp, distance: Int)?
    let heading = heading ?? 0
    for index in page.nodes.indices {
      let node = page.nodes[index]
      guard node.tag == .time || node["itemprop"] != nil && node["datetime"] != nil else {
        continue
      }
      let text = node["datetime"] ?? page.text(of: index)
      guard let date = DateReader.timestamp(text, order) else { continue }
      let property = node["itemprop"]?.lowercased() ?? ""
      let name = (node["class"]?.lowercased() ?? "") + property
      if name.has("modif") || name.has("updat") {
        if updated == nil { updated = date }
      } else if name.has("publish") || node["pubdate"] != nil || name.has("entry-date") {
        if published == nil { published = date }
      } else {
        // Right above the headline, or anywhere below it.
        let distance = index > heading ? index - heading : (heading - index) * 4
        guard index > heading || distance < Self.reachAbove * 4 else { continue }
        if distance < nearest?.distance ?? .max { nearest = (date, distance) }
      }
    }
    published = published ?? nearest?.date
  }

  /// Nodes above the headline in which a date is the story's, not a neighbour's.
  private static let reachAbove = 24

  private mutating func readBylines(_ page: Page) {
    var fallback: (names: String, isAlone: Bool)?
    for index in page.nodes.indices where byline == nil {
      let node = page.nodes[index]
      guard !node.attributes.isEmpty, node.tag != .body, node.tag != .html,
        Self.mayName(node)
      else { continue }
      let isAuthor =
        node["rel"]?.lowercased().has("author") ?? false
        || node["itemprop"]?.lowercased() == "author"
      let name = (node["class"] ?? "").lowercased()
      let isByline =
        name.has("byline") || name.has("author-name") || name.has("author__name")
        || name.has("authorname") || name.has("post-author") || name.has("entry-author")
      guard isAuthor || isByline || name.has("author"), node.tag != .input, node.tag != .label,
        node.tag != .form
      else { continue }
      let text = page.text(of: index)
      if isAuthor, handle == nil, text.utf8.count <= 30 { handle = BylineText.clean(text) }
      guard text.utf8.count <= 120,
        let names = BylineText.names(in: text)
          ?? (isAuthor
            || text.split(separator: " ").count <= (isByline && text.has(" and ") ? 12 : 4)
            ? BylineText.names(openingText: text) : nil)
      else { continue }
      // A word alone that nothing introduces is a section's name as likely as a writer's.
      if !isAuthor, !names.contains(" "), BylineText.names(in: text) == nil,
        Self.isFiled(index, page)
      {
        continue
      }
      if isAuthor || isByline {
        byline = names.contains(" ") ? names : Self.linkedName(index, names, page) ?? names
        isSigned = byline?.contains(" ") ?? false
      } else if names.contains(" ") {
        fallback = fallback ?? (names, names.utf8.count == text.utf8.count)
      }
    }
    guard byline == nil, let fallback else { return }
    byline = fallback.names
    // A box that holds a name and nothing else signs, too.
    isSigned = fallback.isAlone
  }

  /// It holds links to a section or a tag: "/tag/personal-finance".
  private static func isFiled(_ index: Int, _ page: Page) -> Bool {
    page.subtree(index).contains { at in
      guard page.nodes[at].tag == .a else { return false }
      let parts = (page.nodes[at]["href"] ?? "").lowercased().split(separator: "/")
      return parts.contains {
        ["tag", "tags", "category", "categories", "topic", "topics"].contains($0)
      }
    }
  }

  /// A quick look that leaves out nearly every element of a page.
  private static func mayName(_ node: Page.Node) -> Bool {
    node.attributes.contains { attribute in
      switch attribute.name {
      case "class", "rel", "itemprop":
        ["uthor", "UTHOR", "yline", "YLINE", "yLine"].contains(where: attribute.value.has)
      default: false
      }
    }
  }

  /// "Jane Doe22 Dec": a byline that runs into its date is whole in its link.
  private static func linkedName(_ index: Int, _ opening: String, _ page: Page) -> String? {
    page.subtree(index).lazy.filter { page.nodes[$0].tag == .a }.map { page.text(of: $0) }
      .filter { $0.hasPrefix(opening + " ") }.compactMap(BylineText.names(openingText:)).first
  }

  /// Lines of text around the headline: "By Jane Doe", "March 5, 2024".
  private mutating func readLines(_ page: Page, _ heading: Int?) {
    guard byline == nil || published == nil, let heading else { return }
    let texts = page.nodes.indices.filter { page.nodes[$0].tag == .text }
    let split = texts.firstIndex { $0 > heading } ?? texts.count
    let behind = texts[split...].lazy.filter { $0 >= page.nodes[heading].end }.prefix(80)
    var label = ""
    for index in Array(behind) + texts[..<split].suffix(30).reversed() {
      guard byline == nil || published == nil else { return }
      var line = CleanText.of(page.nodes[index].text)
      guard !line.isEmpty else { continue }
      // "By", then the name in an element of its own.
      line = label.isEmpty ? line : label + " " + line
      label = BylineText.isLabel(line) ? line : ""
      guard line.utf8.count >= 4, line.utf8.count < 80 else { continue }
      if byline == nil, let names = BylineText.names(in: line) {
        byline = names
        published = published ?? DateTokens(line, order).timestamp
      }
      // "5 May 24" is the shortest that is whole.
      if published == nil, line.utf8.count(where: \.isASCIIDigit) >= 3 {
        // "Jane Doe · 5 March 2024, 8:45": between separators the date stands alone.
        for part in [line] + line.split(whereSeparator: { "·|•".contains($0) }).map(String.init) {
          if let date = DateTokens(nothingBut: part, order)?.timestamp {
            published = date
            break
          }
        }
      }
    }
  }
}
