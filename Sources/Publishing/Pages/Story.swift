internal import Core

/// A story as it is shown: its blocks in reading order, heard ones with their words in time.
struct Story {
  struct ShownBlock {
    var kind: Block.Kind
    /// As it is written, clean.
    var text: String
    var ordinal: Int?
    var content: [Markup]
  }

  var blocks: [ShownBlock] = []

  init(_ article: Article, _ transcript: Transcript) {
    var rest = article.blocks[...]
    for (utterance, words) in zip(transcript.script.utterances, transcript.timeline.words) {
      var ordinal: Int?
      if let place = rest.firstIndex(where: { $0.text == utterance.text }) {
        for silent in rest[..<place] where silent.kind == .caption || silent.kind == .code {
          blocks.append(
            ShownBlock(
              kind: silent.kind, text: PlainText.line(silent.text), content: [.text(silent.text)]))
        }
        ordinal = rest[place].ordinal
        rest = rest[(place + 1)...]
      }
      blocks.append(
        ShownBlock(
          kind: utterance.kind, text: PlainText.line(utterance.text), ordinal: ordinal,
          content: [.later { Self.content(utterance, words) }]))
    }
    for silent in rest where silent.kind == .caption || silent.kind == .code {
      blocks.append(
        ShownBlock(
          kind: silent.kind, text: PlainText.line(silent.text), content: [.text(silent.text)]))
    }
  }

  /// The written text; a token that is heard carries the millisecond it begins at.
  private static func content(_ utterance: Utterance, _ words: [Timeline.TimedWord]) -> [Markup] {
    var content: [Markup] = []
    var lower = 0
    var token: Int?
    for word in words where word.token != token && word.source.lower >= lower {
      token = word.token
      if word.source.lower > lower {
        content.append(.text(Span(lower, word.source.lower).text(in: utterance.text)))
      }
      let written = word.source.text(in: utterance.text)
      content.append(HTML.tag("span", ["data-start": String(word.start)], written))
      lower = word.source.upper
    }
    let rest = Span(lower, utterance.text.utf8.count)
    if !rest.isEmpty { content.append(.text(rest.text(in: utterance.text))) }
    return content
  }
}
