internal import Core

/// Bylines as lines of text: "by Olena Goncharova", "By A. Reporter and B. Writer | 3 min read".
enum BylineText {
  /// The names of a line that is a byline, or nil.
  static func names(in line: String) -> String? {
    let lowered = Lowercase.of(line)
    guard let opening = openings.first(where: { lowered.utf8.starts(with: $0.utf8) }) else {
      return nil
    }
    let rest = line.dropFirst(opening.count)
    return names(openingText: String(rest))
  }

  /// "By", "Written by", "Autor:" alone: the name follows.
  static func isLabel(_ line: String) -> Bool {
    line.utf8.count <= 20 && openings.contains(Lowercase.of(line) + " ")
  }

  /// The names a text begins with; what follows (date, role, reading time) is left off.
  static func names(openingText text: String) -> String? {
    var words: [String] = []
    for token in text.split(separator: " ", omittingEmptySubsequences: true) {
      let bare = token.filter { !",;|•·–—:*†".contains($0) }
      if bare.isEmpty {
        if token == "," { continue }
        break
      }
      if roles.contains(bare.lowercased()) {
        // "By Our Foreign Staff" is nobody, and complete.
        if words.first == "Our" { words.append(bare) }
        break
      }
      let isJoiner = joiners.contains(bare.lowercased())
      guard isJoiner || isNameWord(bare),
        MonthNames.month(bare.lowercased()) == nil || bare == "May" || words.isEmpty
      else { break }
      if bare == "May" && !words.isEmpty && words.count >= 2 { break }
      words.append(token.hasSuffix(",") ? bare + "," : bare)
      if token.hasSuffix("|") || token.hasSuffix(";") { break }
    }
    while let last = words.last, joiners.contains(last.lowercased()) { words.removeLast() }
    // "Jane Doe, Extension": one word behind a comma is a desk, unless it is a degree.
    if words.count >= 3, words[words.count - 2].hasSuffix(","),
      words[words.count - 1].dropFirst().allSatisfy({ $0.isLowercase })
    {
      words.removeLast()
    }
    guard let last = words.last, (1...14).contains(words.count) else { return nil }
    // Jan and April write stories; alone they are a date's beginning.
    if words.count == 1, MonthNames.month(last.lowercased()) != nil { return nil }
    words[words.count - 1] = last.hasSuffix(",") ? String(last.dropLast()) : last
    return words.joined(separator: " ")
  }

  /// A name as a source gives it, cleaned: nil for addresses, handles and empty ones.
  static func clean(_ name: String) -> String? {
    var text = CleanText.of(Entities.decoded(name))
    let lowered = text.lowercased()
    if let opening = openings.first(where: { lowered.hasPrefix($0) }) {
      text = String(text.dropFirst(opening.count)).trimmed
    }
    while let first = text.first, "\"'“".contains(first) { text.removeFirst() }
    while let last = text.last, ",|;*\"'”†".contains(last) {
      text = String(text.dropLast()).trimmed
    }
    guard !text.isEmpty, text.utf8.count <= 120, !text.hasPrefix("@"), !text.has("://"),
      text.contains(where: \.isLetter), text.contains(" ") || !text.contains("."),
      !text.hasPrefix("/"), !text.hasPrefix("www."), !(text.contains("@") && !text.contains(" ")),
      !text.contains("_"),
      ![
        "admin", "administrator", "webmaster", "null", "undefined", "none", "true", "false", "n/a",
        "author", "unknown",
      ].contains(
        text.lowercased())
    else { return nil }
    return text
  }

  /// "Example Staff", "Team Example", "The Editors": nobody in particular.
  static func isCollective(_ name: String) -> Bool {
    let words = name.lowercased().split(separator: " ")
    return words.last.map { collectives.contains(String($0)) } ?? false || words.first == "team"
  }

  private static let collectives: Set<String> = [
    "team", "staff", "editors", "editorial", "desk", "newsroom", "редакція", "редакция",
    "redaktion", "rédaction", "redacción", "redakcja",
  ]

  /// "A", "A and B", "A, B and C".
  static func joined(_ names: [String]) -> String? {
    var unique: [String] = []
    for name in names where !unique.contains(name) { unique.append(name) }
    guard let last = unique.last else { return nil }
    return unique.count == 1 ? last : unique.dropLast().joined(separator: ", ") + " and " + last
  }

  private static func isNameWord(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first(where: { $0 != "(" && $0 != "“" && $0 != "\"" })
    else { return false }
    guard first.properties.isUppercase || particles.contains(word) else { return false }
    return !word.utf8.contains { $0.isASCIIDigit }
  }

  private static let openings = [
    "by ", "by: ", "written by ", "written by: ", "article written by: ", "author: ", "authors: ",
    "contributor: ",
    "contributors: ",
    "words by ", "story by ",
    "reported by ", "posted by ", "published by ", "von ", "par ", "por ", "автор: ", "автори: ",
    "авторы: ", "текст: ", "autor: ", "auteur : ", "opracował ", "opracowała ",
  ]
  /// Words behind a name that are none of it.
  private static let roles: Set<String> = [
    "writer", "reporter", "editor", "contributor", "correspondent", "staff", "author", "journalist",
    "posted", "updated", "published", "last", "senior", "associate", "managing", "freelance",
    "columnist", "producer", "team:", "share", "follow", "read", "name", "min", "contributing",
    "founder", "co-founder", "cofounder", "head", "lead", "director", "ceo", "president",
    "view", "sponsored", "deputy", "chief", "special", "photographer", "tech", "news",
    "edited", "reviewed", "photographs", "photography",
  ]
  private static let joiners: Set<String> = [
    "and", "&", "und", "et", "y", "i", "та", "і", "и", "with", "for", "of", "in",
  ]
  private static let particles: Set<String> = [
    "de", "van", "von", "der", "den", "del", "della", "di", "da", "la", "le", "el", "al", "bin",
    "ibn", "ter", "dos", "du", "the",
  ]
}
