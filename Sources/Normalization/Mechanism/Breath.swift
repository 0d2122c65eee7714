internal import Core

/// Long stretches without a mark get a breath before a word that begins a clause, as a reader takes
/// one; the token before it then carries the rule "breath".
struct Breath: Sendable {
  /// Words that begin clauses: "and", "which", "while".
  let openers: Set<String>
  /// Words that lean on the next one: "of", "about", "that".
  var leaning: Set<String> = []

  /// A reader of news at 165 words a minute takes a breath every nine or ten seconds: 26 words. A part
  /// shorter than eight words would sound chopped.
  private static let longest = 26
  private static let shortest = 8

  func draw(in tokens: inout [Token]) {
    guard !openers.isEmpty else { return }
    var start = 0
    var words = 0
    for index in tokens.indices {
      words += tokens[index].words.count
      guard !tokens[index].punctuation.isEmpty || index == tokens.count - 1 else { continue }
      if words > Breath.longest { part(&tokens, start...index, words) }
      start = index + 1
      words = 0
    }
  }

  /// Parts a stretch at the opener nearest its middle, and again what is still too long.
  private func part(_ tokens: inout [Token], _ range: ClosedRange<Int>, _ count: Int) {
    var before = 0
    var best: (index: Int, before: Int)?
    for index in range {
      let after = count - before
      if index > range.lowerBound, before >= Breath.shortest, after >= Breath.shortest,
        tokens[index].rule == "literal", let word = tokens[index].words.first,
        openers.contains(word.said), let previous = heard(before: index, in: tokens),
        previous >= range.lowerBound, let last = tokens[previous].words.last?.said.lowercased(),
        !openers.contains(last), !leaning.contains(last)
      {
        if best == nil || abs(2 * before - count) < abs(2 * (best?.before ?? 0) - count) {
          best = (index, before)
        }
      }
      before += tokens[index].words.count
    }
    guard let best, let previous = heard(before: best.index, in: tokens) else { return }
    tokens[previous].punctuation = ","
    tokens[previous].rule =
      tokens[previous].rule == "literal" ? "breath" : tokens[previous].rule + ", breath"
    if best.before > Breath.longest {
      part(&tokens, range.lowerBound...previous, best.before)
    }
    if count - best.before > Breath.longest {
      part(&tokens, best.index...range.upperBound, count - best.before)
    }
  }

  private func heard(before index: Int, in tokens: [Token]) -> Int? {
    var index = index - 1
    while index >= 0, tokens[index].words.isEmpty { index -= 1 }
    return index < 0 ? nil : index
  }
}
