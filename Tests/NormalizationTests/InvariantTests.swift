import Core
import Glibc
import Normalization
import Testing

/// Repeatable pseudo-random numbers (SplitMix64, public domain algorithm by S. Vigna).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite struct InvariantTests {
  /// Every non-space byte is in exactly one token, in order; sentence ends ascend to the length; the
  /// engine gets nothing that it could not say.
  static func check(_ text: String, _ normalizer: Normalizer = Normalizer()) -> String? {
    let utterance = normalizer.utterance(for: text).utterance
    let bytes = Array(text.utf8)
    var end = 0
    for token in utterance.tokens {
      if token.source.lower < end { return "overlap at \(token.source.lower)" }
      if token.source.isEmpty { return "empty token at \(token.source.lower)" }
      for index in end..<token.source.lower where !isSpace(bytes, index) {
        return "byte \(index) uncovered"
      }
      end = token.source.upper
    }
    for index in end..<bytes.count where !isSpace(bytes, index) { return "byte \(index) uncovered" }
    if utterance.sentenceEnds.last != bytes.count { return "last sentence end" }
    if zip(utterance.sentenceEnds, utterance.sentenceEnds.dropFirst()).contains(where: >=) {
      return "sentence ends \(utterance.sentenceEnds)"
    }
    for token in utterance.tokens {
      if !["", ",", ".", "?", "!", ";", ":"].contains(token.punctuation) {
        return "punctuation \(token.punctuation)"
      }
      for word in token.words {
        if word.said.isEmpty || word.engine.isEmpty { return "empty word for \(token.rule)" }
        // A heteronym's phonemes are the table's own, never the line's.
        if token.rule == "heteronym", word.engine.hasPrefix("[["), word.engine.hasSuffix("]]") {
          continue
        }
        for scalar in word.engine.unicodeScalars
        where
          !(scalar.properties.isAlphabetic || "'-.".unicodeScalars.contains(scalar)
          || (0x300...0x36F).contains(scalar.value))
        {
          return "engine gets \(word.engine) by \(token.rule)"
        }
      }
    }
    return nil
  }

  private static func isSpace(_ bytes: [UInt8], _ index: Int) -> Bool {
    if bytes[index].isASCIISpace { return true }
    // The spaces beyond ASCII that the lexer knows begin or go on with these bytes.
    let text = String(
      decoding: bytes[max(0, index - 2)...min(bytes.count - 1, index + 2)], as: UTF8.self)
    return bytes[index] >= 0x80 && text.unicodeScalars.contains { $0.properties.isWhitespace }
  }

  @Test("Any mixture of news fragments is covered and sayable", arguments: 0..<20)
  func fragments(seed: Int) {
    let parts = [
      "Oct.", " ", "24", ",", "2024", "$", "5.7", "bn", "-", "–", "U.S.", "Kyiv's", "(", ")", "\"",
      "155mm",
      "km²", "°C", "½", "COVID-19", "F-16s", "[[", "]]", "\u{1}", "…", "http://a.b/c?d=e", "@x",
      "#", "🔥",
      "Київ", "中文", "¹", "₂", "\u{AD}", "\u{200B}", "ﬁ", "１２", "№", "&amp;", "'", "’", "1/2",
      "3:15", "p.m.",
      "No.", "III", "A", "é", "Ł", "^", "|", "_", "~", "+", "%", "/", "\\", "\u{301}", "\u{FEFF}",
      "\t", "µ", "ª",
      "9999999999999999999999", ",999", ".300", " 300", "0", "§", "§§", "€", "x", "×", "*", "•",
      "a", "the", "King",
      "Louis", "XIV",
    ]
    var random = SplitMix(state: UInt64(seed))
    for _ in 0..<150 {
      let text = (0..<Int.random(in: 1...14, using: &random))
        .map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      let fault = Self.check(text)
      #expect(fault == nil, "\(text.debugDescription)")
    }
  }

  @Test("Random bytes and scalars never crash and are covered", arguments: 0..<10)
  func noise(seed: Int) {
    var random = SplitMix(state: UInt64(seed) &+ 1000)
    for _ in 0..<100 {
      let bytes = (0..<Int.random(in: 1...60, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      var text = String(decoding: bytes, as: UTF8.self)
      for _ in 0..<6 {
        if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x2FFFF, using: &random)) {
          text.unicodeScalars.append(scalar)
        }
      }
      let fault = Self.check(text)
      #expect(fault == nil, "\(text.debugDescription)")
    }
  }

  @Test(
    "Hostile lines take time in proportion to their length",
    arguments: [
      "7", "(", "1-", "a-", "1,", "300 ", "U.", "1/", ".", "!", "\"", "[1]", "$1-", "A1", "a@b",
      "AB ", "ABLE ", "1m x ", "9' ", "[a] ", "6-4, ", "3, ", "1s ", "5 and ",
    ])
  func linear(unit: String) {
    let normalizer = Normalizer()
    func seconds(_ bytes: Int) -> Double {
      let text = String(repeating: unit, count: bytes / unit.utf8.count)
      return (0..<3).map { _ in
        let start = Self.threadSeconds()
        _ = normalizer.utterance(for: text)
        return Self.threadSeconds() - start
      }.min() ?? 0
    }
    _ = seconds(64)
    // Quadratic work would be 64 times as long.
    #expect(seconds(8000) < 24 * seconds(1000) + 0.02)
  }

  /// Of this thread's CPU: others on the machine do not count.
  private static func threadSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test("A plain word keeps its letters and case")
  func plainWords() {
    let text = "Mother-in-law d'être naïve Müller's O'Brien McDonald don't Zelensky"
    #expect(Normalizer().utterance(for: text).utterance.said == text)
  }

  @Test("A word in capitals for stress is still a word, an initialism is not")
  func stress() {
    let said = Normalizer().utterance(
      for: "We waited FOR 3 YEARS and NOT a day MORE, said the UNHCR."
    ).utterance.said
    #expect(said == "We waited FOR three YEARS and NOT a day MORE, said the U N H C R.")
  }

  @Test("What cannot be said is reported with its place")
  func makeshift() {
    let (utterance, diagnostics) = Normalizer().utterance(for: "He said 中文 twice.")
    #expect(utterance.said == "He said a word in Chinese characters twice.")
    #expect(diagnostics.count == 1)
    #expect(diagnostics.first?.span == Span(8, 14))
    #expect(diagnostics.first?.severity == .warning)
  }

  @Test("A language without rules passes its words and numbers on, with one note")
  func neutral() {
    let article = Article(
      identity: "x", language: "uk", headline: "Київ 2024",
      blocks: [Block(.paragraph, "У 2024 році 1,5 млн людей.")])
    let normalizer = Normalizer(language: "uk")
    let voice = Voice(
      name: "v", title: "v", language: "uk", engine: "espeak", engineVoice: "uk", rate: 165,
      pitch: 35,
      wordGap: 2, volume: 100, gain: nil, pauses: [.headline: 900, .paragraph: 500], lexicons: [])
    let (script, diagnostics) = normalizer.script(for: article, in: voice)
    #expect(script.utterances.map(\.said) == ["Київ 2024", "У 2024 році 1,5 млн людей."])
    #expect(script.utterances.map(\.pauseAfter) == [900, 500])
    #expect(diagnostics.map(\.severity) == [.note])
  }
}
