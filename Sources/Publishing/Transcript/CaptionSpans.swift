internal import Core

/// Where captions begin and end in the written text: at the ends of sentences, and inside long
/// ones where a reader's eye may rest.
enum CaptionSpans {
  /// Two lines of 42 characters, the usual limit of subtitles.
  static let longest = 84

  static func of(_ utterance: Utterance) -> [Span] {
    let bytes = Array(utterance.text.utf8)
    let breaks = openSpaces(bytes, utterance.tokens)
    var spans: [Span] = []
    var lower = 0
    for end in utterance.sentenceEnds + [bytes.count] {
      let upper = min(end, bytes.count)
      guard upper > lower else { continue }
      spans += parts(of: Span(lower, upper), bytes, breaks)
      lower = upper
    }
    return spans
  }

  /// Spaces between tokens: "Oct. 24" or "$4.2 million" is one reading, said in one go.
  private static func openSpaces(_ bytes: [UInt8], _ tokens: [Token]) -> [Int] {
    var spaces: [Int] = []
    var token = tokens.startIndex
    for index in bytes.indices where bytes[index] == UInt8(ascii: " ") {
      while token < tokens.endIndex, tokens[token].source.upper <= index { token += 1 }
      if token == tokens.endIndex || index < tokens[token].source.lower { spaces.append(index) }
    }
    return spaces
  }

  private static func parts(of sentence: Span, _ bytes: [UInt8], _ breaks: [Int]) -> [Span] {
    var parts: [Span] = []
    var rest = sentence
    while true {
      let length = characters(bytes, rest.lower, rest.upper)
      guard length > longest else { break }
      // Equal parts read better than full ones with a word left over.
      let target = length / ((length + longest - 1) / longest)
      var best: (cost: Int, at: Int)?
      var column = 0
      var counted = rest.lower
      for space in breaks where space > rest.lower && space < rest.upper - 1 {
        column += characters(bytes, counted, space)
        counted = space
        if column > longest, best != nil { break }
        let cost = abs(column - target) + (endsClause(bytes[..<space]) ? 0 : clauseWorth)
        if cost < best?.cost ?? .max { best = (cost, space) }
        if column > longest { break }
      }
      guard let best else { break }
      parts.append(Span(rest.lower, best.at))
      rest.lower = best.at
    }
    return parts + [rest]
  }

  /// How many characters off the middle a comma is worth.
  private static let clauseWorth = 18

  private static func endsClause(_ text: ArraySlice<UInt8>) -> Bool {
    if let last = text.last, ",;:)".utf8.contains(last) { return true }
    return ["—", "–", "”", "’", "،", "、"].contains { text.suffix(3).elementsEqual($0.utf8) }
  }

  private static func characters(_ bytes: [UInt8], _ lower: Int, _ upper: Int) -> Int {
    bytes[lower..<upper].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
  }
}
