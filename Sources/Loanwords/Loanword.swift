/// A word of another language in an English text: `[[(fr)Mélenchon]]`, perhaps with an English ending
/// behind it, `[[(fr)Mélenchon]]'s`.
struct Loanword: Hashable, Sendable {
  /// An espeak-ng voice: "fr", "es-419".
  var language: String
  /// As that language writes it.
  var spelling: String
  /// It is said with the sound of a possessive or a plural.
  var hasEnding = false

  /// The longest spelling that is read, in code points; names have 40.
  static let longestSpelling = 80

  /// - Returns: nil where it is none: another language's name, letters and what joins them, no more.
  init?(_ inside: Substring) {
    guard inside.first == "(", let end = inside.firstIndex(of: ")") else { return nil }
    let language = inside[inside.index(after: inside.startIndex)..<end]
    let spelling = inside[inside.index(after: end)...].drop { $0 == " " }
    let isLanguage = language.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
    }
    guard isLanguage, (2...10).contains(language.utf8.count), !spelling.isEmpty,
      spelling.unicodeScalars.count <= Self.longestSpelling,
      spelling.unicodeScalars.allSatisfy(Self.canBeSpelled)
    else { return nil }
    self.language = String(language)
    self.spelling = String(spelling)
  }

  private static func canBeSpelled(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || " -'’".unicodeScalars.contains(scalar)
      || (0x300..<0x370).contains(scalar.value)
  }

  /// Loanwords of a text with their places, in order.
  static func all(in text: String) -> [(range: Range<String.Index>, word: Loanword)] {
    var found: [(range: Range<String.Index>, word: Loanword)] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: "[") {
      rest = rest[start...]
      guard rest.hasPrefix("[[("), let end = closing(of: rest) else {
        rest = rest.dropFirst()
        continue
      }
      let inside = rest[rest.index(start, offsetBy: 2)..<rest.index(end, offsetBy: -2)]
      guard var word = Loanword(inside) else {
        rest = rest.dropFirst()
        continue
      }
      rest = rest[end...]
      if let ending = ["'s", "s"].first(where: { rest.hasPrefix($0) }) {
        word.hasEnding = true
        rest = rest.dropFirst(ending.count)
      }
      found.append((start..<rest.startIndex, word))
    }
    return found
  }

  /// Behind the next "]]". No farther than a loanword reaches, or a line of "[[(" would be gone through
  /// once for each.
  private static func closing(of text: Substring) -> String.Index? {
    guard let first = text.prefix(longestSpelling + 20).firstIndex(of: "]") else { return nil }
    let rest = text[first...]
    return rest.hasPrefix("]]") ? rest.index(first, offsetBy: 2) : nil
  }
}
