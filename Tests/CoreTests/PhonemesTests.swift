import Core
import Foundation
import Testing

@Suite struct PhonemesTests {
  @Test(arguments: [
    ("k'i:v", "kˈiːv", "K IY1 V", "keev"),
    ("m'A@k", "mˈɑːɹk", "M AA1 R K", "mark"),
    ("p'u:tIn", "pˈuːtɪn", "P UW1 T IH0 N", "pootin"),
    ("S'i: dZInp'IN", "ʃˈiː dʒɪnpˈɪŋ", "SH IY1 JH IH0 N P IH1 NG", "shee jinping"),
    ("l@v'i:v", "ləvˈiːv", "L AH0 V IY1 V", "luhveev"),
    ("s'Vm,OInt", "sˈʌmˌɔɪnt", "S AH1 M OY2 N T", "sumoynt"),
  ])
  func aNameIsWrittenInEveryAlphabet(
    espeak: String, ipa: String, arpabet: String, letters: String
  ) throws {
    let phonemes = try #require(Phonemes(espeak, in: .espeak))
    #expect(phonemes.text(in: .espeak) == espeak)
    #expect(phonemes.text(in: .ipa, language: "en-US") == ipa)
    #expect(phonemes.text(in: .arpabet) == arpabet)
    #expect(phonemes.text(in: .none) == letters)
    #expect(Phonemes(ipa, in: .ipa)?.text(in: .espeak) == espeak)
    // ARPABET has no gaps between words.
    #expect(
      Phonemes(arpabet, in: .arpabet)?.text(in: .espeak) == espeak.replacing(" ", with: ""))
  }

  @Test(arguments: [
    ("kˈiːv", PhonemeAlphabet.espeak), ("k'i:v", .ipa), ("K IY1 VV", .arpabet), ("K IY7", .arpabet),
    ("", .ipa), ("øː", .ipa), ("keev", .none), ("b[]", .espeak),
  ])
  func whatTheNotationDoesNotHaveIsRefused(text: String, alphabet: PhonemeAlphabet) {
    #expect(Phonemes(text, in: alphabet) == nil)
  }

  @Test(arguments: [
    ("/ˈkiːv/", "k'i:v"), ("/ˈpuːtɪn/", "p'u:tIn"), ("/ˌzeɪˈlɛnskiː/", "z,eIl'Enski:"),
  ])
  func aDictionarysStressBeforeTheSyllableIsTheVowels(ipa: String, espeak: String) {
    #expect(Phonemes(String(ipa.dropFirst().dropLast()), in: .ipa)?.text(in: .espeak) == espeak)
  }

  /// Against what espeak-ng prints for the same mnemonics. It goes further than the table: it assimilates
  /// ("nk" as "ŋk"), and American voices flap the t and colour vowels before r.
  @Test(arguments: [("en", 1, 0.97), ("en-US", 2, 0.89)])
  func theTableAgreesWithTheEngine(language: String, column: Int, share: Double) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    func rows(_ path: String) throws -> [[String]] {
      try String(contentsOf: root.appending(path: path), encoding: .utf8).split(separator: "\n")
        .filter { !$0.hasPrefix("#") }
        .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    }
    let golden = Dictionary(
      try rows("Tests/Corpus/normalization/en-names-phonemes.tsv").map { ($0[0], $0[column]) }
    ) { first, _ in first }
    var (known, right, convertible) = (0, 0, 0)
    for row in try rows("Voices/Lexicons/en-names.tsv") where row[1].hasPrefix("[[") {
      guard let ipa = golden[row[0]] else { continue }
      known += 1
      let phonemes = Phonemes(String(row[1].dropFirst(2).dropLast(2)), in: .espeak)
      guard let text = phonemes?.text(in: .ipa, language: language) else { continue }
      convertible += 1
      if text.replacing(" ", with: "") == ipa.replacing(" ", with: "") { right += 1 }
    }
    #expect(known >= 600)
    #expect(convertible >= known - 2)
    #expect(Double(right) >= share * Double(known), "\(right) of \(known)")
  }
}
