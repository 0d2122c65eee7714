extension EngineExamination {
  static let order: Check = { (examination) throws(Breach) in
    var texts = [
      "Good morning.", "Why would that be?", "Nobody in Rotterdam said so twice!",
      "a b c d e f", "The end of the war, such as it has been, will change lives.",
    ].map { $0.split(separator: " ").map(String.init) }
    texts.append(sentence)
    var engine = try ExaminedEngine(examination)
    var first: [ExaminedEngine.Answered] = []
    for text in texts { first.append(try engine.say(text)) }
    for index in texts.indices.reversed() {
      try compare(try engine.say(texts[index]), first[index], texts[index], "in another order")
    }
    for index in texts.indices {
      var fresh = try ExaminedEngine(examination)
      try compare(try fresh.say(texts[index]), first[index], texts[index], "in a new process")
    }
    return "\(texts.count) texts in 3 orders"
  }

  private static func compare(
    _ answered: ExaminedEngine.Answered, _ before: ExaminedEngine.Answered, _ words: [String],
    _ circumstance: String
  ) throws(Breach) {
    guard answered.clip != before.clip || answered.marks != before.marks else { return }
    let counts = [before, answered].map { $0.clip?.samples.count ?? 0 }
    throw Breach(
      reason: "\"\(words.joined(separator: " "))\" sounds different \(circumstance) "
        + "(\(counts[0]) and \(counts[1]) samples): the cache would lie, and the correction of "
        + "one paragraph would change another")
  }

  /// What text from outside can hold; each stands alone, and once among words.
  private static let hostile: [String] = [
    "", " ", "…", "-----", "$$$ %%% ^^^ ~~~ \\\\", "\u{1}99s\u{0}\u{7}\u{1B}[31m", "[[",
    "]] [[ a ]]",
    "[[]]", "[[zzzz qqq]]", "[[Київ]]", "<speak><prosody rate=\"x-fast\">", "&lt;&#0;",
    "\u{200B}\u{FEFF}\u{AD}", "👩‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿", "مرحبا \u{202E}txet", "\u{301}\u{301}\u{301}", "%s%n%x", "漢字かな",
    "[[" + String(repeating: "k'i:v", count: 100) + "]]", String(repeating: "lorem", count: 2000),
    String(repeating: "a. ", count: 300), String(repeating: "9", count: 500),
  ]

  static let hostileText: Check = { (examination) throws(Breach) in
    var engine = try ExaminedEngine(examination)
    let before = try engine.say(sentence)
    var refused = 0
    for text in hostile {
      for words in [[text], ["Then", text, "came."]] {
        do throws(Breach) {
          if try engine.say(words).clip == nil { refused += 1 }
        } catch {
          throw Breach(reason: "over \"\(text.prefix(40))\": \(error.reason)")
        }
      }
    }
    try compare(try engine.say(sentence), before, sentence, "after hostile text")
    return "\(hostile.count) texts, \(refused) of \(2 * hostile.count) requests refused"
  }

  /// The longest request that the program makes, unless a single word is longer.
  static let speed: Check = { (examination) throws(Breach) in
    var engine = try ExaminedEngine(examination)
    var words: [String] = []
    var bytes = 0
    for index in 0... {
      let word = sentence[index % sentence.count]
      bytes += word.utf8.count + 1
      if bytes > Portions.longest { break }
      words.append(word)
    }
    let answered = try engine.say(words)
    let clip = try spoken(answered)
    let audio = Double(clip.samples.count) / Double(clip.sampleRate)
    let pace = audio / answered.seconds
    // Where the program gives up, but for short texts.
    guard pace >= 5 else {
      throw Breach(reason: "\(tenths(audio)) s of audio took \(tenths(answered.seconds)) s")
    }
    return "\(bytes) bytes: \(tenths(audio)) s of audio, \(Int(pace)) times faster than it plays"
  }

  private static func tenths(_ seconds: Double) -> String { "\((seconds * 10).rounded() / 10)" }
}
