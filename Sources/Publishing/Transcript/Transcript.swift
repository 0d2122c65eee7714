public import Core

/// What is heard, as text in time: the same captions in three formats, and every word in one.
///
/// Captions show the *written* text ("1,300 km²"), timed by the words that were said for it. All
/// times are whole milliseconds made from sample counts, so nothing drifts however long it plays.
public struct Transcript: Sendable {
  let script: Script
  let timeline: Timeline
  let captions: [Caption]

  public init(_ script: Script, _ recording: Recording) {
    self.script = script
    timeline = Timeline(script, recording)
    captions = Self.captions(script, timeline, within: recording.milliseconds)
  }

  /// WebVTT (w3.org/TR/webvtt1): for browsers, Apple and most players.
  public var vtt: [UInt8] {
    var text = "WEBVTT\n"
    for caption in captions {
      text += "\n\(Self.clock(caption.start, ".")) --> \(Self.clock(caption.end, "."))\n"
      text += CaptionLines.of(Self.withoutArrows(caption.text)).map(Self.escaped)
        .joined(separator: "\n")
      text += "\n"
    }
    return Array(text.utf8)
  }

  /// SubRip, for players that know nothing newer. It has no escapes and some tags, so what would
  /// be taken for a tag is written with look-alikes.
  public var srt: [UInt8] {
    var text = ""
    for (index, caption) in captions.enumerated() {
      if index > 0 { text += "\n" }
      text += "\(index + 1)\n"
      text += "\(Self.clock(caption.start, ",")) --> \(Self.clock(caption.end, ","))\n"
      text += CaptionLines.of(Self.withoutTags(Self.withoutArrows(caption.text)))
        .joined(separator: "\n")
      text += "\n"
    }
    return Array(text.utf8)
  }

  /// The podcast namespace's JSON transcript: `segments` are the captions, which is all that other
  /// players read; `words` is ours and holds every spoken word: `start` and `end` in milliseconds,
  /// what was `said`, what was `written`, and where: the `utterance` of `script.json` and the
  /// `source` bytes of its text. (Word times stay out of the VTT, where AntennaPod shows them as
  /// text.)
  public var json: [UInt8] {
    let segments = JSON.list(captions.count) { [captions] index in
      let caption = captions[index]
      return .row(
        .object([
          ("startTime", .seconds(caption.start)), ("endTime", .seconds(caption.end)),
          ("body", .string(caption.text)),
        ]))
    }
    let heard = timeline.words.flatMap(\.self)
    let words = JSON.list(heard.count) { index in
      let word = heard[index]
      return .row(
        .object([
          ("start", .integer(word.start)), ("end", .integer(word.end)),
          ("said", .string(PlainText.line(word.said))),
          ("written", .string(PlainText.line(word.source.text(in: word.text)))),
          ("utterance", .integer(word.utterance)),
          ("source", .array([.integer(word.source.lower), .integer(word.source.upper)])),
        ]))
    }
    return JSON.object([
      ("version", .string("1.0.0")), ("language", .string(script.language)),
      ("segments", segments), ("words", words),
    ]).bytes
  }

  /// An arrow is how a timing line is known: readers that look for it before they undo escapes
  /// take one in the text for another cue.
  private static func withoutArrows(_ text: String) -> String {
    text.replacing("-->", with: "→")
  }

  private static func withoutTags(_ text: String) -> String {
    text.replacing("<", with: "‹").replacing(">", with: "›")
  }

  /// "01:02:03.456"
  private static func clock(_ milliseconds: Int, _ point: String) -> String {
    let seconds = milliseconds / 1000
    return "\(digits(seconds / 3600, 2)):\(digits(seconds / 60 % 60, 2)):\(digits(seconds % 60, 2))"
      + point + digits(milliseconds % 1000, 3)
  }

  private static func digits(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }

  /// Cue text may not hold "-->", "&" or "<" (WebVTT, section 4.1).
  private static func escaped(_ line: String) -> String {
    var result = ""
    for character in line {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.append(character)
      }
    }
    return result
  }
}
