/// What is said up to a mark that a listener hears.
struct Clause: Hashable {
  /// Words of the request, by their place in it.
  var words: Range<Int>
  /// The words' texts without the marks around them, for espeak-ng.
  var texts: [String]
  /// The mark that shapes the voice at the end: one of `, ; : . ? ! …` or nothing.
  var mark: String
  /// Whether a sentence ends here.
  var endsSentence: Bool { Clause.sentenceMarks.contains(mark) }

  private static let sentenceMarks: Set<String> = [".", "?", "!", "…"]
  private static let clauseMarks: Set<Unicode.Scalar> = [
    ",", ";", ":", ".", "?", "!", "…", "—", "–",
  ]
  private static let quotes: Set<Unicode.Scalar> = [
    "\"", "'", "“", "”", "‘", "’", "«", "»", "„", "(", ")", "[", "]",
  ]

  /// Longest text without a mark that goes to espeak-ng at once, in words.
  private static let longest = 60

  static func clauses(of words: [String]) -> [Clause] {
    var clauses: [Clause] = []
    var start = 0
    var texts: [String] = []
    for (index, word) in words.enumerated() {
      let (text, mark) = parts(of: word)
      texts.append(text)
      guard !mark.isEmpty || texts.count == longest || index == words.count - 1 else { continue }
      clauses.append(Clause(words: start..<index + 1, texts: texts, mark: mark))
      start = index + 1
      texts = []
    }
    return clauses
  }

  /// A word without quotation marks and brackets around it, and the mark behind it.
  static func parts(of word: String) -> (text: String, mark: String) {
    var scalars = ArraySlice(word.unicodeScalars.map { isControl($0) ? " " : $0 })
    while scalars.first == " " { scalars.removeFirst() }
    var mark = ""
    trimming: while let last = scalars.last {
      switch last {
      case " ": scalars.removeLast()
      // The end of phonemes, which are checked below.
      case "]" where scalars.count > 1 && scalars[scalars.endIndex - 2] == "]": break trimming
      case _ where quotes.contains(last): scalars.removeLast()
      case _ where clauseMarks.contains(last):
        // Of "?!" the first counts; three full stops are one mark.
        mark = [".", "…"].contains(mark) && last == "." ? "…" : String(last)
        scalars.removeLast()
      default: break trimming
      }
    }
    while let first = scalars.first, quotes.contains(first),
      !(first == "[" && scalars.dropFirst().first == "[")
    {
      scalars.removeFirst()
    }
    let marks = ["—": ",", "–": ","]
    return (PhonemeEntry.guarded(scalars), marks[mark] ?? mark)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      || (0x2028...0x2029).contains(scalar.value)
  }
}
