internal import Core

/// Lines that their wording gives away.
enum WordingVerdict {
  static func of(_ block: TextBlock) -> DropReason? {
    if block.kind == .code || block.kind == .table { return nil }
    if block.words == 0 { return .metadata }
    // The signature of an embedded post: "— Name (@handle) October 16, 2024".
    if block.words <= 20, block.text.hasPrefix("—"), block.text.has("(@") { return .embed }
    if block.words <= 6, block.text.hasPrefix("Loading"),
      block.text.hasSuffix("…") || block.text.hasSuffix("...")
    {
      return .widget
    }
    guard let family = block.wording.first else { return isCaption(block) ? .caption : nil }
    switch family {
    case .relatedHeading, .navigation, .comments:
      // A section of the story may be called "Contact us"; the tail is judged apart.
      return block.kind == .heading || block.kind == .listItem ? nil : family
    case .authorBox where block.words > 12: return nil
    // Stories tell of registrations and free trials, too.
    case .promotion where block.kind == .listItem || block.shape.endsSentence && block.words > 14:
      return nil
    default: return family
    }
  }

  /// A short line without full stop right under a picture.
  private static func isCaption(_ block: TextBlock) -> Bool {
    if block.kind == .caption { return true }
    return block.followsImage && block.kind == .paragraph && block.words <= 20
      && !block.shape.endsSentence && !block.isStrong && block.linkDensity < 0.5
      && block.text.utf8.first.map { !$0.isASCIIDigit } ?? false
  }
}
