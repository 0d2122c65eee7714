/// The text that the library gets, and where in it each word stands.
struct EngineText {
  /// UTF-8, without control characters and without brackets that are no phonemes.
  let bytes: [UInt8]
  /// Code points of each word, in the unit and order of the library's events.
  let ranges: [Range<Int>]

  init(_ words: [String]) {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    var position = 0
    for word in words {
      if !ranges.isEmpty {
        bytes.append(0x20)
        position += 1
      }
      let scalars = EngineText.safe(word)
      for scalar in scalars { bytes.append(contentsOf: UTF8.encode(scalar)!) }
      ranges.append(position..<position + scalars.count)
      position += scalars.count
    }
    self.bytes = bytes
    self.ranges = ranges
  }

  /// The index of the word that holds a code point; nil for the spaces between words.
  func word(at position: Int) -> Int? {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= position { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(position) ? low : nil
  }

  /// The longest phoneme string let through, in code points. Measured: the library takes
  /// `[[…]]` of 300 characters and crashes on 500; a long name has 40.
  private static let longestPhonemes = 150

  /// Takes away what the library would not say but obey: control characters (0x01 starts a command
  /// that changes the voice), and `[[` or `]]` that do not enclose phonemes in one word. Every code
  /// point stays one code point, so positions are untouched.
  private static func safe(_ word: String) -> [Unicode.Scalar] {
    var scalars = word.unicodeScalars.map { isControl($0) ? " " : $0 }
    var index = 0
    var opening: Int?
    while index + 1 < scalars.count {
      if scalars[index] == "[", scalars[index + 1] == "[" {
        if let opening { blank(&scalars, at: opening) }
        opening = index
        index += 2
      } else if scalars[index] == "]", scalars[index + 1] == "]" {
        if let start = opening, arePhonemes(scalars[(start + 2)..<index]) {
          opening = nil
        } else {
          if let opening { blank(&scalars, at: opening) }
          opening = nil
          blank(&scalars, at: index)
        }
        index += 2
      } else {
        index += 1
      }
    }
    if let opening { blank(&scalars, at: opening) }
    return scalars
  }

  private static func blank(_ scalars: inout [Unicode.Scalar], at index: Int) {
    scalars[index] = " "
    scalars[index + 1] = " "
  }

  /// The library's mnemonics are ASCII.
  private static func arePhonemes(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    (1...longestPhonemes).contains(scalars.count) && scalars.allSatisfy { $0.value < 0x7F }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      || (0x2028...0x2029).contains(scalar.value)
  }
}
