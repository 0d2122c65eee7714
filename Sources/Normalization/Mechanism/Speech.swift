internal import Core

/// The little spelling in which rules say things: words parted by spaces; "^DPRK" is said letter by
/// letter ("^MPs", "^EU's" with an ending); "[[k'i:v]]" are phonemes of what stands before it, parted
/// by a bar ("Kyiv|[[k'i:v]]").
enum Speech {
  static func words(_ speech: String, dialect: EngineDialect) -> [Word] {
    var words: [Word] = []
    // A lone "A" is tied to the word behind it, or it would be said as the article.
    var tied = false
    // By bytes: looking for characters took a tenth of the time of a line.
    for bytes in speech.utf8.split(separator: 0x20) {
      let part = Substring(bytes)
      guard var word = word(part, dialect: dialect) else { continue }
      if tied, bytes.first != caret, !bytes.contains(bar), let last = words.popLast() {
        word = Word(last.said + "-" + word.said, engine: last.engine + "-" + word.engine)
      }
      tied = part == "^A"
      words.append(word)
    }
    return words
  }

  private static let caret = UInt8(ascii: "^")
  private static let bar = UInt8(ascii: "|")

  private static func word(_ part: Substring, dialect: EngineDialect) -> Word? {
    if part.utf8.first == caret { return letters(part.dropFirst(), dialect: dialect) }
    if let bar = part.utf8.firstIndex(of: bar) {
      let said = spaced(part[..<bar])
      let phonemes = spaced(part[part.utf8.index(after: bar)...].dropFirst(2).dropLast(2))
      return Word(said, engine: dialect.phonemes(phonemes, said: said))
    }
    let word = String(part)
    if part.utf8.allSatisfy({ $0.isASCIILetter || $0 == 0x2D || $0 == 0x27 }) { return Word(word) }
    let engine = dialect.word(word, isShouted: false)
    return engine.isEmpty ? nil : Word(word, engine: engine)
  }

  private static func spaced(_ part: Substring) -> String {
    String(decoding: part.utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }, as: UTF8.self)
  }

  private static func letters(_ part: Substring, dialect: EngineDialect) -> Word? {
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
