internal import Core

/// A line of a pasted page and what it looks like.
struct PasteLine {
  var text: String
  var shape: TextShape
  var wording: Wording
  /// A blank line stands before it.
  var isApart: Bool

  init(_ text: String, isApart: Bool) {
    self.text = text
    self.isApart = isApart
    shape = TextShape(text)
    wording = Wording(text.lowercased(), words: shape.words)
  }

  var words: Int { shape.words }

  /// Reads like a paragraph of a story.
  var isProse: Bool {
    shape.endsSentence && words >= 8 || words >= 25 && shape.sentences > 0
  }

  /// Reads like a headline or a heading: a few words, no full stop.
  var isTitle: Bool {
    guard (2...26).contains(words), !isTagLine, time == nil else { return false }
    return text.utf8.last != 0x2E && text.utf8.last != 0x3A && shape.sentences <= 1
  }

  /// "News Feed, War, Russia, North Korea": three or more short items and nothing else.
  var isTagLine: Bool {
    guard !shape.endsSentence, words <= 40 else { return false }
    for separator in [",", "|", "•", "·", "/", "#"] as [Character] {
      let items = text.split(separator: separator).map(\.trimmed).filter { !$0.isEmpty }
      guard
        items.count >= (separator == "," ? 4 : 3)
          || separator == "#" && items.count >= 2
            && text.hasPrefix("#")
      else { continue }
      let isShort = items.allSatisfy { $0.split(separator: " ").count <= 3 }
      let capitals = items.count { $0.unicodeScalars.first?.properties.isUppercase ?? false }
      if isShort, capitals * 4 >= items.count * 3 || separator == "#" { return true }
    }
    return false
  }

  /// A clock time alone on its line, as news feeds stamp their items.
  var time: ClockTime? {
    let parts = text.split(separator: " ")
    guard let first = parts.first, parts.count <= 3 else { return nil }
    guard let clock = ClockTime(first) else { return nil }
    let rest = parts.dropFirst().map { $0.lowercased().filter { $0 != "." } }
    return rest.allSatisfy { ["am", "pm", "uhr"].contains($0) || ZoneNames.offset($0) != nil }
      ? clock : nil
  }

  /// The date of a line that is a date stamp and nothing else, reading time aside.
  var date: Timestamp? {
    guard words <= 14, shape.digits > 0 else { return nil }
    let tokens = DateTokens(text)
    return tokens.strangers == 0 || DateLabel.opens(text) ? tokens.timestamp : nil
  }

  /// A picture's description ends in its credit: "(Contributor/Getty Images)", "Photo: A. Smith".
  var isCaption: Bool {
    if wording.has(.caption) || wording.has(.credit) { return true }
    guard words <= 60, text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return false }
    let inner = text[text.index(after: open)...].dropLast()
    let isCredit =
      inner.contains("/")
      || inner.lowercased().split { $0 == " " || $0 == "/" }
        .contains { CreditWords.all.contains(String($0)) }
    return isCredit && inner.split(separator: " ").count <= 8
      && inner.utf8.first?.isASCIIUpper ?? false
  }

  /// The same words twice in a row ("The TimesThe Times news desk"): a logo and its label.
  var isDoubledName: Bool {
    let bytes = Array(text.utf8)
    guard words <= 14, bytes.count >= 8 else { return false }
    for length in stride(from: bytes.count / 2, through: 4, by: -1) {
      if bytes[0..<length].elementsEqual(bytes[length..<(2 * length)]) { return true }
    }
    return false
  }
}

/// Words that name who gave a picture.
enum CreditWords {
  static let all: Set<String> = Set(
    """
    getty images reuters afp ap epa shutterstock ukrinform unsplash pexels istock alamy bloomberg \
    contributor photo photographer courtesy handout screenshot flickr wikimedia commons telegram \
    facebook pool imago dpa tass ria anadolu nurphoto
    """.split(separator: " ").map(String.init))
}
