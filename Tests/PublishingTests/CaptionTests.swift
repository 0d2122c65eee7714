import Core
import Publishing
import Testing

/// What players and directories ask of captions, over the length of a whole edition.
@Suite struct CaptionTests {
  /// Ten hours: a sentence of five words every ninety seconds, at odd samples.
  private static let long: (script: Script, recording: Recording) = {
    let rate = 44_100
    let text = "Boats sail at dawn today."
    let utterances = (0..<400).map { _ in PlainReading.utterance(.paragraph, text) }
    var cues: [Cue] = []
    for index in utterances.indices {
      for token in 0..<5 {
        let start = index * 90 * rate + token * 14_111 + 7
        cues.append(Cue(utterance: index, token: token, word: 0, start: start, end: start + 14_000))
      }
    }
    return (
      Script(article: "long", language: "en", utterances: utterances),
      Recording(
        format: .mp3, sampleRate: rate, sampleCount: 400 * 90 * rate, cues: cues, chapters: [])
    )
  }()

  @Test func captionsDoNotDriftOverTenHours() {
    let (script, recording) = Self.long
    let captions = Self.read(Transcript(script, recording).vtt)
    #expect(captions.count == 400)
    for (index, caption) in captions.enumerated() {
      // The millisecond that holds the sample, computed without a sum of rounded lengths.
      let sample = index * 90 * 44_100 + 7
      #expect(caption.start == (sample * 1000 + 22_050) / 44_100)
      #expect(caption.end <= 36_000_000)
    }
    #expect(recording.milliseconds == 36_000_000)
    #expect(captions.last.map { $0.start > 35_900_000 } == true)
  }

  @Test(arguments: [
    "One sentence. Another, which follows it! And a third?",
    "The company that has run the ferries across the bay for more than ninety years, and that was "
      + "sold twice in the last decade, said on Oct. 28, that it would sail no more. Nobody believed it.",
    "“We waited,” she said. “We waited for years — and then, one day, it came.”",
  ])
  func aCaptionIsASentenceOrAPartOfOneInTwoLines(text: String) {
    let utterance = PlainReading.utterance(.paragraph, text)
    let script = Script(article: "a", language: "en", utterances: [utterance])
    let captions = Self.read(Transcript(script, PlainReading.recording(of: script)).srt)
    #expect(captions.map(\.lines).allSatisfy { $0.count <= 2 && $0.allSatisfy { $0.count <= 50 } })
    let written = captions.map { $0.lines.joined(separator: " ") }
    #expect(written.joined(separator: " ") == text)
    // No caption holds the end of one sentence and the beginning of the next.
    let sentences = Self.sentences(of: utterance)
    for caption in written {
      #expect(sentences.contains { $0.contains(caption) }, "\(caption)")
    }
  }

  @Test func theHTMLTranscriptSaysWhatTheCaptionsSay() {
    let files = Sample.episode().files
    func text(_ name: String) -> String {
      String(decoding: files.first { $0.path == name }?.bytes ?? [], as: UTF8.self)
    }
    let captions = Self.read(Array(text("transcript.vtt").utf8)).flatMap(\.lines)
    let paragraphs = text("transcript.html").matches(of: /<p[^>]*>([^<]*)<\/p>/)
      .map { String($0.output.1) }
    func words(_ lines: [String]) -> [Substring] {
      lines.joined(separator: " ").replacing("&lt;", with: "<").replacing("&amp;", with: "&")
        .replacing("&#x3C;", with: "<").replacing("&#x26;", with: "&").split(separator: " ")
    }
    #expect(words(paragraphs) == words(captions))
    #expect(
      text("transcript.html").contains("<p role=\"heading\" aria-level=\"2\">What changes</p>"))
  }

  private static func sentences(of utterance: Utterance) -> [String] {
    zip([0] + utterance.sentenceEnds, utterance.sentenceEnds).map {
      Span($0, $1).text(in: utterance.text)
    }
  }

  private struct ReadCaption {
    var start: Int
    var end: Int
    var lines: [String]
  }

  private static func read(_ bytes: [UInt8]) -> [ReadCaption] {
    var captions: [ReadCaption] = []
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      if let times = line.wholeMatch(of: /(\S+) --> (\S+)/) {
        captions.append(
          ReadCaption(
            start: milliseconds(times.output.1), end: milliseconds(times.output.2), lines: []))
      } else if !captions.isEmpty, Int(line) == nil {
        captions[captions.count - 1].lines.append(String(line))
      }
    }
    return captions
  }

  private static func milliseconds(_ clock: Substring) -> Int {
    let parts = clock.split { ":.,".contains($0) }.compactMap { Int($0) }
    return parts.count == 4 ? ((parts[0] * 60 + parts[1]) * 60 + parts[2]) * 1000 + parts[3] : -1
  }
}
