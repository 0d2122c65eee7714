internal import Core

/// A written form, lexed, ready to be compared. A class, because a copy would cost six retains.
final class LexiconForm: Sendable {
  let hash: UInt32
  let length: Int
  private let parts: [[UInt8]]
  private let matchesCase: Bool
  private let context: [[UInt8]]
  private let language: String?
  private let spoken: LexiconEntry.Spoken
  /// What tokens name as their rule.
  let rule: String

  init(_ entry: LexiconEntry) {
    let line = Line(entry.written, kind: .paragraph, style: Style())
    parts = (0..<line.count).map { Array(line.bytes($0)) }
    length = parts.count
    hash =
      line.isWord(0)
      ? LexiconForm.hash(line.bytes(0))
      : length > 0
        ? LexiconForm.hash(line.bytes(0)) : 0
    matchesCase = entry.matchesCase
    context = entry.context.map { Array($0.utf8) }
    spoken = entry.spoken
    // English sounds are for English voices.
    language =
      if case .loanword = entry.spoken { entry.language ?? "en" } else { entry.language }
    rule = entry.rule
  }

  static func hash(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reduce(Lexeme.hashSeed, Lexeme.hash)
  }

  var rank: Int { length * 4 + (context.isEmpty ? 0 : 2) + (matchesCase ? 1 : 0) }

  /// One past the last lexeme, where the form stands at `index` as a whole word.
  func end(at index: Int, in line: Line, _ language: String) -> Int? {
    if let wanted = self.language, !language.lowercased().hasPrefix(wanted) { return nil }
    for (offset, part) in parts.enumerated() {
      let isLast = offset == parts.count - 1
      let bytes = line.bytes(index + offset)
      if equal(part, bytes) { continue }
      guard isLast, line[index + offset].shape.contains(.possessive),
        equal(part, line.stem(index + offset))
      else { return nil }
    }
    let end = index + length
    if line.isDigits(end - 1) && line.isWord(end) { return nil }
    guard context.isEmpty || hasContext(around: index, in: line) else { return nil }
    return end
  }

  private func equal(_ part: [UInt8], _ bytes: ArraySlice<UInt8>) -> Bool {
    guard part.count == bytes.count else { return false }
    if matchesCase { return part.elementsEqual(bytes) }
    return part.elementsEqual(bytes) { left, right in
      left == right || (left.isASCIILetter && left ^ right == 0x20)
    }
  }

  private func hasContext(around index: Int, in line: Line) -> Bool {
    for near in max(0, index - 12)..<min(line.count, index + length + 12) {
      if line.isWord(near), context.contains(where: { line.reads($0, near) }) { return true }
    }
    return false
  }

  /// What is said for the lexemes of a match.
  func words(for range: Range<Int>, in line: Line, _ dialect: EngineDialect) -> Words {
    let last = range.upperBound - 1
    let isPossessive =
      line[last].shape.contains(.possessive) && parts[length - 1].count < line.length(last)
    let written = line.folded[Int(line[range.lowerBound].start)..<Int(line[last].end)]
    let said = String(decoding: written, as: UTF8.self)
    switch spoken {
    case .words(let words):
      return Speech.words(isPossessive ? words + "'s" : words, dialect: dialect)
    case .phonemes(let phonemes):
      let sound = isPossessive ? phonemes + ending(phonemes) : phonemes
      return Words(Word(said, engine: dialect.phonemes(sound, said: said)))
    case .loanword(let language, let spelling):
      let word = dialect.phonemes("(\(language))\(spelling)", said: said)
      return Words(Word(said, engine: isPossessive && word != said ? word + "'s" : word))
    }
  }

  /// The sound of a possessive ending after these mnemonics.
  private func ending(_ phonemes: String) -> String {
    guard let last = phonemes.last else { return "z" }
    if "szSZ".contains(last) { return "I2z" }
    return "ptkfTx".contains(last) ? "s" : "z"
  }
}
