internal import EngineWire

/// What a model says in one run: a sentence, or a part of a long one.
struct Phrase {
  struct Word: Hashable {
    /// Its place in the request.
    var index: Int
    /// International Phonetic Alphabet with ties; empty for a word without a sound.
    var phonemes: String
    /// espeak-ng says it without a gap behind the word before.
    var isJoined = false
    /// The mark behind it: `, ; : . ? ! …` or nothing.
    var mark = ""
  }

  var words: [Word]

  var symbolCount: Int {
    words.reduce(0) { $0 + IPA.symbols(of: $1.phonemes).count + 1 + $1.mark.count }
  }

  /// The sentence is over after it.
  var endsSentence: Bool { [".", "?", "!", "…"].contains(words.last?.mark) }

  /// - Parameter longest: how many symbols the voice says in one run.
  /// - Returns: phrases in order, every word of the request in one of them.
  static func phrases(
    of words: [String], spelling: SpellingProcess, longest: Int
  ) throws(Refusal) -> [Phrase] {
    let clauses = Clause.clauses(of: words)
    let spelled = try spell(clauses, spelling)
    var phrases: [Phrase] = []
    var current = Phrase(words: [])
    for (clause, words) in zip(clauses, spelled) {
      let next = Phrase(words: words)
      if !current.words.isEmpty, current.symbolCount + next.symbolCount > longest {
        phrases.append(current)
        current = Phrase(words: [])
      }
      current.words += next.words
      if clause.endsSentence {
        phrases.append(current)
        current = Phrase(words: [])
      }
    }
    if !current.words.isEmpty { phrases.append(current) }
    return phrases.flatMap { $0.parts(longest: longest) }
  }

  /// A clause that is too long by itself, cut between words, and a word between symbols.
  private func parts(longest: Int) -> [Phrase] {
    guard symbolCount > longest else { return [self] }
    var parts: [Phrase] = []
    var part = Phrase(words: [])
    var size = 0
    for word in words.flatMap({ $0.parts(longest: longest) }) {
      let symbols = IPA.symbols(of: word.phonemes).count + 1
      if size + symbols > longest, !part.words.isEmpty {
        parts.append(part)
        part = Phrase(words: [])
        size = 0
      }
      part.words.append(word)
      size += symbols
    }
    return parts + [part]
  }

  private static func spell(
    _ clauses: [Clause], _ spelling: SpellingProcess
  ) throws(Refusal) -> [[Word]] {
    // Each run of words between phonemes that need no spelling, as a whole and word by word.
    var lines: [String] = []
    var runs: [[Range<Int>]] = []
    for clause in clauses {
      var ranges: [Range<Int>] = []
      var start = 0
      for end in 0...clause.texts.count
      where end == clause.texts.count || PhonemeEntry.ipa(clause.texts[end]) != nil {
        if start < end {
          ranges.append(start..<end)
          lines.append(clause.texts[start..<end].joined(separator: " ") + clause.mark)
          lines += clause.texts[start..<end]
        }
        start = end + 1
      }
      runs.append(ranges)
    }
    let phonemes = try spelling.phonemes(of: lines)
    guard phonemes.count == lines.count else {
      throw Refusal(id: 0, isPermanent: false, reason: "espeak-ng's answer is torn")
    }
    var next = 0
    return zip(clauses, runs).map { clause, ranges in
      var words = clause.texts.indices.map {
        Word(
          index: clause.words.lowerBound + $0, phonemes: PhonemeEntry.ipa(clause.texts[$0]) ?? "")
      }
      for range in ranges {
        let groups = phonemes[next].split(separator: " ").map(String.init)
        let alone = Array(phonemes[(next + 1)..<(next + 1 + range.count)])
        for (place, share) in zip(range, WordAlignment.shares(of: groups, among: alone)) {
          words[place].phonemes = share.phonemes
          words[place].isJoined = share.isJoined
        }
        next += 1 + range.count
      }
      if !words.isEmpty { words[words.count - 1].mark = clause.mark }
      return words
    }
  }
}

extension Phrase.Word {
  fileprivate func parts(longest: Int) -> [Phrase.Word] {
    let symbols = IPA.symbols(of: phonemes)
    guard symbols.count > longest else { return [self] }
    var parts: [Phrase.Word] = []
    for start in stride(from: 0, to: symbols.count, by: longest) {
      let end = min(start + longest, symbols.count)
      parts.append(
        Phrase.Word(
          index: index, phonemes: symbols[start..<end].joined(), isJoined: start > 0 || isJoined,
          mark: end == symbols.count ? mark : ""))
    }
    return parts
  }
}
