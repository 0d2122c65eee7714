/// Transcripts and captions.
extension Rule {
  static let webVTT = Rule(
    "transcript.vtt", .error, "WebVTT is spelled as its standard says.", source: .webVTT,
    fix: "Begin with WEBVTT, write times as 00:00:01.250, & as &amp; and < as &lt;.",
    .transcript { $0.format == .webVTT ? $0.faults : [] })

  static let subRip = Rule(
    "transcript.srt", .error, "SubRip is numbered from 1 and has times with commas.",
    source: .subRip,
    fix: "Number, then 00:00:01,250 --> 00:00:02,000, then text, then an empty line.",
    .transcript { $0.format == .subRip ? $0.faults : [] })

  static let transcriptJSON = Rule(
    "transcript.json", .error,
    "A JSON transcript has a version and segments with times in seconds.",
    source: .transcripts, fix: "Give each segment startTime, endTime and body.",
    .transcript { $0.format == .json ? $0.faults : [] })

  static let transcriptText = Rule(
    "transcript.text", .error, "HTML and text transcripts are UTF-8 and say something.",
    source: .transcripts, fix: "Write the transcript as UTF-8.",
    .transcript { transcript in
      guard transcript.format == .html || transcript.format == .plain else { return [] }
      return transcript.faults + (transcript.words.isEmpty ? ["it says nothing"] : [])
    })

  static let cueOrder = Rule(
    "transcript.order", .error, "Cues come one after the other and do not overlap.",
    source: .webVTT, fix: "Sort the cues, and end each where the next begins.",
    .transcript { transcript in
      var faults: [Fault] = []
      if transcript.format != .html, transcript.format != .plain, transcript.cues.isEmpty,
        transcript.faults.isEmpty
      {
        faults.append("it has no cues")
      }
      for (index, cue) in transcript.cues.enumerated() {
        let line = cue.line > 0 ? cue.line : nil
        if cue.end <= cue.start {
          faults.append(
            Fault("cue \(index + 1) ends at \(cue.end) ms, where it begins or before", line: line))
        }
        guard index > 0 else { continue }
        let before = transcript.cues[index - 1]
        if cue.start < before.start {
          faults.append(Fault("cue \(index + 1) begins before cue \(index)", line: line))
        } else if cue.start < before.end - 2 {
          faults.append(
            Fault(
              "cue \(index + 1) overlaps cue \(index) by \(before.end - cue.start) ms", line: line))
        }
      }
      return faults
    })

  static let cueEnd = Rule(
    "transcript.end", .error, "No cue ends after the audio.", source: .clients,
    fix: "Take cue times from the samples of the published audio.",
    .transcript { transcript in
      guard let seconds = transcript.seconds else { return [] }
      return transcript.cues.enumerated().compactMap { index, cue in
        Double(cue.end) > seconds * 1000 + 50
          ? Fault(
            "cue \(index + 1) ends at \(cue.end) ms, the audio at \(Int(seconds * 1000)) ms",
            line: cue.line > 0 ? cue.line : nil) : nil
      }
    })

  static let cueCoverage = Rule(
    "transcript.coverage", .warning, "Cues reach to the end of the programme.", source: .clients,
    fix: "Look whether the transcript belongs to this audio.",
    .transcript { transcript in
      guard let seconds = transcript.seconds, let last = transcript.cues.last?.end,
        Double(last) < 0.7 * seconds * 1000
      else { return [] }
      return ["the last cue ends at \(last) ms, the audio at \(Int(seconds * 1000)) ms"]
    })

  static let cueWordTimes = Rule(
    "transcript.word-times", .warning, "WebVTT has no times inside its cues.", source: .clients,
    fix: "Keep word times in the JSON transcript: AntennaPod shows them as text.",
    .transcript { $0.hasWordTimes ? ["cues hold times of words"] : [] })

  static let transcriptAgreement = Rule(
    "transcript.agree", .error, "All transcripts of an episode say the same words.",
    source: .lector, fix: "Make all of them from the same recording; read the article again.",
    .programme { programme in
      guard let first = programme.transcripts.first(where: { !$0.words.isEmpty }) else { return [] }
      let words = first.words
      return programme.transcripts.compactMap { other in
        let its = other.words
        guard other.format != .html, other.format != .plain, !its.isEmpty, its != words
        else { return nil }
        let same = zip(words, its).prefix { $0 == $1 }.count
        let (here, there) = (words.dropFirst(same).prefix(3), its.dropFirst(same).prefix(3))
        return Fault(
          "\(other.place.file) and \(first.place.file) differ at word \(same + 1): "
            + "“\(there.joined(separator: " "))”, “\(here.joined(separator: " "))”")
      }
    })
}
