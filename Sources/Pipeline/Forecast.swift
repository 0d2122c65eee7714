public import Core

/// What an article will come to, before anything is spoken.
public struct Forecast: Hashable, Sendable {
  public var milliseconds: Int
  public var bytes: Int

  /// - Parameter bitrate: kbit/s of the file; silence costs as much as speech.
  public init(of script: Script, in voice: Voice, bitrate: Int) {
    var milliseconds = 0
    for (index, utterance) in script.utterances.enumerated() {
      milliseconds += Self.milliseconds(of: utterance, in: voice.speaker(of: utterance))
      if index < script.utterances.count - 1 { milliseconds += utterance.pauseAfter }
    }
    self.milliseconds = milliseconds
    bytes = milliseconds * bitrate / 8
  }

  /// A letter, a word and a mark each cost time; fitted by least squares to espeak-ng at 165 words
  /// a minute over 140 paragraphs of Tests/Corpus/articles (standard deviation 5 % each).
  private static func milliseconds(of utterance: Utterance, in voice: Voice) -> Int {
    var letters = 0
    var words = 0
    var marks = 0
    for token in utterance.tokens {
      for word in token.words {
        words += word.said.split(separator: " ").count
        letters += word.said.utf8.count
      }
      if !token.punctuation.isEmpty { marks += 1 }
    }
    let speech = Double(letters * 51 + words * 103 + marks * 227) * 165 / Double(max(voice.rate, 1))
    return Int(speech) + words * voice.wordGap * 10
  }
}
