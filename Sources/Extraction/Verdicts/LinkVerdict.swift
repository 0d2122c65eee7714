/// Lines that are nothing but a link to somewhere else.
enum LinkVerdict {
  static func of(_ block: TextBlock) -> DropReason? {
    guard block.linkDensity > 0.9, block.kind == .paragraph else { return nil }
    if block.words >= 5, !block.shape.endsSentence { return .relatedCard }
    return nil
  }
}
