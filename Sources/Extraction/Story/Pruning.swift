/// Marks the parts of a page whose markup says that they are no story.
struct Pruning {
  struct Mark {
    var strength: Strength
    var reason: DropReason
  }

  /// Per node: its own mark or the strongest around it.
  private(set) var marks: [Mark?]

  /// A subtree with more of the page's prose than this is never pruned, whatever its class says:
  /// body and layout classes name everything they contain.
  private static let guardShare = 0.4

  init(_ page: Page, prose: Masses) {
    marks = [Mark?](repeating: nil, count: page.nodes.count)
    for (index, node) in page.nodes.enumerated() {
      let inherited = node.parent >= 0 ? marks[node.parent] : nil
      guard node.tag != .text else {
        marks[index] = inherited
        continue
      }
      let mass = prose.sum(page.subtree(index))
      let isMost = mass > max(30, prose.total * Self.guardShare)
      var own = isMost ? nil : Self.mark(node, in: page)
      if own?.strength == .weak, mass > max(40, prose.total * 0.06) { own = nil }
      marks[index] =
        if let own, own.strength > inherited?.strength ?? .none { own } else { inherited }
    }
  }

  private static func mark(_ node: Page.Node, in page: Page) -> Mark? {
    var best: Mark?
    func consider(_ strength: Strength, _ reason: DropReason) {
      if strength > best?.strength ?? .none { best = Mark(strength: strength, reason: reason) }
    }
    switch node.tag {
    case .nav, .menu: consider(.structural, .navigation)
    case .footer: consider(.structural, .footer)
    case .aside: consider(.strong, .sidebar)
    case .form, .fieldset, .dialog: consider(.structural, .widget)
    case .button,
      .label where !isInHeading(node, page):
      consider(.structural, .button)
    case .figcaption: consider(.structural, .caption)
    case .figure: consider(.weak, .caption)
    case .header: consider(.weak, .navigation)
    case .details, .address: consider(.weak, .metadata)
    default: break
    }
    if node["hidden"] != nil, !(node["id"] ?? "").hasPrefix("S:") { consider(.structural, .hidden) }
    if let style = node["style"] {
      let plain = style.lowercased().filter { $0 != " " }
      if plain.has("display:none") || plain.has("visibility:hidden") {
        consider(.strong, .hidden)
      }
    }
    if node["aria-hidden"] == "true" { consider(.strong, .hidden) }
    if let role = node["role"], let reason = roles[role] { consider(.structural, reason) }
    guard ![.html, .body, .main].contains(node.tag) else { return best }
    let names = [node["class"], node["id"], node["data-component"], node["data-testid"]]
    if let (strength, reason) = ClassWords.verdict(names.compactMap(\.self)) {
      // On the story's own inline text and headings a class is about looks or anchors.
      let isSmall = node.tag.isHeading || node.tag == .p || node.tag.isInline
      consider(isSmall && strength == .strong && reason != .caption ? .weak : strength, reason)
    }
    return best
  }

  private static func isInHeading(_ node: Page.Node, _ page: Page) -> Bool {
    guard node.parent >= 0 else { return false }
    return page.nodes[node.parent].tag.isHeading
  }

  private static let roles: [String: DropReason] = [
    "navigation": .navigation, "banner": .navigation, "contentinfo": .footer,
    "complementary": .sidebar, "search": .navigation, "dialog": .widget, "alertdialog": .widget,
    "alert": .widget, "menu": .navigation, "menubar": .navigation, "toolbar": .widget,
    "tablist": .navigation,
  ]
}
