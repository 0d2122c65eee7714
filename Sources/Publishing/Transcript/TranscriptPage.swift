internal import Core

/// The transcript as a document: what is heard, a paragraph each, with the moment it begins.
///
/// The podcast namespace (docs/examples/transcripts/html.html) gives clients `cite`, `time` and `p`
/// to read, and they read no other element; so a heading is a paragraph that says it is one.
enum TranscriptPage {
  static func html(_ transcript: Transcript, title: String) -> [UInt8] {
    let script = transcript.script
    var lines: [Markup] = []
    for (utterance, words) in zip(script.utterances, transcript.timeline.words) {
      guard let start = words.first?.start else { continue }
      lines.append(
        HTML.tag(
          "time", ["datetime": "PT\(PlainDuration.seconds(start))S"], PlainDuration.clock(start)))
      lines.append(paragraph(utterance))
    }
    return HTML.document(
      head: [HTML.tag("title", PlainText.line(title))],
      body: [
        HTML.tag(
          "main", ["lang": script.language, "dir": TextDirection.of(script.language)],
          HTML.lines(lines))
      ])
  }

  private static func paragraph(_ utterance: Utterance) -> Markup {
    let text = PlainText.line(utterance.text)
    return switch utterance.kind {
    case .headline: HTML.tag("p", ["role": "heading", "aria-level": "1"], text)
    case .heading: HTML.tag("p", ["role": "heading", "aria-level": "2"], text)
    case .quotation: HTML.tag("blockquote", [HTML.tag("p", text)])
    default: HTML.tag("p", text)
    }
  }
}
