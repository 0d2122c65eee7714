internal import Core

/// The little spelling in which rules say things: words parted by spaces; "^DPRK" is said letter by
/// letter ("^MPs", "^EU's" with an ending); "[[k'i:v]]" are phonemes of what stands before it, parted
/// by a bar ("Kyiv|[[k'i:v]]").
enum Speech {
  static func words(_ speech: String, dialect: EngineDialect) -> Words {
    var words = Words()
    // A lone "A" is tied to the word behind it, or it would be said as the article.
    var tied: Word?
    var speech = speech
    speech.withUTF8 { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let part = rest.prefix { $0 != UInt8(ascii: " ") }
        rest = rest.dropFirst(part.count + 1)
        guard !part.isEmpty, var word = word(part, dialect: dialect) else { continue }
        if let letter = tied {
          if part.first != caret, !part.contains(bar) {
            word = Word(letter.said + "-" + word.said, engine: letter.engine + "-" + word.engine)
          } else {
            words.append(letter)
          }
        }
        tied = part.elementsEqual("^A".utf8) ? word : nil
        if tied == nil { words.append(word) }
      }
    }
    if let tied { words.append(tied) }
    return words
  }

  /// Letters, hyphens, apostrophes: every engine says it as it stands.
  static func isPlain(_ bytes: some Sequence<UInt8>) -> Bool {
    bytes.allSatisfy { $0.isASCIILetter || $0 == 0x2D || $0 == 0x27 }
  }

  private static let caret = UInt8(ascii: "^")
  private static let bar = UInt8(ascii: "|")

  private static func word(_ part: Slice<UnsafeBufferPointer<UInt8>>, dialect: EngineDialect)
    -> Word?
  {
    if isPlain(part) { return Word(String(decoding: part, as: UTF8.self)) }
    if part.first == caret {
      return letters(String(decoding: part.dropFirst(), as: UTF8.self), dialect: dialect)
    }
    if let bar = part.firstIndex(of: bar) {
      let said = spaced(part[..<bar])
      let phonemes = spaced(part[(bar + 1)...].dropFirst(2).dropLast(2))
      return Word(said, engine: dialect.phonemes(phonemes, said: said))
    }
    let word = String(decoding: part, as: UTF8.self)
    let engine = dialect.word(word, isShouted: false)
    return engine.isEmpty ? nil : Word(word, engine: engine)
  }

  private static func spaced(_ part: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    String(decoding: part.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }, as: UTF8.self)
  }

  private static func letters(_ part: String, dialect: EngineDialect) -> Word? {
    var letters = Array(part)
    var ending = ""
    if letters.count > 2, letters.last == "s", letters[letters.count - 2] == "'" {
      letters.removeLast(2)
      ending = "'s"
    } else if letters.count > 1, letters.last == "s", letters[letters.count - 2].isUppercase {
      letters.removeLast()
      ending = "s"
    }
    // A combining mark alone is no letter.
    letters = letters.filter { $0.isLetter || $0.isNumber }.flatMap { Array($0.uppercased()) }
    guard !letters.isEmpty else { return nil }
    // "A M" would be the article and an M to an engine that is given the said text.
    let said =
      letters.map(String.init).joined(separator: letters.contains("A") ? "." : " ")
      + (ending.isEmpty ? "" : "'s")
    return Word(said, engine: dialect.letters(letters, ending: ending))
  }
}
