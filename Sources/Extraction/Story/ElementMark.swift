/// What one element's tag, attributes and class words say against it.
enum ElementMark {
  static func of(_ index: Int, in page: Page, words: MarkedWords) -> Pruning.Mark? {
    let node = page.nodes[index]
    var best: Pruning.Mark?
    func consider(_ strength: Strength, _ reason: DropReason) {
      let isApart =
        best?.isApart ?? false || reason == .comments || reason == .consent && strength >= .strong
      if strength > best?.strength ?? .none { best = .init(strength: strength, reason: reason) }
      best?.isApart = isApart
    }
    switch node.tag {
    case .nav, .menu: consider(.structural, .navigation)
    case .footer: consider(.structural, .footer)
    case .aside: consider(.strong, .sidebar)
    case .form, .fieldset: consider(.structural, .widget)
    case .dialog:
      consider(.structural, .widget)
      best?.isApart = true
    case .button, .label:
      // A button that folds a section shows its heading.
      let isFold =
        node["aria-expanded"] != nil || isFolded(index, page, words) || isTitle(index, page)
      if !isFold { consider(.structural, .button) }
    case .figcaption: consider(.structural, .caption)
    case .figure where !holdsText(index, page): consider(.weak, .caption)
    case .header where !isSectionHead(index, page): consider(.weak, .navigation)
    case .address: consider(.weak, .metadata)
    default: break
    }
    if let strength = hiding(node), !isFolded(index, page, words) { consider(strength, .hidden) }
    if let role = node["role"], let reason = roles[role] {
      consider(.structural, reason)
      if role.hasSuffix("dialog") { best?.isApart = true }
    }
    guard ![.html, .body, .main].contains(node.tag) else { return best }
    if let hit = words.strongest(at: index) {
      // Questions and answers are cards by their looks only.
      if [.relatedCard, .hidden, .navigation].contains(hit.reason), hit.strength == .weak,
        isFolded(index, page, words)
      {
        return best
      }
      if hit.word == "header", isSectionHead(index, page) { return best }
      // On the story's own paragraphs a class is mostly about looks.
      let isSmall = node.tag == .p || node.tag.isInline
      let isMild = isSmall && hit.strength == .strong && hit.reason != .caption
      consider(isMild ? .weak : hit.strength, hit.reason)
      // Called a sidebar twice, by tag and by name: a stream of news there may be longer than the story.
      if node.tag == .aside, hit.reason == .sidebar { best?.isApart = true }
    }
    return best
  }

  /// A section's heading in a header of its own.
  private static func isSectionHead(_ index: Int, _ page: Page) -> Bool {
    let tags = page.subtree(index).map { page.nodes[$0].tag }
    return tags.contains { $0.isHeading && $0 != .h1 }
      && !tags.contains { [.ul, .ol, .nav, .form, .time, .button].contains($0) }
  }

  /// Figures wrap tables, listings and quotations as well as pictures.
  private static func holdsText(_ index: Int, _ page: Page) -> Bool {
    page.subtree(index).contains {
      [.table, .pre, .ul, .ol, .blockquote].contains(page.nodes[$0].tag)
    }
  }

  private static func hiding(_ node: Page.Node) -> Strength? {
    // React streams the body in hidden elements that a script puts in place.
    if node["hidden"] != nil, !(node["id"] ?? "").hasPrefix("S:") { return .structural }
    if let style = node["style"] {
      let plain = style.lowercased().filter { $0 != " " }
      if plain.has("display:none") || plain.has("visibility:hidden") { return .strong }
    }
    return node["aria-hidden"] == "true" ? .strong : nil
  }

  /// Folded text (questions and answers, tabs) is hidden until it is asked for, and story.
  private static func isFolded(_ index: Int, _ page: Page, _ words: MarkedWords) -> Bool {
    func folds(_ at: Int) -> Bool { page.nodes[at].tag == .details || words.folds.contains(at) }
    return folds(index) || page.ancestors(of: index).prefix(4).contains(where: folds)
  }

  private static func isTitle(_ index: Int, _ page: Page) -> Bool {
    page.ancestors(of: index).prefix(3).contains { page.nodes[$0].tag.isHeading }
      || page.subtree(index).contains { page.nodes[$0].tag.isHeading }
  }

  private static let roles: [String: DropReason] = [
    "navigation": .navigation, "banner": .navigation, "contentinfo": .footer,
    "complementary": .sidebar, "search": .navigation, "dialog": .widget, "alertdialog": .widget,
    "alert": .widget, "menu": .navigation, "menubar": .navigation, "toolbar": .widget,
    "tablist": .navigation,
  ]
}
