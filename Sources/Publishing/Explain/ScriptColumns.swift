internal import Core

/// One utterance as two texts whose readings are marked and bear a note.
struct ScriptColumns {
  private let utterance: Utterance
  private let prefix: String
  private let doubtful: Set<Int>

  /// - Parameter prefix: of the marks' ids.
  init(_ utterance: Utterance, prefix: String, doubtful: Set<Int>) {
    self.utterance = utterance
    self.prefix = prefix
    self.doubtful = doubtful
  }

  var written: [Markup] {
    var content: [Markup] = []
    var end = 0
    for (index, token) in utterance.tokens.enumerated() {
      if token.source.lower > end { content.append(.text(" ")) }
      end = token.source.upper
      let text = token.source.text(in: utterance.text)
      if token.words.isEmpty, token.kind != "punctuation" {
        content.append(
          HTML.tag("s", ["data-note": "\(token.rule): seen, not heard", "tabindex": "0"], text))
      } else {
        content.append(mark(token, index, text, id: prefix + "\(index)"))
      }
    }
    return content
  }

  var spoken: [Markup] {
    var content: [Markup] = []
    for (index, token) in utterance.tokens.enumerated() {
      let words = token.words.map(\.said).joined(separator: " ")
      if !words.isEmpty {
        if !content.isEmpty { content.append(.text(" ")) }
        content.append(mark(token, index, words, id: nil))
      }
      if !token.punctuation.isEmpty { content.append(.text(token.punctuation)) }
    }
    return content
  }

  private func mark(_ token: Token, _ index: Int, _ text: String, id: String?) -> Markup {
    let isDoubtful = doubtful.contains(index)
    guard token.rule != "literal" && token.kind != "punctuation" || isDoubtful else {
      return .text(text)
    }
    let hue = ScriptHue(kind: token.kind).rawValue + (isDoubtful ? " doubt" : "")
    let note = ScriptColumns.note(token)
    guard let id else {
      return HTML.tag("span", ["class": hue, "data-note": note, "tabindex": "0"], text)
    }
    return HTML.tag("span", ["class": hue, "id": id, "data-note": note, "tabindex": "0"], text)
  }

  /// "money, by the rule money-range; the next reading costs 6 more".
  static func note(_ token: Token) -> String {
    var note = token.kind + (token.rule == token.kind ? "" : ", rule " + token.rule)
    if let margin = token.margin { note += "; next best +\(margin)" }
    let engine = token.words.map(\.engine).joined(separator: " ")
    if engine != token.words.map(\.said).joined(separator: " ") { note += "; engine: " + engine }
    return note
  }
}
