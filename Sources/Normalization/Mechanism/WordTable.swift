internal import Core

/// Rows of a tab-separated text, found by the folded lower-case hash of their first column without
/// making a string. Lines that start with "# " are comments.
struct WordTable: Sendable {
  struct Row: Sendable {
    let key: [UInt8]
    let fields: [String]
    /// A field, or "" where the row is shorter.
    subscript(_ field: Int) -> String { field < fields.count ? fields[field] : "" }
  }

  let rows: [Row]
  private var slots: [Int32]
  private var next: [Int32]

  init(_ text: String) {
    let rows = text.split(separator: "\n").compactMap { line -> Row? in
      guard !line.hasPrefix("# ") else { return nil }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Row(key: Array(fields[0].utf8), fields: fields)
    }
    var size = 16
    while size < rows.count * 2 { size *= 2 }
    self.rows = rows
    slots = [Int32](repeating: -1, count: size)
    next = [Int32](repeating: -1, count: rows.count)
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

  static func hash(_ key: [UInt8]) -> UInt32 { key.reduce(Lexeme.hashSeed, Lexeme.hash) }

  /// The row of the word at `index`, its possessive ending aside: the one with the same case, else
  /// the first in another case, if `exactCase` does not forbid it.
  func row(at index: Int, in line: Line, exactCase: Bool = false) -> Row? {
    let lexeme = line[index]
    guard lexeme.kind == .word else { return nil }
    var candidate = slots[Int(lexeme.hash) & (slots.count - 1)]
    var loose: Row?
    while candidate >= 0 {
      let row = rows[Int(candidate)]
      switch WordTable.compare(row.key, line.folded, Int(lexeme.start), Int(lexeme.stem)) {
      case .same: return row
      case .otherCase: if loose == nil { loose = row }
      case .different: break
      }
      candidate = next[Int(candidate)]
    }
    return exactCase ? nil : loose
  }

  func contains(_ index: Int, in line: Line) -> Bool { row(at: index, in: line) != nil }

  /// The row of a key given as text: marks, and combinations of lexemes.
  func row(_ key: String) -> Row? {
    let bytes = Array(key.utf8)
    var candidate = slots[Int(WordTable.hash(bytes)) & (slots.count - 1)]
    while candidate >= 0 {
      if rows[Int(candidate)].key == bytes { return rows[Int(candidate)] }
      candidate = next[Int(candidate)]
    }
    return nil
  }

  private enum Comparison { case same, otherCase, different }

  private static func compare(
    _ key: [UInt8], _ folded: [UInt8], _ start: Int, _ end: Int
  ) -> Comparison {
    guard key.count == end - start else { return .different }
    var same = true
    for offset in 0..<key.count {
      let (left, right) = (key[offset], folded[start + offset])
      if left == right { continue }
      guard left.isASCIILetter, left ^ right == 0x20 else { return .different }
      same = false
    }
    return same ? .same : .otherCase
  }
}
