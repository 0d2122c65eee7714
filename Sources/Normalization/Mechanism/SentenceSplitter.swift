internal import Core

/// Finds where sentences end, once the readings are chosen: a full stop that a reading took for its
/// own (an abbreviation) ends a sentence only when what follows cannot go on.
struct SentenceSplitter: Sendable {
  /// Words that begin sentences and hardly ever names: "The", "He", "But".
  let starters: WordTable
  /// Capitalized words with which a sentence goes on after an abbreviation: "8 p.m. Eastern".
  let continuers: WordTable
  /// Short titles before a name: "Mr", "Dr".
  let titles: WordTable

  /// Byte offsets into the source, ascending, the last one its length.
  func ends(of steps: [Lattice.Step], _ readings: [Reading], in line: Line) -> [Int] {
    var ends: [Int] = []
    let isList =
      isItem(at: 0, line) || line.isDigits(0) && line.isMark(1, ".") && line.isMark(2, ")")
    for step in steps where endsSentence(step, readings, in: line) {
      if isList, isNumbered(step, line) { continue }
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
      let traits = readings[Int(step.reading)].traits
      if traits.contains(.neverEndsSentence) { return false }
      if traits.contains(.mayEndSentence) {
        return abbreviationEnds(at: last, in: line, goesOn: traits.contains(.goesOn))
      }
      return traits.contains(.swallowsStop) && begins(after: last, in: line)
    }
    guard isStop(last, line), !isShort(last, line) else { return false }
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

  /// A sentence may begin after a real stop: a space, then anything but a small letter or another
  /// stop (". . ."). "al-Hilal" and a list's "b." begin one all the same.
  private func begins(after last: Int, in line: Line) -> Bool {
    let closed = skipClosers(last + 1, line)
    guard line.isGap(closed), !isRemark(closedBefore: closed, line) else { return false }
    let next = skipOpeners(line.skipSpace(closed), line)
    if isStop(next, line) { return line.isMark(next, "…") }
    guard line.isLowercase(next) else { return true }
    return line.isMark(next + 1, "-") && line.isCapitalized(next + 2)
      || isItem(at: next, line) && isItem(at: 0, line)
  }

  /// A lone small letter before a capital: "Doe v. Roe".
  private func isShort(_ stop: Int, _ line: Line) -> Bool {
    line.isMark(stop, ".") && line.isLetter(stop - 1) && line.isLowercase(stop - 1)
      && line.isSpace(stop - 2) && line.isCapitalized(stop + 2)
      && !starters.contains(stop + 2, in: line)
  }

  /// "(ret.)": brackets that begin with a small letter hold no sentence.
  private func isRemark(closedBefore end: Int, _ line: Line) -> Bool {
    guard line.isMark(end - 1, ")") else { return false }
    for index in stride(from: end - 2, to: max(end - 8, 0), by: -1) where line.isMark(index, "(") {
      return isStop(end - 2, line) && line.isLowercase(index + 1)
    }
    return false
  }

  /// "1." or "b." before an item of a list.
  private func isItem(at index: Int, _ line: Line) -> Bool {
    (line.isDigits(index) && line.length(index) <= 2 || line.isLetter(index))
      && line.isMark(index + 1, ".") && line.isSpace(index + 2)
      && line.isCapitalized(index + 3) && !(line.isLetter(index + 3) && line.isMark(index + 4, "."))
  }

  /// The stop behind the number of an item, in a line that is a list.
  private func isNumbered(_ step: Lattice.Step, _ line: Line) -> Bool {
    let stop = step.range.upperBound - 1
    // "1.) The first"
    if line.isMark(stop + 1, ")"), line.isDigits(stop - 1), stop == 1 || line.isSpace(stop - 2) {
      return true
    }
    guard isItem(at: stop - 1, line) else { return false }
    return stop == 1 || line.isSpace(stop - 2) && isStop(stop - 3, line)
  }

  /// - Parameter goesOn: a capital behind it is likely a name's: "the U.S. Senate".
  private func abbreviationEnds(at last: Int, in line: Line, goesOn: Bool) -> Bool {
    var next = skipClosers(last + 1, line)
    let closed = next > last + 1
    guard line.isGap(next), !isRemark(closedBefore: next, line) else { return false }
    next = line.skipSpace(next)
    if line.kind(next) == .outside { return true }
    // A shouted headline is one sentence: "GOP BACKS RFK JR. FOR HHS".
    if line.isShouted { return false }
    let opened = skipOpeners(next, line)
    if line.isLowercase(opened) { return false }
    // "10:46 a.m. (0746 GMT)" goes on.
    if line.isMark(next, "(") || line.isMark(next, "[") {
      return starters.contains(opened, in: line)
    }
    // "Lt. Gen. (ret.) Ben Hodges" does, too.
    if line.isMark(last + 1, ")") { return starters.contains(opened, in: line) }
    if closed || opened > next || starters.contains(opened, in: line) { return true }
    // "He left at 6 p.m. Mr. Smith then went": but "At 5 a.m. Mr. Smith went".
    if line.isMark(opened + 1, "."), line.matches(last - 1, "m"), line.isCapitalized(opened),
      titles.contains(opened, in: line), !opensWithTime(before: last, line)
    {
      return true
    }
    // "Weber Inc. Nobody else makes them.": a capital, then a small word, is a new sentence's.
    return !goesOn && line.isCapitalized(opened) && line[opened].shape.contains(.lowercase)
      && line.isLowercase(line.skipSpace(opened + 1))
      && !continuers.contains(opened, in: line)
      // "4:59 p.m. Kazakh time"
      && !line.matches(line.skipSpace(opened + 1), "time")
  }

  /// The sentence has only a few words before its time: "At 5 a.m.", "Around 6:30 p.m."
  private func opensWithTime(before index: Int, _ line: Line) -> Bool {
    for at in stride(from: index - 3, through: index - 14, by: -1) {
      if line.kind(at) == .outside { return true }
      if isStop(at, line), line.isSpace(at + 1) { return true }
    }
    return false
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
