internal import Core

/// The body of `POST /v1/audio/speech`. Members that Lector has no use for (`model`,
/// `instructions`) are allowed and not read.
struct SpeechWish: Decodable, Hashable {
  var input: String
  var voice: String?
  var format: String?
  var speed: Double?

  enum CodingKeys: String, CodingKey {
    case input, voice, speed
    case format = "response_format"
  }

  /// Characters; OpenAI's own limit is 4096, and an article has more.
  static let longestInput = 50_000

  /// Programs written for OpenAI's interface have these names built in: they get the paper's voice.
  private static let strangers: Set = [
    "alloy", "ash", "ballad", "cedar", "coral", "echo", "fable", "marin", "nova", "onyx", "sage",
    "shimmer", "verse",
  ]

  func order(voices: [String]) throws(Refusal) -> SpeechOrder {
    let length = input.unicodeScalars.count
    guard length > 0, input.contains(where: { !$0.isWhitespace }) else {
      throw .bad("\"input\" is empty")
    }
    guard length <= Self.longestInput else {
      throw .bad("\"input\" has \(length) characters; at most \(Self.longestInput) are said")
    }
    let format = AudioFormat(rawValue: format ?? "mp3")
    guard let format else {
      let known = AudioFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw .bad("\"response_format\" is one of \(known)")
    }
    let speed = speed ?? 1
    guard (0.25...4).contains(speed) else { throw .bad("\"speed\" is 0.25 to 4") }
    return SpeechOrder(
      text: input, voice: try name(among: voices), format: format, speed: speed)
  }

  private func name(among voices: [String]) throws(Refusal) -> String? {
    guard let voice, !Self.strangers.contains(voice.lowercased()) else { return nil }
    return try Refusal.voice(voice, among: voices)
  }
}
