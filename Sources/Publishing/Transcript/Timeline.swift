internal import Core

/// The spoken words of a recording, utterance by utterance, in milliseconds.
struct Timeline: Sendable {
  struct TimedWord: Sendable {
    var utterance: Int
    var token: Int
    var said: String
    /// Bytes of `text` that it stands for; several words may share a span ("1,300").
    var source: Span
    /// The utterance's written text.
    var text: String
    var start: Int
    var end: Int
  }

  /// One list per utterance of the script, each in the order of time.
  let words: [[TimedWord]]

  /// Cues that point outside the script are ignored; times are kept within the recording and in
  /// order.
  init(_ script: Script, _ recording: Recording) {
    var words = [[TimedWord]](repeating: [], count: script.utterances.count)
    let total = recording.milliseconds
    var before = 0
    for cue in recording.cues.sorted(by: { $0.start < $1.start }) {
      guard script.utterances.indices.contains(cue.utterance) else { continue }
      let utterance = script.utterances[cue.utterance]
      guard utterance.tokens.indices.contains(cue.token) else { continue }
      let token = utterance.tokens[cue.token]
      guard token.words.indices.contains(cue.word) else { continue }
      let start = min(max(recording.milliseconds(at: cue.start), before), total)
      before = start
      words[cue.utterance].append(
        TimedWord(
          utterance: cue.utterance, token: cue.token, said: token.words[cue.word].said,
          source: token.source, text: utterance.text, start: start,
          end: min(max(recording.milliseconds(at: cue.end), start), total)))
    }
    self.words = words
  }
}
