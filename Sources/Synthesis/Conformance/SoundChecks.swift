internal import Core

extension EngineExamination {
  /// Words of letters only, each with a sound of its own; Latin, which engines of all languages read.
  static let sentence = """
    The council met on Tuesday, repaired the old bridge before dinner, and promised money for \
    another. Why did nobody mention the harbour?
    """.split(separator: " ").map(String.init)

  /// The share of words that need a mark of their own: espeak-ng marks 97 % of raw news.
  private static let leastMarked = 0.9

  static let marks: Check = { (examination) throws(Breach) in
    var engine = try ExaminedEngine(examination)
    let answered = try engine.say(sentence)
    let clip = try spoken(answered)
    let marked = answered.marks.count
    guard Double(marked) >= leastMarked * Double(sentence.count) else {
      throw Breach(
        reason: "\(marked) of \(sentence.count) words have a mark; the highlighting of words in "
          + "players needs nearly all")
    }
    // Of two words one after the other, the second begins later: 40 ms is the shortest syllable.
    var crowded: [String] = []
    for word in 1..<sentence.count {
      guard let sample = answered.marks[word], let before = answered.marks[word - 1] else {
        continue
      }
      if sample - before < clip.sampleRate / 25 { crowded.append(sentence[word]) }
    }
    guard crowded.isEmpty else {
      throw Breach(reason: "less than 40 ms before \(crowded.joined(separator: ", "))")
    }
    // The last word has a sound behind its mark.
    if let last = answered.marks[sentence.count - 1],
      clip.samples.count - last < clip.sampleRate / 10
    {
      throw Breach(reason: "the last word's mark is less than 100 ms before the end")
    }
    return "\(marked) of \(sentence.count) words"
  }

  /// Milliseconds of silence that may stand at an end: the program adds the pauses between
  /// paragraphs, and what an engine adds to them is heard.
  private static let longestSilence = 400
  /// Of 32767; below it is what a quiet room has.
  private static let silence: Int16 = 100

  static let sound: Check = { (examination) throws(Breach) in
    var engine = try ExaminedEngine(examination)
    let clip = try spoken(try engine.say(sentence))
    let seconds = Double(clip.samples.count) / Double(clip.sampleRate)
    // 60 to 400 words a minute.
    guard (0.15...1).contains(seconds / Double(sentence.count)) else {
      throw Breach(reason: "\(sentence.count) words last \(seconds) s")
    }
    guard let first = clip.samples.firstIndex(where: { $0.magnitude >= silence.magnitude }),
      let last = clip.samples.lastIndex(where: { $0.magnitude >= silence.magnitude })
    else { throw Breach(reason: "there is nothing to hear") }
    let before = first * 1000 / clip.sampleRate
    let after = (clip.samples.count - 1 - last) * 1000 / clip.sampleRate
    guard max(before, after) <= longestSilence else {
      throw Breach(
        reason: "\(before) ms of silence before and \(after) ms after the sound; the limit is "
          + "\(longestSilence)")
    }
    let full = clip.samples.count { $0 == .max || $0 == .min }
    guard full * 10_000 <= clip.samples.count else {
      throw Breach(reason: "\(full) of \(clip.samples.count) samples are at full scale: it clips")
    }
    return "\(before) ms before, \(after) ms after, \(full) samples at full scale"
  }

  /// The clip of an ordinary text, which no engine may refuse.
  static func spoken(_ answered: ExaminedEngine.Answered) throws(Breach) -> Clip {
    guard let clip = answered.clip else {
      throw Breach(reason: "it refused ordinary words: \(answered.refusal?.reason ?? "")")
    }
    return clip
  }
}
