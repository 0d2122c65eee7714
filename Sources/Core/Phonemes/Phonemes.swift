/// How a word is pronounced in English, whatever the notation.
public struct Phonemes: Hashable, Sendable {
  enum Stress: Int, Sendable { case none, primary, secondary }

  struct Symbol: Hashable, Sendable {
    /// An espeak-ng mnemonic of the table.
    var mnemonic: String
    var stress = Stress.none
    /// A word begins with it.
    var beginsWord = false
  }

  var symbols: [Symbol] = []

  /// - Returns: nil where the text holds something that the notation, or English, does not have.
  public init?(_ text: String, in alphabet: PhonemeAlphabet) {
    let isRead =
      switch alphabet {
      case .espeak: read(text, Self.mnemonics, marks: ("'", ","))
      case .ipa: read(text.filter { !"͡‿ʲʰ.".contains($0) }, Self.ipa, marks: ("ˈ", "ˌ"))
      case .arpabet: readARPABET(text)
      case .none: false
      }
    guard isRead, !symbols.isEmpty else { return nil }
  }

  /// - Parameter language: BCP 47; of English the region decides about the r behind vowels.
  public func text(in alphabet: PhonemeAlphabet, language: String = "en") -> String {
    let isAmerican = ["en-us", "en-ca"].contains { language.lowercased().hasPrefix($0) }
    var text = ""
    for symbol in symbols {
      guard let sound = Self.sound(symbol.mnemonic) else { continue }
      if symbol.beginsWord, !text.isEmpty { text += " " }
      switch alphabet {
      case .espeak: text += ["", "'", ","][symbol.stress.rawValue] + sound.mnemonic
      case .ipa:
        text += ["", "ˈ", "ˌ"][symbol.stress.rawValue]
        text += isAmerican ? sound.ipa.american : sound.ipa.british
      case .arpabet:
        if !text.isEmpty, text.last != " " { text += " " }
        text += Self.arpabet(sound, symbol.stress)
      case .none: text += sound.letters
      }
    }
    return text
  }

  private static func arpabet(_ sound: PhonemeTable.Sound, _ stress: Stress) -> String {
    var isFirst = true
    return sound.arpabet.split(separator: " ").map { part in
      guard PhonemeTable.isVowel(part) else { return String(part) }
      defer { isFirst = false }
      return part + (isFirst ? "\(stress.rawValue)" : "0")
    }.joined(separator: " ")
  }

  private static let mnemonics = PhonemeTable.sounds.map { ($0.mnemonic, $0.mnemonic) }

  private static let ipa: [(String, String)] = {
    var known: [String: String] = [:]
    // A sound with an r of its own before one that has the same letters in the other accent.
    for sound in PhonemeTable.sounds.reversed() where known[sound.ipa.american] == nil {
      known[sound.ipa.american] = sound.mnemonic
    }
    for sound in PhonemeTable.sounds.reversed() where known[sound.ipa.british] == nil {
      known[sound.ipa.british] = sound.mnemonic
    }
    known["ɑː"] = "A:"
    known["ə"] = "@"
    known["ɪ"] = "I"
    for (written, meant) in PhonemeTable.variants where known[written] == nil {
      known[written] = known[meant]
    }
    return known.sorted {
      ($0.key.unicodeScalars.count, $1.key) > ($1.key.unicodeScalars.count, $0.key)
    }
  }()

  private static func sound(_ mnemonic: String) -> PhonemeTable.Sound? {
    PhonemeTable.sounds.first { $0.mnemonic == mnemonic }
  }

  /// Symbols without gaps, the longest that fits first; a stress belongs to the next vowel.
  private mutating func read(
    _ text: String, _ known: [(written: String, mnemonic: String)],
    marks: (primary: Character, secondary: Character)
  ) -> Bool {
    var rest = text[...]
    var stress = Stress.none
    var beginsWord = true
    while let first = rest.first {
      switch first {
      case marks.primary: stress = .primary
      case marks.secondary: stress = .secondary
      case " ": beginsWord = true
      default:
        guard let match = known.first(where: { rest.hasPrefix($0.written) }),
          let sound = Self.sound(match.mnemonic)
        else { return false }
        symbols.append(
          Symbol(
            mnemonic: match.mnemonic, stress: sound.isVowel ? stress : .none,
            beginsWord: beginsWord))
        if sound.isVowel { stress = .none }
        beginsWord = false
        rest = rest.dropFirst(match.written.count)
        continue
      }
      rest = rest.dropFirst()
    }
    return true
  }

  private static let vowelsBeforeR = [
    "AA": "A@", "AO": "O@", "EH": "e@", "IH": "i@3", "UH": "U@", "IY": "i@3", "AE": "e@",
  ]

  private mutating func readARPABET(_ text: String) -> Bool {
    let parts = text.uppercased().split(separator: " ")
    func isVowel(_ index: Int) -> Bool {
      index < parts.count && PhonemeTable.isVowel(parts[index])
    }
    var index = 0
    while index < parts.count {
      let name = String(parts[index].filter { !$0.isNumber })
      let digit = parts[index].last.flatMap(\.wholeNumberValue) ?? 0
      guard let stress = Stress(rawValue: digit),
        let sound = PhonemeTable.sounds.first(where: { $0.arpabet == name })
      else { return false }
      var symbol = Symbol(mnemonic: sound.mnemonic, stress: stress, beginsWord: index == 0)
      if index + 1 < parts.count, parts[index + 1] == "R", !isVowel(index + 2),
        let joined = Self.vowelsBeforeR[name]
      {
        symbol.mnemonic = joined
        index += 1
      } else if isVowel(index) {
        symbol.mnemonic = Self.vowel(name, stress) ?? sound.mnemonic
      }
      symbols.append(symbol)
      index += 1
    }
    return true
  }

  /// The mnemonic of a vowel that several sounds share a name in.
  private static func vowel(_ name: String, _ stress: Stress) -> String? {
    switch (name, stress) {
    case ("AH", .none): "@"
    case ("AH", _): "V"
    case ("ER", .none): "3"
    case ("ER", _): "3:"
    case ("IY", .none): "i"
    case ("IY", _): "i:"
    case ("UW", _): "u:"
    case ("AA", _): "A:"
    case ("IH", _): "I"
    default: nil
    }
  }
}
