internal import Core

/// A page's text, told apart: what is the story, and why the rest is not.
struct Story {
  var blocks: [Block] = []
  var dropped: [DroppedBlock] = []
  var standfirst: String?
  /// Words of the story.
  var words = 0
  /// All of the page's blocks with their verdicts, when they were asked for.
  var judged: [JudgedBlock] = []
  /// The updates that the story is made of, if it is a live blog.
  var updates: [LiveItems.Item] = []
  /// By index of a block: the number of its update.
  fileprivate var updateOfBlock: [Int: Int] = [:]

  func update(of block: Int) -> Int? { updateOfBlock[block] }
}

struct StoryFinder {
  let page: Page
  let facts: Facts
  private let blocks: [TextBlock]
  private let pruning: Pruning
  private let heading: Int?

  private let rule: ReadRule?
  private let tables: ExtractionSettings.Tables
  private let explains: Bool

  init(
    page: Page, facts: Facts, heading: Int?, tables: ExtractionSettings.Tables = .rows,
    rule: ReadRule? = nil, explains: Bool = false
  ) {
    self.explains = explains
    self.rule = rule
    self.tables = tables
    self.page = page
    self.facts = facts
    self.heading = heading
    let blocks = BlockCutter.blocks(of: page, tables: tables)
    self.blocks = blocks
    pruning = Pruning(
      page, heading: heading,
      prose: Masses(blocks, nodes: page.nodes.count) { blocks[$0].prose },
      links: Masses(blocks, nodes: page.nodes.count) { Double(blocks[$0].linkWords) },
      drop: rule?.drop ?? [])
  }

  /// Strict first, milder where strictness left too little.
  func story() -> Story {
    var best = story(pruned: .weak)
    for strength in [Strength.strong, .structural] where pruning.hasMarks(below: strength) {
      let share = best.words < 150 ? 0.6 : 0.35
      func isThin(beside words: Int) -> Bool { Double(best.words) < Double(words) * share }
      // A milder story is no longer than all that milder pruning lets stand.
      guard isThin(beside: words(pruned: strength)) else { continue }
      let milder = story(pruned: strength)
      if isThin(beside: milder.words) { best = milder }
    }
    return best
  }

  private func words(pruned least: Strength) -> Int {
    blocks.reduce(0) { $0 + (stands($1, pruned: least) ? $1.words : 0) }
  }

  private func stands(_ block: TextBlock, pruned least: Strength) -> Bool {
    (pruning.mark(of: block)?.strength ?? .none) < least
  }

  private func story(pruned least: Strength) -> Story {
    let stands = blocks.map { self.stands($0, pruned: least) }
    let root =
      named
      ?? StoryRoot(page: page, blocks: blocks, stands: stands, bodies: pruning.bodies).find(
        heading: heading)
    let range = root.map { page.subtree($0) } ?? 0..<0
    let lead = lead(before: range, stands)
    let start = storyStart(in: range, stands)
    let inside = blocks.indices.filter {
      stands[$0] && (start..<range.upperBound).contains(blocks[$0].nodes.lowerBound)
        || lead.contains($0)
    }
    var verdicts = StoryFilter(
      blocks: inside.map { blocks[$0] }, facts: facts, tables: tables, page: page
    ).verdicts()[...]
    let kept = zip(inside, verdicts).filter { $0.1 == nil }.map(\.0)
    let standfirst = Standfirst(
      page: page, blocks: blocks, heading: heading, description: facts.description
    )
    .find(inside: kept, lead: lead)
    let live = LiveStory(page, blocks, kept: kept)
    var story = Story(updates: live.items)
    var next = inside[...]
    for (index, block) in blocks.enumerated() {
      var reason: DropReason?
      if next.first == index {
        next.removeFirst()
        reason = verdicts.removeFirst()
        if index == standfirst, reason == nil {
          story.standfirst = block.text
          reason = .standfirst
        }
      } else if let mark = pruning.mark(of: block), mark.strength >= least {
        reason = mark.reason
      } else {
        reason = HeadVerdict.of(block, facts) ?? WordingVerdict.of(block) ?? .outside
      }
      let heads = live.times[index]
      if let heads { reason = heads ? nil : .dateStamp }
      if explains { story.judged.append(judged(block, reason, heads: heads ?? false)) }
      if let reason {
        story.dropped.append(
          DroppedBlock(block.text, reason: reason.rawValue, position: story.blocks.count))
      } else {
        story.words += block.words
        story.updateOfBlock[story.blocks.count] = live.item(of: block)
        story.blocks.append(
          Block(
            heads == nil ? block.kind : .heading, block.text, ordinal: block.ordinal,
            reason: heads == nil ? "in-story" : "live-update"))
      }
    }
    return story
  }

  private func judged(_ block: TextBlock, _ reason: DropReason?, heads: Bool) -> JudgedBlock {
    JudgedBlock(
      block.text, kind: heads ? .heading : block.kind, isKept: reason == nil,
      reason: reason?.rawValue ?? (heads ? "live-update" : "in-story"),
      score: BlockScore.of(block), place: page.path(to: block.container))
  }

  /// The element that the site's rule names.
  private var named: Int? {
    for selector in rule?.keep ?? [] {
      if let index = selector.first(in: page) { return index }
    }
    return nil
  }

  /// Nothing above the headline is story, unless so much is that the headline must be another.
  private func storyStart(in range: Range<Int>, _ stands: [Bool]) -> Int {
    guard let heading, range.contains(heading) else { return range.lowerBound }
    var (above, all) = (0.0, 0.0)
    for (index, block) in blocks.enumerated()
    where stands[index] && range.contains(block.nodes.lowerBound) {
      all += block.prose
      if block.nodes.lowerBound < heading { above += block.prose }
    }
    return above < all * 0.15 ? heading : range.lowerBound
  }

  /// The first paragraphs may stand between the headline and the element that holds the rest.
  private func lead(before range: Range<Int>, _ stands: [Bool]) -> Set<Int> {
    guard let heading, page.nodes[heading].end <= range.lowerBound else { return [] }
    let between = blocks.indices.filter {
      stands[$0]
        && (page.nodes[heading].end..<range.lowerBound).contains(blocks[$0].nodes.lowerBound)
    }
    // A longer run of other things ends it: a menu, cards, a gallery.
    var (lead, others) = (Set<Int>(), 0)
    for (position, index) in between.enumerated() {
      let block = blocks[index]
      let isProse =
        block.kind == .paragraph && block.shape.endsSentence && block.words >= 10
        && block.linkDensity < 0.3
      others = isProse ? 0 : others + 1
      if others > Self.leadGap { break }
      guard isProse else { continue }
      lead.insert(index)
      // Under a heading of its own it is a section.
      if position > 0 {
        let before = between[position - 1]
        let isHeading = blocks[before].kind == .heading && blocks[before].parent == block.parent
        if isHeading { lead.insert(before) }
      }
    }
    return lead
  }

  private static let leadGap = 12
}
