/// Marks the parts of a page whose markup says that they are no story.
struct Pruning {
  struct Mark {
    var strength: Strength
    var reason: DropReason
    /// It lies over the page or under it, as dialogs, consent and comments do: it may well be
    /// longer than the story.
    var isApart = false
  }

  /// Per node: its own mark or the strongest around it.
  private(set) var marks: [Mark?]
  /// Elements whose names say that they hold a story.
  let bodies: [Int]

  /// A subtree with more of the page's prose than this is never pruned, whatever its class says:
  /// body and layout classes name everything they contain.
  private static let guardShare = 0.4
  /// The same for what lies apart.
  private static let apartShare = 0.97
  /// A class word over more of the page's prose than this names the page's building blocks
  /// ("elementor-widget"), not a widget.
  private static let wordShare = 0.3

  /// - Parameter heading: the headline's node: what holds it is no comment and no sidebar.
  init(_ page: Page, heading: Int?, prose: Masses, links: Masses, drop: [Selector] = []) {
    let words = MarkedWords(page, prose: prose, share: Self.wordShare)
    bodies = words.bodies
    marks = [Mark?](repeating: nil, count: page.nodes.count)
    for (index, node) in page.nodes.enumerated() {
      let inherited = node.parent >= 0 ? marks[node.parent] : nil
      guard node.tag != .text else {
        marks[index] = inherited
        continue
      }
      let subtree = page.subtree(index)
      let mass = prose.sum(subtree)
      var own = ElementMark.of(index, in: page, words: words)
      if let mark = own {
        let share = mark.isApart ? Self.apartShare : Self.guardShare
        if mass > max(30, prose.total * share) || mass > Self.limit(mark, prose.total) {
          own = nil
        }
        // A card that leads nowhere is a box of the story's own.
        if mark.strength == .weak, mark.reason == .relatedCard, mass > 0, links.sum(subtree) == 0 {
          own = nil
        }
        // A table of contents leads to its sections; where it leads may be called for it ("toc_3").
        if mark.reason == .tableOfContents, links.sum(subtree) == 0 { own = nil }
        if let heading, mark.strength != .structural || mark.isApart, subtree.contains(heading) {
          own = nil
        }
        // Milder pruning, tried where little text is left, must not bring back what lies apart.
        if mark.isApart, heading != nil { own?.strength = .structural }
      }
      if drop.contains(where: { $0.matches(index, in: page) }) {
        own = Mark(strength: .structural, reason: .siteRule)
      }
      marks[index] =
        if let own, own.strength > inherited?.strength ?? .none { own } else { inherited }
    }
  }
}

extension Pruning {
  /// What is said against a block: the milder of the marks at its ends. A link or a span at the
  /// start of a paragraph marks itself, not the paragraph.
  func mark(of block: TextBlock) -> Mark? {
    guard let first = marks[block.nodes.lowerBound], let last = marks[block.nodes.upperBound - 1]
    else { return nil }
    return first.strength <= last.strength ? first : last
  }

  /// Whether milder pruning than `strength` − 1 would let more stand.
  func hasMarks(below strength: Strength) -> Bool {
    marks.contains { $0.map { $0.strength < strength } ?? false }
  }

  /// The most prose that an element with this mark may hold.
  private static func limit(_ mark: Mark, _ total: Double) -> Double {
    if mark.strength == .weak {
      return [.navigation, .embed, .metadata, .promotion].contains(mark.reason)
        ? 15 : max(40, total * 0.06)
    }
    guard mark.strength == .strong else { return .infinity }
    switch mark.reason {
    // Lists of links, icons and short lines: with paragraphs in it the word means something else.
    case .embed: return 80
    case .widget: return 250
    case .tableOfContents, .sharing, .navigation, .tags, .login, .metadata, .credit:
      return 40
    default: return .infinity
    }
  }
}
