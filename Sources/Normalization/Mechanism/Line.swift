internal import Core

/// A line as rules see it: lexemes with their folded text, and what is known around them.
/// Every look beyond an end is answered by `.outside`, so rules need no bounds.
struct Line: Sendable {
  let source: [UInt8]
  let folded: [UInt8]
  let lexemes: [Lexeme]
  let kind: Block.Kind
  let style: Style
  /// What the story spells elsewhere.
  let initialisms: Set<String>
  /// No lower-case letter in any word of three: a shouted headline, whose words are not initialisms.
  let isShouted: Bool

  init(_ text: String, kind: Block.Kind, style: Style, initialisms: Set<String> = []) {
    self.initialisms = initialisms
    source = Array(text.utf8)
    (folded, lexemes) = Lexer.lex(source)
    self.kind = kind
    self.style = style
    var upper = 0
    var lower = 0
    for lexeme in lexemes where lexeme.kind == .word && lexeme.stem - lexeme.start > 1 {
      if lexeme.shape.contains(.lowercase) {
        if !lexeme.shape.contains(.possessive) || !lexeme.shape.contains(.innerCapital) {
          lower += 1
        }
      } else if lexeme.stem - lexeme.start > 3 {
        upper += 1
      }
      if lower > 2 && upper == 0 { break }
    }
    isShouted = upper >= 2 && lower * 4 < upper
  }

  var count: Int { lexemes.count }

  @inline(__always)
  subscript(_ index: Int) -> Lexeme {
    index >= 0 && index < lexemes.count ? lexemes[index] : .outside
  }

  @inline(__always)
  func kind(_ index: Int) -> Lexeme.Kind { self[index].kind }

  // Rules live on these questions; as calls they took a tenth of a line's time.
  @inline(__always)
  func isWord(_ index: Int) -> Bool { kind(index) == .word }
  @inline(__always)
  func isDigits(_ index: Int) -> Bool { kind(index) == .digits }
  @inline(__always)
  func isSpace(_ index: Int) -> Bool { kind(index) == .space }
  /// A space, or an end of the line.
  @inline(__always)
  func isGap(_ index: Int) -> Bool { kind(index) == .space || kind(index) == .outside }

  @inline(__always)
  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    let lexeme = self[index]
    return lexeme.kind == .mark && UInt32(lexeme.mark) == mark.value
  }

  /// A hyphen or an en dash.
  func isDash(_ index: Int) -> Bool { isMark(index, "-") || isMark(index, "–") }

  /// A hyphen that was written as the minus sign U+2212.
  func isMinusSign(_ index: Int) -> Bool {
    let lexeme = self[index]
    return isMark(index, "-")
      && source[Int(lexeme.lower)..<Int(lexeme.upper)].elementsEqual([0xE2, 0x88, 0x92])
  }

  /// Number of folded bytes.
  @inline(__always)
  func length(_ index: Int) -> Int { Int(self[index].end - self[index].start) }

  func bytes(_ index: Int) -> ArraySlice<UInt8> {
    folded[Int(self[index].start)..<Int(self[index].end)]
  }

  func stem(_ index: Int) -> ArraySlice<UInt8> {
    folded[Int(self[index].start)..<Int(self[index].stem)]
  }

  /// Folded text of one lexeme.
  func text(_ index: Int) -> String { String(decoding: bytes(index), as: UTF8.self) }
  func stemText(_ index: Int) -> String { String(decoding: stem(index), as: UTF8.self) }

  /// Source text of some lexemes.
  func written(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(decoding: source[Int(self[first].lower)..<Int(self[last].upper)], as: UTF8.self)
  }

  /// The word is exactly this, whatever its case. `word` is lower case.
  func matches(_ index: Int, _ word: StaticString) -> Bool {
    let lexeme = self[index]
    guard lexeme.kind == .word else { return false }
    return reads(word, from: Int(lexeme.start), to: Int(lexeme.end), foldingCase: true)
  }
  /// The word is one of these, whatever its case.
  func isOne(_ index: Int, of words: [StaticString]) -> Bool {
    words.contains { matches(index, $0) }
  }

  /// As `matches`, a possessive ending aside.
  func stemMatches(_ index: Int, _ word: StaticString) -> Bool {
    let lexeme = self[index]
    guard lexeme.kind == .word else { return false }
    return reads(word, from: Int(lexeme.start), to: Int(lexeme.stem), foldingCase: true)
  }

  /// The word is exactly this, with its case.
  func equals(_ index: Int, _ word: StaticString) -> Bool {
    let lexeme = self[index]
    guard lexeme.kind == .word else { return false }
    return reads(word, from: Int(lexeme.start), to: Int(lexeme.end), foldingCase: false)
  }

  /// The word is exactly this, whatever its case. `word` is lower case.
  func reads(_ word: [UInt8], _ index: Int) -> Bool {
    bytes(index).elementsEqual(word) { ($0.isASCIIUpper ? $0 | 0x20 : $0) == $1 }
  }

  /// A static string is bytes in place: no iterator and, mostly, no look behind its length.
  @inline(__always)
  private func reads(
    _ word: StaticString, from start: Int, to end: Int, foldingCase: Bool
  ) -> Bool {
    guard word.utf8CodeUnitCount == end - start else { return false }
    return word.withUTF8Buffer { letters in
      for offset in 0..<letters.count {
        let byte = folded[start + offset]
        let letter = foldingCase && byte.isASCIIUpper ? byte | 0x20 : byte
        if letter != letters[offset] { return false }
      }
      return true
    }
  }

  @inline(__always)
  func isCapitalized(_ index: Int) -> Bool { self[index].shape.contains(.capitalized) }
  @inline(__always)
  func isLowercase(_ index: Int) -> Bool {
    isWord(index) && self[index].shape.isDisjoint(with: [.capitalized, .innerCapital])
  }
  /// Two or more letters, all capitals (a possessive ending aside).
  func isCapitals(_ index: Int) -> Bool {
    guard isWord(index), self[index].shape.contains(.capitalized) else { return false }
    let lexeme = self[index]
    guard lexeme.stem - lexeme.start >= 2 else { return false }
    for position in Int(lexeme.start)..<Int(lexeme.stem)
    where !folded[position].isASCIIUpper { return false }
    return true
  }
  func isLetter(_ index: Int) -> Bool { isWord(index) && length(index) == 1 }

  /// `index`, or the one after it when a space stands there.
  func skipSpace(_ index: Int) -> Int { isSpace(index) ? index + 1 : index }
  /// The lexeme before, a space passed over.
  func before(_ index: Int) -> Int { isSpace(index - 1) ? index - 2 : index - 1 }
  /// The word before, its stop passed over.
  func wordBefore(_ index: Int) -> Int {
    let before = before(index)
    return isMark(before, ".") ? before - 1 : before
  }

  /// The value of a run of digits, if it has at most 18.
  func value(_ index: Int) -> Int? {
    guard isDigits(index), length(index) <= 18 else { return nil }
    var value = 0
    for position in Int(self[index].start)..<Int(self[index].end) {
      value = value * 10 + Int(folded[position] &- 0x30)
    }
    return value
  }
}
