/// `(fr)Mélenchon`: a word of another language, as the second column has it. The engine reads it by that
/// language's rules and says it in English sounds.
struct LoanwordForm: Hashable, Sendable {
  var language: String
  var spelling: String

  /// Languages of which every sound is in the engine's table (`CLoanwords`).
  static let languages = [
    "cs", "de", "es", "fr", "hr", "hu", "it", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sr", "sv",
    "tr", "uk",
  ]

  /// The engine reads no more code points.
  private static let longestSpelling = 80

  init?(_ form: String) {
    guard form.hasPrefix("("), let end = form.firstIndex(of: ")") else { return nil }
    language = form[..<end].dropFirst().lowercased()
    spelling = String(form[form.index(after: end)...].drop { $0 == " " })
    // A region is another voice of the same language: "pt-br", "es-419".
    let primary = String(language.prefix { $0 != "-" })
    let isTag = language.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2D }
    guard isTag, language.utf8.count <= 10, Self.languages.contains(primary), !spelling.isEmpty,
      spelling.unicodeScalars.count <= Self.longestSpelling,
      spelling.unicodeScalars.allSatisfy(Self.canBeSpelled)
    else { return nil }
  }

  private static func canBeSpelled(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || " -'’".unicodeScalars.contains(scalar)
      || (0x300..<0x370).contains(scalar.value)
  }
}
