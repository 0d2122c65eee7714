/// How an engine, or a row of a lexicon, writes phonemes.
public enum PhonemeAlphabet: String, Codable, Hashable, Sendable, CaseIterable {
  /// espeak-ng's mnemonics: "k'i:v".
  case espeak
  /// International Phonetic Alphabet: "kˈiːv".
  case ipa
  /// The CMU Pronouncing Dictionary's: "K IY1 V".
  case arpabet
  /// None: names are respelled in ordinary letters, "keev".
  case none
}
