internal import Core

/// A stretch of written text on the screen while it is said.
struct Caption: Hashable, Sendable {
  /// Milliseconds.
  var start: Int
  var end: Int
  /// One line of clean text, never empty.
  var text: String
}

extension Transcript {
  /// One caption per sentence, or per part of a long one: in order, without overlap, within the
  /// recording.
  static func captions(
    _ script: Script, _ timeline: Timeline, within milliseconds: Int
  ) -> [Caption] {
    let heard = zip(script.utterances, timeline.words).flatMap { utterance, words in
      captions(of: utterance, words)
    }
    return CaptionTimes.settled(heard, within: milliseconds)
  }

  private static func captions(of utterance: Utterance, _ words: [Timeline.TimedWord]) -> [Caption]
  {
    var captions: [(span: Span, start: Int, end: Int)] = []
    // Text in front of the first word that is heard ("— ") goes with it.
    var waiting: Int?
    var next = words.startIndex
    for span in CaptionSpans.of(utterance) {
      let first = next
      while next < words.endIndex, words[next].source.lower < span.upper { next += 1 }
      if first < next {
        captions.append(
          (Span(waiting ?? span.lower, span.upper), words[first].start, words[next - 1].end))
        waiting = nil
      } else if captions.isEmpty {
        waiting = waiting ?? span.lower
      } else {
        captions[captions.count - 1].span.upper = span.upper
      }
    }
    return captions.compactMap { caption in
      let text = PlainText.line(caption.span.text(in: utterance.text))
      return text.isEmpty ? nil : Caption(start: caption.start, end: caption.end, text: text)
    }
  }
}
