import Core
import Publishing

/// A story with everything that has broken other people's feeds, small enough to read.
enum Sample {
  static let show = Show(
    title: "The Harbour Courier", description: "The day's stories from the harbour, read aloud.",
    author: "The Harbour Courier", email: "audio@courier.example", link: "https://courier.example/",
    language: "en", category: ["News", "Daily News"], explicit: false,
    copyright: "© 2024 The Harbour Courier", baseURL: "https://audio.courier.example",
    artwork: "artwork.png", guid: nil, feedLimit: 300, updates: .weekdays)

  static let voice = Voice(
    name: "calm", title: "English news, calm", language: "en", engine: "espeak",
    engineVoice: "en", rate: 165, pitch: 35, wordGap: 2, volume: 100, gain: nil, pauses: [:],
    lexicons: [])

  static let article = Article(
    identity: "https://courier.example/2024/10/25/ferries",
    url: "https://courier.example/2024/10/25/ferries?ref=a&b=c",
    headline: "Ferries return & fares “fall”", byline: "Ada Marlow and J. Ortiz", section: "City",
    published: Timestamp(iso8601: "2024-10-25T00:30:00+03:00"),
    blocks: [
      Block(
        .paragraph,
        "The night ferry sails again on Oct. 28, harbour officials said. Tickets cost <$5 "
          + "for the first 1,300 passengers, a price that the company has not offered since the "
          + "old terminal closed, and children travel free."),
      Block(.caption, "The ferry Aurora at its berth."),
      Block(.heading, "What changes"),
      Block(.paragraph, "— The last boat leaves at 23:45. Dogs & bicycles are welcome!"),
      Block(.code, "if boat > 1 { wait() }"),
    ])

  static func episode(_ article: Article = article, enclosures: [Enclosure] = [enclosure()])
    -> EpisodeFiles
  {
    let script = PlainReading.script(of: article)
    return EpisodeFiles(
      article: article, script: script, recording: PlainReading.recording(of: script),
      enclosures: enclosures, show: show, voice: voice,
      undated: Timestamp(seconds: 1_700_000_000))
  }

  static func enclosure(_ format: AudioFormat = .mp3, _ content: String = "sound") -> Enclosure {
    let digest = Digest.sha256(of: Array(content.utf8)).hex
    return Enclosure(
      file: Identity.audioFile(sha256: digest, format: format), format: format, bytes: 123_456,
      sha256: digest, bitrate: 64_000)
  }
}
