import Testing

@testable import lector_engine_neural

@Suite struct PhonemeTests {
  @Test(arguments: [
    ("t͡ʃˈe͡ɪnd͡ʒ", ["t͡ʃ", "ˈ", "e͡ɪ", "n", "d͡ʒ"]), ("wˈɔː͡ɹ", ["w", "ˈ", "ɔː͡ɹ"]),
    ("bˈʌʔn̩", ["b", "ˈ", "ʌ", "ʔ", "n̩"]), ("", []), ("a b", ["a", " ", "b"]),
  ])
  func tiesAndModifiersBelongToTheirSymbol(phonemes: String, symbols: [String]) {
    #expect(IPA.symbols(of: phonemes) == symbols)
  }

  @Test(arguments: [
    ("həlˈo͡ʊ", "həlˈO"), ("t͡ʃˈe͡ɪnd͡ʒ", "ʧˈAnʤ"), ("bˈɜːd", "bˈɜɹd"), ("lˈɪɾə͡l", "lˈɪTᵊl"),
    ("fˈa͡ɪ͡ɚɹ", "fˈIəɹ"), ("ˌa͡ʊɚɹ", "ˌWəɹ"), ("fˈoː͡ɹɾi", "fˈɔɹTi"), ("bˈʌʔn̩", "bˈʌtᵊn"),
    ("kˈiːv", "kˈiv"), ("stˈɜːɹɪŋ", "stˈɜɹɪŋ"), ("lˈɑːx", "lˈɑk"),
  ])
  func espeaksPhonemesBecomeTheModelsLetters(phonemes: String, letters: String) {
    #expect(HibariAlphabet.letters(of: phonemes) == letters)
  }

  @Test(arguments: [
    (
      ["ðɪ", "ˈɛnd", "ʌvðə", "wˈɔː͡ɹ"], ["ðə", "ˈɛnd", "ʌv", "ðə", "wˈɔː͡ɹ"],
      ["ðɪ", "ˈɛnd", "ʌv", "ðə", "wˈɔː͡ɹ"]
    ),
    (
      ["twˈɛlv", "θˈa͡ʊzənd", "lˈa͡ɪvz"], ["twˈɛlvθˈa͡ʊzənd", "lˈa͡ɪvz"], ["twˈɛlv θˈa͡ʊzənd", "lˈa͡ɪvz"]
    ),
    (
      ["sˈʌt͡ʃ", "ɐz", "ɪt", "hˈæzbiːn"], ["sˈʌt͡ʃ", "æz", "ɪt", "hæz", "bˈiːn"],
      ["sˈʌt͡ʃ", "ɐz", "ɪt", "hˈæz", "biːn"]
    ),
    (["sˈo͡ʊ"], ["", "sˈo͡ʊ", ""], ["", "sˈo͡ʊ", ""]), ([], ["", ""], ["", ""]),
    (["a", "b"], ["", ""], ["a b", ""]), (["ɐ"], ["ˈe͡ɪ"], ["ɐ"]),
  ])
  func everyWordGetsItsPhonemes(groups: [String], alone: [String], expected: [String]) {
    #expect(WordAlignment.shares(of: groups, among: alone).map(\.phonemes) == expected)
  }

  @Test func ofTheIsOneBreath() {
    let shares = WordAlignment.shares(of: ["ʌvðə", "wˈɔː͡ɹ"], among: ["ʌv", "ðə", "wˈɔː͡ɹ"])
    #expect(shares.map(\.isJoined) == [false, true, false])
  }

  /// Nothing is lost, nothing is said twice, whatever the two sides are.
  @Test(arguments: [1, 7, 40, 300])
  func noPhonemeIsLost(count: Int) {
    let groups = (0..<count).map { ["kˈæt", "ðə", "ɪndɪpˈɛndəns", "a͡ɪ"][$0 % 4] }
    let alone = (0..<(count * 2 / 3 + 1)).map { ["ðə", "", "kˈæts", "twˈɛlv"][$0 % 4] }
    let shares = WordAlignment.shares(of: groups, among: alone)
    #expect(shares.count == alone.count)
    let said = shares.map(\.phonemes).joined().filter { $0 != " " }
    #expect(said == groups.joined())
  }

  @Test(arguments: [
    ("morning.", "morning", "."), ("\"so,\"", "so", ","), ("[[k'i:v]],", "[[k'i:v]]", ","),
    ("[[(fr)Macron]]'s,", "[[(fr)Macron]]'s", ","),
    ("[[", "", ""), ("]]", "", ""), ("[[Київ]]", "Київ", ""), ("what?!", "what", "?"),
    ("well…", "well", "…"), ("wait...", "wait", "…"), ("so—", "so", ","),
    ("D.P.R.K", "D.P.R.K", ""),
    ("\u{1}99s", "99s", ""), ("[[kˈiːv]]", "[[kˈiːv]]", ""), ("(and)", "and", ""),
    ("12.5", "12.5", ""),
  ])
  func marksAreTakenOffWords(word: String, text: String, mark: String) {
    let parts = Clause.parts(of: word)
    #expect(parts.text == text)
    #expect(parts.mark == mark)
  }

  @Test func phonemesInIPAGoToTheModelAsTheyAre() {
    #expect(PhonemeEntry.ipa("[[kˈiːv]]") == "kˈiːv")
    #expect(PhonemeEntry.ipa("[[k'i:v]]") == nil)
    #expect(PhonemeEntry.inside("[[k'i:v]]") == "k'i:v")
    #expect(PhonemeEntry.inside("[[" + String(repeating: "a", count: 200) + "]]") == nil)
  }

  @Test func everyClauseKnowsItsWords() {
    let clauses = Clause.clauses(of: ["Well,", "he", "said.", "So", "what"])
    #expect(clauses.map(\.words) == [0..<1, 1..<3, 3..<5])
    #expect(clauses.map(\.mark) == [",", ".", ""])
    #expect(clauses.map(\.endsSentence) == [false, true, false])
    #expect(Clause.clauses(of: []).isEmpty)
  }
}
