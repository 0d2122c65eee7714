/// Text as the worst of feeds deliver it; the same for the same seed.
struct Noise: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// xorshift64* (Vigna 2016).
  mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 2_685_821_657_736_338_717
  }

  /// Noncharacters, which the compiler does not take in literals.
  private static func scalar(_ value: UInt32) -> String { String(Unicode.Scalar(value)!) }

  private static let pieces: [String] = [
    "ferry", "1,300", "Київ", "Αθήνα", "łódź", "straße", "smørrebrød", "名古屋", "שלום", "مرحبا",
    "👩‍👩‍👧‍👦", "🇺🇦", "e\u{301}", "]]>", "-->", "<b>", "</item>", "<![CDATA[", "&amp;", "&", "\"", "'",
    "\u{0}", "\u{7}", "\u{1B}[31m", "\u{7F}", "\u{85}", "\u{9D}", "\u{FFFD}", scalar(0xFFFE),
    scalar(0xFDD0), scalar(0x1FFFE), "\u{202E}", "\u{200B}", "\u{AD}", "\u{FEFF}", "\u{2028}",
    "\u{E000}",
    "\n", "\r\n", "\t", "\u{A0}", ".", "!", "…", "—", ",", "https://e.example/a?b=c&d",
    "averyverylongwordwithoutanyplacetobreakitwhichcaptionsmustbearanyway",
  ]

  mutating func text(upTo count: Int) -> String {
    (0..<Int.random(in: 0...count, using: &self)).map { _ in
      Self.pieces.randomElement(using: &self)! + (Bool.random(using: &self) ? " " : "")
    }.joined()
  }

  /// A block's text is never empty.
  mutating func block(upTo count: Int) -> String {
    let text = text(upTo: count)
    return text.isEmpty ? "Word." : text
  }
}
