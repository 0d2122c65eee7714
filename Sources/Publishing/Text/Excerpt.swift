/// The beginning of a text, within a directory's limit, cut where a reader would stop.
enum Excerpt {
  /// - Parameters:
  ///   - limit: bytes of the result once written in HTML, where `&` and `<` take six.
  /// - Returns: the text itself when it fits; else up to the last sentence that fits; else, when
  ///   the first sentence alone is too long, up to a word, with "…".
  static func of(_ text: String, limit: Int) -> String {
    let line = PlainText.line(text)
    guard size(line) > limit else { return line }
    var (used, sentence, word) = (0, line.startIndex, line.startIndex)
    var before: Character = " "
    for index in line.indices {
      let character = line[index]
      if character == " " {
        word = index
        if ".?!…。؟।”\"’)".contains(before) { sentence = index }
      }
      used += size(String(character))
      if used > limit - ellipsis.utf8.count { break }
      before = character
    }
    // A text without a space in its first four thousand bytes is cut between characters.
    if word == line.startIndex { return hardCut(line, limit: limit) }
    // A sentence that keeps less than half of what fits loses more than a cut word would.
    let half = line.utf8.distance(from: line.startIndex, to: word) / 2
    if line.utf8.distance(from: line.startIndex, to: sentence) >= half {
      return String(line[..<sentence])
    }
    return line[..<word] + ellipsis
  }

  private static let ellipsis = "…"

  private static func hardCut(_ line: String, limit: Int) -> String {
    var used = ellipsis.utf8.count
    let kept = line.prefix { character in
      used += size(String(character))
      return used <= limit
    }
    return kept + ellipsis
  }

  private static func size(_ text: String) -> Int {
    text.utf8.reduce(0) { sum, byte in
      switch byte {
      case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"): sum + 6
      default: sum + 1
      }
    }
  }
}
