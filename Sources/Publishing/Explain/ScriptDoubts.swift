internal import Core

/// What an editor should look at before anything else: what was reported, and readings that another
/// one nearly beat.
struct ScriptDoubts {
  /// A margin of this or less is a doubt; an untouched word costs 10.
  static let margin = 2

  private struct Row {
    var utterance: Int
    var token: Int
    var reason: String
  }

  private let part: ScriptPage.Part
  private let number: Int
  private var rows: [Row] = []
  /// Indices of doubtful tokens by utterance.
  private(set) var tokens: [Int: Set<Int>] = [:]

  init(_ part: ScriptPage.Part, number: Int) {
    self.part = part
    self.number = number
    for diagnostic in part.diagnostics {
      guard let block = diagnostic.block, part.script.utterances.indices.contains(block),
        let span = diagnostic.span
      else { continue }
      let tokens = part.script.utterances[block].tokens
      guard let token = tokens.firstIndex(where: { $0.source.upper > span.lower }) else { continue }
      add(Row(utterance: block, token: token, reason: diagnostic.message))
    }
    var close: [(margin: Int, row: Row)] = []
    for (index, utterance) in part.script.utterances.enumerated() {
      for (position, token) in utterance.tokens.enumerated() {
        guard let margin = token.margin, margin <= Self.margin else { continue }
        close.append(
          (margin, Row(utterance: index, token: position, reason: "next best reading: +\(margin)")))
      }
    }
    for (_, row) in close.sorted(by: { $0.margin < $1.margin }) { add(row) }
  }

  private mutating func add(_ row: Row) {
    guard tokens[row.utterance, default: []].insert(row.token).inserted else { return }
    rows.append(row)
  }

  var section: Markup {
    let notes = part.diagnostics.filter { $0.span == nil }.map { HTML.tag("p", $0.message) }
    let title = rows.isEmpty ? "Nothing doubtful" : "Look at these first (\(rows.count))"
    var content = [HTML.tag("h2", title)] + notes
    if !rows.isEmpty { content.append(HTML.tag("ol", HTML.lines(rows.map(item)))) }
    return HTML.tag("section", ["class": "doubts"], HTML.lines(content))
  }

  private func item(_ row: Row) -> Markup {
    let utterance = part.script.utterances[row.utterance]
    let token = utterance.tokens[row.token]
    let said = token.words.map(\.said).joined(separator: " ")
    return HTML.tag(
      "li",
      [
        HTML.tag(
          "a", ["href": "#t\(number)-\(row.utterance)-\(row.token)"],
          token.source.text(in: utterance.text)),
        .text(" → "), HTML.tag("b", said.isEmpty ? "(silent)" : said),
        HTML.tag("small", " \(token.kind), rule \(token.rule): \(row.reason)"),
      ])
  }

  /// Names that the engine pronounces as it likes.
  var names: Markup? {
    let names = part.script.unknownNames
    guard !names.isEmpty else { return nil }
    let list = names.map { $0.count > 1 ? "\($0.text) (\($0.count))" : $0.text }
    return HTML.tag(
      "details",
      [
        HTML.tag("summary", "\(names.count) names that no lexicon knows"),
        HTML.tag("p", list.joined(separator: ", ")),
      ])
  }
}
