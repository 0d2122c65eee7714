internal import Core

/// Finds where sentences end, once the readings are chosen: a full stop that a reading took for its
/// own (an abbreviation) ends a sentence only when what follows cannot go on.
struct SentenceSplitter: Sendable {
  /// Words that begin sentences and hardly ever names: "The", "He", "But".
  let starters: WordTable

  /// Byte offsets into the source, ascending, the last one its length.
  func ends(of steps: [Lattice.Step], _ readings: [Reading], in line: Line) -> [Int] {
    var ends: [Int] = []
    for step in steps where endsSentence(step, readings, in: line) {
      var last = step.range.upperBound - 1
      // Closing quotes, brackets and further stops belong to the sentence they close.
      last = skipClosers(last + 1, line) - 1
      guard line.isGap(last + 1) else { continue }
      let end = Int(line[last].upper)
      if end > (ends.last ?? 0) { ends.append(end) }
    }
    if ends.last != line.source.count {
      let trailing = line.source[(ends.last ?? 0)...].contains { !$0.isASCIISpace }
      if trailing || ends.isEmpty {
        ends.append(line.source.count)
      } else {
        ends[ends.count - 1] = line.source.count
      }
    }
    return ends
  }

  func endsSentence(_ step: Lattice.Step, _ readings: [Reading], in line: Line) -> Bool {
    let last = step.range.upperBound - 1
    if step.reading >= 0 {
      let reading = readings[Int(step.reading)]
      if reading.neverEndsSentence { return false }
      if reading.mayEndSentence { return abbreviationEnds(at: last, in: line) }
      if [".", "?", "!"].contains(reading.punctuation) { return begins(after: last, in: line) }
      return false
    }
    guard isStop(last, line) else { return false }
    return begins(after: last, in: line)
  }

  private func isStop(_ index: Int, _ line: Line) -> Bool {
    line.isMark(index, ".") || line.isMark(index, "?") || line.isMark(index, "!")
      || line.isMark(index, "…")
  }

  /// Past closing marks; sixteen bound the look-ahead.
  private func skipClosers(_ index: Int, _ line: Line) -> Int {
    var next = index
    while next < index + 16, isCloser(next, line) { next += 1 }
    return next
  }

  private func isCloser(_ index: Int, _ line: Line) -> Bool {
    isStop(index, line) || line.isMark(index, "\"") || line.isMark(index, "'")
      || line.isMark(index, ")") || line.isMark(index, "]") || line.isMark(index, "”")
      || line.isMark(index, "»") || line.isMark(index, "}")
  }

  /// A sentence may begin after a real stop: a space, then anything but a small letter.
  private func begins(after last: Int, in line: Line) -> Bool {
    var next = skipClosers(last + 1, line)
    guard line.isGap(next) else { return false }
    next = skipOpeners(line.skipSpace(next), line)
    return !line.isLowercase(next)
  }

  private func abbreviationEnds(at last: Int, in line: Line) -> Bool {
    var next = skipClosers(last + 1, line)
    let closed = next > last + 1
    guard line.isGap(next) else { return false }
    next = line.skipSpace(next)
    if line.kind(next) == .outside { return true }
    let opened = skipOpeners(next, line)
    if line.isLowercase(opened) { return false }
    return closed || opened > next || starters.contains(opened, in: line)
  }

  private func skipOpeners(_ index: Int, _ line: Line) -> Int {
    var index = index
    for _ in 0..<3 {
      guard
        line.isMark(index, "\"") || line.isMark(index, "“") || line.isMark(index, "'")
          || line.isMark(index, "(") || line.isMark(index, "[") || line.isMark(index, "«")
      else { break }
      index += 1
    }
    return index
  }
}
