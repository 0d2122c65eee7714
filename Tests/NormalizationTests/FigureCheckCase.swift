import Core
import Normalization

/// A sentence with a figure in it whose value is known, because it was made from it.
struct FigureCase: Sendable {
  var text: String
  /// Where the figure stands.
  var span: Span
  /// The values in order, one of these lists.
  var values: [[CheckedNumber]]
  /// Said as an amount; else numbers may be said in pairs or digit by digit.
  var isAmount = true
  /// Words of which the speech must have each ("foot|feet": one of them).
  var nouns: [String] = []
  var manner = SpokenFigures.Manner()
  /// Dates change the order.
  var isOrdered = true

  /// What is wrong with the reading, or nil.
  func fault(_ normalizer: Normalizer) -> String? {
    let tokens = normalizer.utterance(for: text).utterance.tokens
    for token in tokens {
      if let fault = FigureCheck.fault(of: token, in: text) { return fault }
    }
    let said = tokens.filter { $0.source.lower < span.upper && $0.source.upper > span.lower }
      .flatMap { $0.words.map(\.said) }.joined(separator: " ").lowercased()
    for noun in nouns where !noun.split(separator: "|").contains(where: { said.contains($0) }) {
      return "no \(noun) in “\(said)”"
    }
    for splits in isAmount ? [false] : [false, true] {
      var manner = manner
      manner.splitsAtPoints = splits
      let runs = SpokenFigures.runs(said, manner)
      for numbers in values {
        let agrees =
          isOrdered
          ? FigureCheck.match(numbers, runs, isAmount)
          : FigureCheck.pairs(numbers, of: runs.joined())
        if agrees { return nil }
      }
    }
    return "“\(span.text(in: text))” is said “\(said)”"
  }
}

extension FigureCase {
  /// - Parameters:
  ///   - written: the figure; `carriers` have "#" where it goes.
  init(
    _ written: String, in carriers: [String], _ random: inout SplitMix, values: [[String]],
    nouns: [String] = [], isAmount: Bool = true, manner: SpokenFigures.Manner = .init(),
    isOrdered: Bool = true
  ) {
    let parts = (carriers.randomElement(using: &random) ?? "#").split(
      separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    text = parts[0] + written + parts[1]
    let start = parts[0].utf8.count
    span = Span(start, start + written.utf8.count)
    self.values = values.map { list in
      list.map { number in
        let isNegative = number.hasPrefix("-")
        return CheckedNumber(
          digits: isNegative ? String(number.dropFirst()) : number, isNegative: isNegative)
      }
    }
    self.isAmount = isAmount
    self.nouns = nouns
    self.manner = manner
    self.isOrdered = isOrdered
  }
}
