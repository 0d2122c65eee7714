public import Core

/// A page on which voices say the same: to hear one behind the other, with the settings that differ.
/// One file without scripts or links to others.
public struct VoicesPage: Sendable {
  /// A voice and what it said.
  public struct Take: Sendable {
    public var voice: Voice
    /// A line for each paragraph.
    public var said: [String]
    /// MP3.
    public var audio: [UInt8]
    public var milliseconds: Int

    public init(voice: Voice, said: [String], audio: [UInt8], milliseconds: Int) {
      self.voice = voice
      self.said = said
      self.audio = audio
      self.milliseconds = milliseconds
    }
  }

  private let takes: [Take]

  public init(_ takes: [Take]) { self.takes = takes }

  /// HTML, UTF-8.
  public var bytes: [UInt8] {
    let title = takes.map(\.voice.name).joined(separator: " or ")
    let head = [
      HTML.tag("title", "\(title)?"),
      HTML.void("meta", ["name": "color-scheme", "content": "light dark"]),
      HTML.tag("style", Self.sheet),
    ]
    var body = [HTML.tag("h1", "\(title)?")]
    body += takes.map(section)
    body.append(HTML.tag("h2", "What differs"))
    body.append(table)
    return HTML.document(head: head, body: [HTML.tag("main", HTML.lines(body))])
  }

  private func section(_ take: Take) -> Markup {
    let address = "data:\(AudioFormat.mp3.mediaType);base64,\(Base64.text(of: take.audio))"
    var content = [
      HTML.tag("h2", take.voice.name), HTML.tag("p", ["class": "title"], take.voice.title),
      HTML.tag(
        "audio",
        ["controls": "", "preload": "metadata", "aria-label": take.voice.name, "src": address],
        []),
    ]
    // Voices of one language say the same words: those are printed once.
    if take.said != takes.first?.said || take.voice.name == takes.first?.voice.name {
      content += take.said.map {
        HTML.tag(
          "p",
          ["lang": take.voice.language, "dir": TextDirection.of(take.voice.language)], $0)
      }
    }
    return HTML.tag("section", HTML.lines(content))
  }

  private var table: Markup {
    let heads = [HTML.tag("th", "")] + takes.map { HTML.tag("th", ["scope": "col"], $0.voice.name) }
    let rows = Self.facts.compactMap { name, fact -> Markup? in
      let values = takes.map(fact)
      guard Set(values).count > 1 else { return nil }
      return HTML.tag(
        "tr", [HTML.tag("th", ["scope": "row"], name)] + values.map { HTML.tag("td", $0) })
    }
    return HTML.tag("table", HTML.lines([HTML.tag("tr", heads)] + rows))
  }

  private static let facts: [(String, @Sendable (Take) -> String)] = [
    ("language", { $0.voice.language }), ("engine", { $0.voice.engine }),
    ("engine’s voice", { $0.voice.engineVoice }), ("words a minute", { "\($0.voice.rate)" }),
    ("pitch", { "\($0.voice.pitch)" }),
    ("gap between words", { "\($0.voice.wordGap * 10) ms" }),
    ("volume", { "\($0.voice.volume)" }),
    ("pause after a paragraph", { "\($0.voice.pause(after: .paragraph)) ms" }),
    ("lexicons", { $0.voice.lexicons.joined(separator: ", ") }),
    ("voices", { $0.voice.cast.map(\.name).joined(separator: ", ") }),
    ("length", { "\(($0.milliseconds + 50) / 100 / 10).\(($0.milliseconds + 50) / 100 % 10) s" }),
  ]

  /// No ">" or "&" in it: the markup writer escapes them.
  private static let sheet = """

    :root { color-scheme: light dark; --paper: #fff; --ink: #1b1b1f; --faint: #62626c;
      --line: #dcdce2; }
    @media (prefers-color-scheme: dark) {
      :root { --paper: #17181c; --ink: #e8e8ec; --faint: #a0a0ac; --line: #34353d; } }
    body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1rem 4rem; background: var(--paper);
      color: var(--ink); font: 1.05rem/1.6 Georgia, "Noto Serif", serif; }
    h1 { font-size: 1.7rem; line-height: 1.2; }
    h2 { margin: 1.5rem 0 0; font-size: 1.2rem; }
    .title { margin: 0 0 .5rem; color: var(--faint); }
    audio { width: 100%; }
    table { margin-top: .5rem; border-collapse: collapse; font: .95rem/1.5 system-ui, sans-serif; }
    th, td { padding: .3rem 1rem .3rem 0; border-bottom: 1px solid var(--line); text-align: left;
      font-weight: normal; }
    th { color: var(--faint); }

    """
}
