/// Lines that are nothing but a link to somewhere else.
enum LinkVerdict {
  static func of(_ block: TextBlock) -> DropReason? {
    guard block.linkDensity > 0.9, block.kind == .paragraph, !block.shape.endsSentence else {
      return nil
    }
    if isRow(block) { return .sharing }
    if block.words >= 5 { return .relatedCard }
    // Short ones may name the thing that the next paragraph is about; buttons give orders.
    let first = block.text.prefix { $0 != " " }.lowercased()
    return orders.contains(first) ? .button : nil
  }

  /// "Share Tweet Print": links side by side, each a phrase of its own.
  private static func isRow(_ block: TextBlock) -> Bool {
    guard (2...8).contains(block.words) else { return false }
    return block.text.split(separator: " ").allSatisfy {
      Wording(Lowercase.of(String($0)), words: 1).has(.sharing)
    }
  }

  /// How buttons begin.
  static let orders: Set<String> = [
    "see", "view", "read", "try", "start", "find", "search", "browse", "open", "explore", "go",
    "download", "join", "shop", "get", "buy", "learn", "check", "watch", "listen", "sign", "book",
    "subscribe", "register", "order", "visit", "contact", "follow", "show", "discover", "donate",
    "apply", "click", "tap", "enroll", "compare", "request", "schedule", "call", "save", "share",
    "читати", "дивитися", "слухати", "замовити", "купити", "читать", "смотреть", "слушать",
    "купить", "lesen", "mehr", "zum", "zur", "jetzt", "lire", "voir", "écouter", "ver", "leer",
    "czytaj", "zobacz", "kup",
  ]
}
