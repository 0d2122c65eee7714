internal import Core

/// Rows of a tab-separated text, found by the folded lower-case hash of their first column without
/// making a string. Lines that start with "# " are comments.
struct WordTable: Sendable {
  /// One array, so that handing a row out costs one retain.
  struct Row: Sendable {
    fileprivate let fields: [String]
    /// A field, or "" where the row is shorter.
    subscript(_ field: Int) -> String { field < fields.count ? fields[field] : "" }
    var key: String.UTF8View { fields[0].utf8 }

    /// Whether a field of flags, parted by spaces, holds this one.
    func has(_ flag: StaticString, in field: Int) -> Bool {
      guard field < fields.count else { return false }
      var flags = fields[field]
      return flags.withUTF8 { bytes in
        var start = 0
        for end in 0...bytes.count where end == bytes.count || bytes[end] == 0x20 {
          if flag.withUTF8Buffer({ bytes[start..<end].elementsEqual($0) }) { return true }
          start = end + 1
        }
        return false
      }
    }
  }

  let rows: [Row]
  /// The first column of all rows, one behind the other; row `index` ends at `ends[index]`.
  private var keys: [UInt8] = []
  private var ends: [Int32] = []
  private var slots: [Int32]
  private var next: [Int32]

  init(_ text: String) {
    rows = text.split(separator: "\n").compactMap { line -> Row? in
      guard !line.hasPrefix("# ") else { return nil }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Row(fields: fields)
    }
    var size = 16
    while size < rows.count * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    next = [Int32](repeating: -1, count: rows.count)
    for row in rows {
      keys += row.key
      ends.append(Int32(keys.count))
    }
    for index in rows.indices.reversed() {
      let slot = Int(WordTable.hash(rows[index].key)) & (size - 1)
      next[index] = slots[slot]
      slots[slot] = Int32(index)
    }
  }

  /// Words without further columns, parted by spaces and line breaks.
  init(words: String) {
    let words: [Substring] = words.split { $0 == " " || $0 == "\n" }
    self.init(words.joined(separator: "\n"))
  }

  static func hash(_ key: some Sequence<UInt8>) -> UInt32 {
    key.reduce(Lexeme.hashSeed, Lexeme.hash)
  }

  /// The row of the word at `index`, its possessive ending aside: the one with the same case, else
  /// the first in another case, if `exactCase` does not forbid it.
  func row(at index: Int, in line: Line, exactCase: Bool = false) -> Row? {
    place(at: index, in: line, exactCase: exactCase).map { rows[$0] }
  }

  func contains(_ index: Int, in line: Line) -> Bool {
    place(at: index, in: line, exactCase: false) != nil
  }

  private func place(at index: Int, in line: Line, exactCase: Bool) -> Int? {
    let lexeme = line[index]
    guard lexeme.kind == .word, slots[Int(lexeme.hash) & (slots.count - 1)] >= 0 else { return nil }
    return line.folded.withUnsafeBufferPointer {
      let word = UnsafeBufferPointer(rebasing: $0[Int(lexeme.start)..<Int(lexeme.stem)])
      return place(of: lexeme.hash, in: word, exactCase: exactCase)
    }
  }

  /// The row of these lexemes together, whatever they are: marks, "US$".
  func row(of range: ClosedRange<Int>, in line: Line, exactCase: Bool = true) -> Row? {
    let (start, end) = (Int(line[range.lowerBound].start), Int(line[range.upperBound].end))
    guard start < end else { return nil }
    return line.folded.withUnsafeBufferPointer {
      let key = UnsafeBufferPointer(rebasing: $0[start..<end])
      return place(of: WordTable.hash(key), in: key, exactCase: exactCase).map { rows[$0] }
    }
  }

  /// The row of a key given as text: combinations of lexemes.
  func row(_ key: String, exactCase: Bool = true) -> Row? {
    var key = key
    return key.withUTF8 { bytes in
      place(of: WordTable.hash(bytes), in: bytes, exactCase: exactCase).map { rows[$0] }
    }
  }

  private func place(
    of hash: UInt32, in word: UnsafeBufferPointer<UInt8>, exactCase: Bool
  ) -> Int? {
    var candidate = Int(slots[Int(hash) & (slots.count - 1)])
    var loose: Int?
    while candidate >= 0 {
      switch compare(candidate, word) {
      case .same: return candidate
      case .otherCase: if loose == nil { loose = candidate }
      case .different: break
      }
      candidate = Int(next[candidate])
    }
    return exactCase ? nil : loose
  }

  private enum Comparison { case same, otherCase, different }

  private func compare(_ row: Int, _ word: UnsafeBufferPointer<UInt8>) -> Comparison {
    let first = row == 0 ? 0 : Int(ends[row - 1])
    guard Int(ends[row]) - first == word.count else { return .different }
    var same = true
    for offset in 0..<word.count {
      let (left, right) = (keys[first + offset], word[offset])
      if left == right { continue }
      guard left.isASCIILetter, left ^ right == 0x20 else { return .different }
      same = false
    }
    return same ? .same : .otherCase
  }
}
