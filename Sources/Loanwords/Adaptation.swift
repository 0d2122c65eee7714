/// A foreign word's phonemes in the sounds that English has, as newsreaders adapt them:
/// "m_e_l_ɑ̃_ʃ_ˈɔ̃" → "mEl0nS'0n". In the other language's own sounds, which espeak-ng can switch to
/// in the middle of a sentence, names are understood less often (docs/Voices.md).
struct Adaptation {
  private struct Sound {
    var ipa: String
    var stress: String
    var isVowel: Bool { ipa.unicodeScalars.first.map(Adaptation.vowels.contains) ?? false }
  }

  private struct English {
    var mnemonic: String
    var stress = ""
    var isVowel: Bool { mnemonic.first.map { "aAeEiIoOuUV03@".contains($0) } ?? false }
  }

  private static let vowels = Set("aeiouyøœɐɑɒɔəɛɜɤɨɪɯɵʉʊʌʏæᵻ".unicodeScalars)

  private let language: String
  private let table: SoundTable

  init(from language: String, table: SoundTable = .shared) {
    self.language = language
    self.table = table
  }

  /// - Parameter phonemes: espeak-ng's, in IPA: sounds parted by "_", words by spaces.
  /// - Returns: mnemonics, words parted by spaces; sounds that the table lacks are left out.
  func mnemonics(of phonemes: String) -> String {
    phonemes.split(separator: " ").map { word in
      joined(adapted(sounds(of: word))).map { $0.stress + $0.mnemonic }.joined()
    }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func sounds(of word: Substring) -> [Sound] {
    var sounds: [Sound] = []
    for part in Self.withoutSwitches(word).split(separator: "_") {
      var scalars = part.unicodeScalars[...]
      var stress = ""
      if let mark = scalars.first, let mnemonic = Self.stresses[mark] {
        stress = mnemonic
        scalars = scalars.dropFirst()
      }
      scalars = scalars.filter { $0 != "-" && $0 != "ˑ" }[...]
      let ipa = String(String.UnicodeScalarView(scalars))
      guard !ipa.isEmpty else { continue }
      if table.rows(for: ipa, in: language) == nil, scalars.count > 1 {
        sounds.append(Sound(ipa: known(scalars), stress: stress))
        if scalars.last == "ʲ" { sounds.append(Sound(ipa: "ʲ", stress: "")) }
      } else {
        sounds.append(Sound(ipa: ipa, stress: stress))
      }
    }
    return sounds
  }

  private static let stresses: [Unicode.Scalar: String] = ["ˈ": "'", "ˌ": ","]

  /// espeak-ng says "(en)…(fr)" around what it takes for a word of a third language.
  private static func withoutSwitches(_ word: Substring) -> String {
    var isInside = false
    return String(
      word.map { character -> Character in
        defer { if character == ")" { isInside = false } }
        if character == "(" { isInside = true }
        return isInside ? "_" : character
      })
  }

  /// The longest beginning that has a row: "tː" → "t".
  private func known(_ scalars: Substring.UnicodeScalarView) -> String {
    var scalars = scalars
    while scalars.count > 1 {
      scalars = scalars.dropLast()
      let ipa = String(String.UnicodeScalarView(scalars))
      if table.rows(for: ipa, in: language) != nil { return ipa }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private func adapted(_ sounds: [Sound]) -> [English] {
    sounds.indices.flatMap { index -> [English] in
      let row = table.rows(for: sounds[index].ipa, in: language)?.first { row in
        row.places.allSatisfy { holds($0, at: index, in: sounds) }
      }
      var said = (row?.said ?? []).map { English(mnemonic: $0) }
      if let vowel = said.firstIndex(where: \.isVowel) {
        said[vowel].stress = sounds[index].stress
      }
      return said
    }
  }

  private func holds(_ place: SoundTable.Place, at index: Int, in sounds: [Sound]) -> Bool {
    let after = sounds[(index + 1)...].filter { $0.ipa != "ʲ" }
    let isBeforeVowel = after.first?.isVowel ?? false
    switch place {
    case .first: return index == 0
    case .last: return after.isEmpty
    case .stressed: return !sounds[index].stress.isEmpty
    case .weak: return sounds[index].stress.isEmpty
    case .vowel: return isBeforeVowel
    case .coda: return !isBeforeVowel
    case .back:
      return isBeforeVowel && after.first.map { !"eiyɪɛ".contains($0.ipa.first ?? "e") } ?? false
    case .open: return isOpen(after)
    case .closed: return !isOpen(after)
    }
  }

  private func isOpen(_ after: [Sound]) -> Bool {
    after.isEmpty || after[0].isVowel || (after.count > 1 && after[1].isVowel)
  }

  private func joined(_ sounds: [English]) -> [English] {
    var sounds = sounds
    var index = 0
    while index + 1 < sounds.count {
      let (first, second) = (sounds[index], sounds[index + 1])
      let isCoda = index + 2 == sounds.count || !sounds[index + 2].isVowel
      if first.mnemonic == second.mnemonic, !first.isVowel {
        // A double consonant is a long one, and English has none.
        sounds.remove(at: index + 1)
      } else if let row = table.join(of: first.mnemonic, and: second.mnemonic),
        row.places.allSatisfy({ place in
          switch place {
          case .first: index == 0
          case .last: index + 2 == sounds.count
          default: isCoda
          }
        })
      {
        var said = row.said.map { English(mnemonic: $0) }
        if let vowel = said.firstIndex(where: \.isVowel) {
          said[vowel].stress =
            [first.stress, second.stress].contains("'")
            ? "'" : first.stress + second.stress
        }
        sounds.replaceSubrange(index...(index + 1), with: said)
        index += max(0, said.count - 2)
      } else {
        index += 1
      }
    }
    return sounds
  }
}
