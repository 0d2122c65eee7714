internal import Core

/// A line of plain text as a block: bullets and numbers make list items.
enum PasteBlock {
  static func block(_ text: String, isHeading: Bool) -> Block {
    if isHeading { return Block(.heading, text, reason: "heading-before-prose") }
    for bullet in ["• ", "- ", "* ", "– ", "— ", "▪ ", "● ", "◦ "] where text.hasPrefix(bullet) {
      let item = text.dropFirst(bullet.count).trimmed
      // A dash opens direct speech as well as an item.
      let isSpeech = bullet == "– " || bullet == "— "
      if !item.isEmpty, !isSpeech { return Block(.listItem, item, reason: "bullet") }
    }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    if (1...2).contains(digits.count), rest.hasPrefix(". ") || rest.hasPrefix(") "),
      let number = Int(digits)
    {
      let item = rest.dropFirst(2).trimmed
      if !item.isEmpty { return Block(.listItem, item, ordinal: number, reason: "numbered") }
    }
    return Block(.paragraph, text, reason: "prose")
  }
}
