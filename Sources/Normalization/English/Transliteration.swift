/// Other scripts in Latin letters, roughly as newsrooms do.
enum Transliteration {
  private static let table: [Character: String] = {
    var table: [Character: String] = [:]
    let rows =
      "а a б b в v г h ґ g д d е e є ye ж zh з z и y і i ї yi й i к k л l м m н n о o п p р r с s т t "
      + "у u ф f х kh ц ts ч ch ш sh щ shch ь _ ю yu я ya ё yo ы y э e ъ _ ў u ј j љ lj њ nj ћ ch ђ dj џ dz "
      + "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps "
      + "ω o ά a έ e ή i ί i ό o ύ y ώ o ϊ i ϋ y"
    let parts = rows.split(separator: " ")
    for index in stride(from: 0, to: parts.count - 1, by: 2) {
      table[Character(String(parts[index]))] =
        parts[index + 1] == "_" ? "" : String(parts[index + 1])
    }
    return table
  }()

  private static let inner: [Character: String] = [
    "ї": "i", "є": "ie", "й": "i", "ю": "iu", "я": "ia",
  ]

  private static let greek: [String: String] = [
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "Δ": "delta", "ε": "epsilon",
    "θ": "theta",
    "λ": "lambda", "μ": "mu", "π": "pi", "ρ": "rho", "σ": "sigma", "Σ": "sigma", "τ": "tau",
    "φ": "phi",
    "χ": "chi", "ψ": "psi", "ω": "omega", "Ω": "omega", "η": "eta", "ζ": "zeta", "κ": "kappa",
    "ν": "nu",
  ]

  /// nil when a letter is in neither script.
  static func latin(_ word: String) -> String? {
    if let name = greek[word] { return name }
    var latin = ""
    for character in word {
      guard let letters = table[Character(character.lowercased())] else { return nil }
      // Ukrainian's own romanization (2010): "ї" is "yi" only at a word's beginning.
      if !latin.isEmpty, let inner = inner[Character(character.lowercased())] {
        latin += inner
        continue
      }
      latin +=
        character.isUppercase ? letters.prefix(1).uppercased() + letters.dropFirst() : letters
    }
    return latin.isEmpty ? nil : latin
  }

  /// The Unicode name in small letters: "fire", "face with tears of joy"; flags are "flag".
  static func emojiName(_ text: String) -> String {
    guard let scalar = text.unicodeScalars.first else { return "" }
    if (0x1F1E6...0x1F1FF).contains(scalar.value) { return "flag" }
    let name = scalar.properties.name ?? ""
    return String(name.lowercased().map { $0.isLetter ? $0 : " " })
  }

  static func script(of word: String) -> String {
    switch word.unicodeScalars.first?.value ?? 0 {
    case 0x590...0x5FF: "Hebrew"
    case 0x600...0x77F: "Arabic"
    case 0x900...0x97F: "Hindi script"
    case 0xE00...0xE7F: "Thai"
    case 0x10A0...0x10FF: "Georgian"
    case 0x530...0x58F: "Armenian"
    case 0x3040...0x30FF: "Japanese"
    case 0xAC00...0xD7AF, 0x1100...0x11FF: "Korean"
    case 0x3400...0x9FFF, 0x20000...0x2FA1F: "Chinese characters"
    case 0x400...0x52F: "Cyrillic"
    case 0x370...0x3FF: "Greek"
    default: "another script"
    }
  }
}
