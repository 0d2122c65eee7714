public import Core
public import Workspace

/// What an article will come to, before anything is spoken.
public struct Forecast: Hashable, Sendable {
  public var milliseconds: Int
  public var bytes: Int

  /// - Parameters:
  ///   - bitrate: kbit/s of the file; silence costs as much as speech.
  ///   - overhead: bytes of each file that are no sound (`overhead(in:)`).
  public init(of script: Script, in voice: Voice, bitrate: Int, overhead: Int = 0) {
    var milliseconds = 0
    for (index, utterance) in script.utterances.enumerated() {
      milliseconds += Self.milliseconds(of: utterance, in: voice.speaker(of: utterance))
      if index < script.utterances.count - 1 { milliseconds += utterance.pauseAfter }
    }
    self.milliseconds = milliseconds
    bytes = milliseconds * bitrate / 8 + overhead
  }

  /// The show's picture, and the tag around it with its padding.
  /// - Throws: `Failure` when the picture cannot be used.
  public static func overhead(in workspace: Workspace) throws -> Int {
    do { return try ShowCover(workspace).tag.bytes.count + 1_700 } catch { throw Failure(error) }
  }

  /// Fitted by least squares to espeak-ng at 165 words a minute over 273 paragraphs of 33 English
  /// articles of Tests/Corpus; of articles that were left out of the fit, one in 33 missed by more
  /// than 5 %, by 5.1. Letters, words and marks alone were wrong by up to 12 %.
  private static func milliseconds(of utterance: Utterance, in voice: Voice) -> Int {
    var speech = 72
    var words = 0
    for (index, token) in utterance.tokens.enumerated() {
      for word in token.words.flatMap({ $0.said.lowercased().split(separator: " ") }) {
        words += 1
        speech += 42 * word.unicodeScalars.count + 34 * syllables(of: word) + 124
        // They are said without stress.
        if unstressed.contains(word) { speech -= 118 }
      }
      // A pause is made within an utterance; the one behind it is ours.
      if index < utterance.tokens.count - 1 { speech += pause(at: token.punctuation) }
    }
    return speech * 165 / max(voice.rate, 1) + words * voice.wordGap * 10
  }

  private static func pause(at punctuation: String) -> Int {
    if punctuation.isEmpty { return 0 }
    return punctuation.contains { ".!?…".contains($0) } ? 328 : 240
  }

  /// Groups of vowels, but for a silent e at the end.
  private static func syllables(of word: Substring) -> Int {
    let vowels = word.utf8.map { "aeiouy".utf8.contains($0) }
    var groups = 0
    for index in vowels.indices where vowels[index] && (index == 0 || !vowels[index - 1]) {
      groups += 1
    }
    let isSilent = word.hasSuffix("e") && vowels.count > 1 && !vowels[vowels.count - 2]
    return max(1, isSilent ? groups - 1 : groups)
  }

  private static let unstressed: Set<Substring> = Set(
    """
    the of to and a in that is was for on with as at by it its from be an or are were but not this \
    has had have he she they his her their i you we which who will would been than so if
    """.split(separator: " "))
}
