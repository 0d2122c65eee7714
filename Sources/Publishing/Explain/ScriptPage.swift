public import Core

/// A page that shows how an article will be said: the source beside the speech, every reading marked
/// with its class, and what deserves a look first. One file without scripts or links to others.
public struct ScriptPage: Sendable {
  /// An article's script and what was reported of it.
  public struct Part: Sendable {
    public var headline: String
    public var script: Script
    public var diagnostics: [Diagnostic]

    public init(headline: String, script: Script, diagnostics: [Diagnostic]) {
      self.headline = headline
      self.script = script
      self.diagnostics = diagnostics
    }
  }

  private let parts: [Part]

  public init(_ parts: [Part]) { self.parts = parts }

  /// HTML, UTF-8.
  public var bytes: [UInt8] {
    let title = parts.count == 1 ? PlainText.line(parts[0].headline) : "\(parts.count) articles"
    let head = [
      HTML.tag("title", "\(title) – as it will be said"),
      HTML.void("meta", ["name": "color-scheme", "content": "light dark"]),
      HTML.tag("style", ScriptStyle.sheet),
    ]
    let sections = parts.enumerated().map { section($1, number: $0) }
    return HTML.document(
      head: head,
      body: [
        HTML.tag("header", [HTML.tag("p", "As it will be said"), HTML.tag("h1", title)]), legend,
        HTML.tag("main", HTML.lines(sections)),
      ])
  }

  private var legend: Markup {
    HTML.tag(
      "ul", ["class": "legend", "aria-label": "Colours"],
      ScriptHue.allCases.map { HTML.tag("li", ["class": $0.rawValue], $0.title) })
  }

  private func section(_ part: Part, number: Int) -> Markup {
    let doubts = ScriptDoubts(part, number: number)
    var content: [Markup] = []
    if parts.count > 1 { content.append(HTML.tag("h2", PlainText.line(part.headline))) }
    content.append(doubts.section)
    let rows = part.script.utterances.enumerated().map { index, utterance in
      let columns = ScriptColumns(
        utterance, prefix: "t\(number)-\(index)-", doubtful: doubts.tokens[index] ?? [])
      return HTML.tag(
        "div", ["class": "row " + utterance.kind.rawValue],
        [
          HTML.tag("p", ["class": "written"], columns.written),
          HTML.tag("p", ["class": "spoken"], columns.spoken),
        ])
    }
    content.append(
      HTML.tag(
        "section",
        [
          "class": "script", "lang": part.script.language,
          "dir": TextDirection.of(part.script.language),
        ],
        HTML.lines(
          [
            HTML.tag(
              "div", ["class": "row heads", "lang": "en", "aria-hidden": "true"],
              [HTML.tag("p", "Written"), HTML.tag("p", "Said")])
          ] + rows)))
    if let names = doubts.names { content.append(names) }
    return HTML.tag("article", HTML.lines(content))
  }
}

/// The colours: a few families of classes, since nobody tells fifty hues apart.
enum ScriptHue: String, CaseIterable {
  case number, moment, money, measure, letters, address, name, doubt

  var title: String {
    switch self {
    case .number: "numbers"
    case .moment: "dates and times"
    case .money: "money, percentages"
    case .measure: "measures"
    case .letters: "letters, abbreviations"
    case .address: "addresses, codes"
    case .name: "names, places"
    case .doubt: "look at this"
    }
  }

  init(kind: String) {
    self =
      switch kind {
      case "date", "time", "year", "duration", "period": .moment
      case "money", "percent": .money
      case "measure", "dimension", "coordinate": .measure
      case "letters", "abbreviation", "designation", "symbol": .letters
      case "electronic", "telephone", "digits", "version", "address", "legal": .address
      case "name", "place", "foreign", "word": .name
      case "spelled": .doubt
      default: .number
      }
  }
}
