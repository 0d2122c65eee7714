internal import Core

/// Lines that their wording gives away.
enum WordingVerdict {
  static func of(_ block: TextBlock) -> DropReason? {
    if block.kind == .code || block.kind == .table { return nil }
    if block.words == 0 { return .metadata }
    // The signature of an embedded post: "— Name (@handle) October 16, 2024".
    if block.words <= 20, block.text.hasPrefix("—"), block.text.has("(@") { return .embed }
    if isUnfilled(block) || isConjunction(block) { return .widget }
    if isPriceTag(block) || Pitch.isOne(block) { return .promotion }
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
    // Stories tell of registrations and free trials, too.
    case .promotion where block.kind == .listItem || block.shape.endsSentence && block.words > 14:
      return nil
    default: return family
    }
  }

  /// A template's slot that nothing filled: "[CTA_MODULE]", "{{ author }}", "$undefined".
  private static func isUnfilled(_ block: TextBlock) -> Bool {
    guard block.words <= 4 else { return false }
    let text = block.text.utf8
    if let first = text.first, let last = text.last, first == UInt8(ascii: "["),
      last == UInt8(ascii: "]")
    {
      let name = text.dropFirst().dropLast()
      return !name.isEmpty && name.contains(UInt8(ascii: "_"))
        && name.allSatisfy { $0.isASCIIUpper || $0.isASCIIDigit || $0 == UInt8(ascii: "_") }
    }
    return block.text.hasPrefix("{{") && block.text.hasSuffix("}}")
      || ["$undefined", "undefined", "null", "NaN"].contains(block.text)
  }

  /// What stands between two buttons, or is left of a sentence whose boxes a script fills.
  private static func isConjunction(_ block: TextBlock) -> Bool {
    block.words == 1 && block.kind == .paragraph && conjunctions.contains(block.text)
  }

  private static let conjunctions: Set<String> = [
    "and", "or", "OR", "Or", "&", "vs", "vs.", "та", "або", "чи", "и", "или", "und", "oder", "et",
    "ou", "y",
    "o", "i", "lub",
  ]

  /// "$99.99", "€949.00 from Example": what a thing costs in a shop.
  private static func isPriceTag(_ block: TextBlock) -> Bool {
    guard block.kind == .paragraph, block.words <= 5, !block.shape.endsSentence else {
      return false
    }
    let rest = block.text.unicodeScalars.drop { "$€£₴".unicodeScalars.contains($0) }
    guard rest.count < block.text.unicodeScalars.count else { return false }
    let number = rest.prefix { ("0"..."9").contains($0) || $0 == "." || $0 == "," }
    let after = rest.dropFirst(number.count)
    return number.count >= 2
      && (after.isEmpty || String(after).hasPrefix(" from ") || String(after).hasPrefix(" at "))
  }

  /// A short line without full stop right under a picture.
  private static func isCaption(_ block: TextBlock) -> Bool {
    if block.kind == .caption { return true }
    return block.followsImage && block.kind == .paragraph && block.words <= 20
      && !block.shape.endsSentence && !block.isStrong && block.linkDensity < 0.5
      && block.text.utf8.first.map { !$0.isASCIIDigit } ?? false
  }
}
