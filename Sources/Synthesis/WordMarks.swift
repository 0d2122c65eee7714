internal import Core

/// Marks for the words that the engine gave none.
enum WordMarks {
  /// What counts as a pause, of 32767: the threshold with which docs/EngineWire.md measures the error.
  private static let silence: Int16 = 100

  /// Between two marks that are known, the time that is sound is shared out by letters: of "of the",
  /// one entry in espeak-ng's dictionary, only "of" has an event.
  /// - Parameters:
  ///   - marks: one per word, ascending, nil where unknown.
  /// - Returns: one per word, ascending; words without a sound share the moment of a neighbour.
  static func complete(_ marks: [Int?], words: [String], samples: [Int16]) -> [Mark] {
    var result: [Mark] = []
    result.reserveCapacity(marks.count)
    var index = 0
    while index < marks.count {
      // A stretch is a known word and the unknown ones behind it; the first may lack the known one.
      var end = index + 1
      while end < marks.count, marks[end] == nil { end += 1 }
      let start = marks[index] ?? 0
      result.append(Mark(word: index, sample: start))
      if end > index + 1 {
        let limit = end < marks.count ? marks[end]! : samples.count
        let length = soundEnd(samples, from: start, to: limit) - start
        let letters = (index..<end).map { self.letters(words[$0]) }
        let total = max(1, letters.reduce(0, +))
        var before = 0
        for word in index + 1..<end {
          before += letters[word - 1 - index]
          result.append(Mark(word: word, sample: start + length * before / total))
        }
      }
      index = end
    }
    return result
  }

  /// Where sound ends before `limit`: the pause of a clause belongs to no word.
  private static func soundEnd(_ samples: [Int16], from start: Int, to limit: Int) -> Int {
    var end = limit
    while end > start, samples[end - 1].magnitude < silence.magnitude { end -= 1 }
    return end
  }

  private static func letters(_ word: String) -> Int {
    word.unicodeScalars.count { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }
}
