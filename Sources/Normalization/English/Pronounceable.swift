internal import Core

/// Whether capitals could be said as an English word, by their vowels and by the clusters at their
/// ends: "NABU", "UNICEF" and "CAIR" could, "NYPD", "ESPN" and "OECD" could not.
enum Pronounceable {
  private static func isVowel(_ byte: UInt8) -> Bool {
    [0x41, 0x45, 0x49, 0x4F, 0x55].contains(byte)
  }

  private static let openings = clusters(
    "BL BR CH CL CR DR DW FL FR GL GR KN KR PH PL PR SC SH SK SL SM SN SP SQ ST SW TH TR TW WH WR SCH SCR SHR SPL SPR STR THR QU"
  )
  private static let closings = clusters(
    "CH CK CT FF FT GH LD LF LK LL LM LP LT MP NC ND NG NK NS NT NX PH PS PT RB RC RD RF RG RK RL RM RN RP RS RT SH SK SM SP SS ST TH TS TT TZ WD WN WS ZZ CKS NDS NTS RTS RDS RKS MPS NCH TCH RCH RST RTH"
  )

  private static func clusters(_ text: String) -> Set<[UInt8]> {
    Set(text.split(separator: " ").map { Array($0.utf8) })
  }

  /// Has a vowel, and no four consonants in a row.
  static func isWord(_ capitals: String) -> Bool {
    var run = 0
    var vowels = 0
    for byte in capitals.utf8 {
      let sounds = isVowel(byte) || byte == 0x59
      vowels += sounds ? 1 : 0
      run = sounds ? 0 : run + 1
      if run > 3 { return false }
    }
    return vowels > 0
  }

  /// Begins and ends as English words do: "ESPN" and "NYPD" do not.
  private static func isShapedAsWord(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.firstIndex(where: isVowel), let last = bytes.lastIndex(where: isVowel)
    else { return false }
    let head = Array(bytes[..<first])
    let tail = Array(bytes[(last + 1)...])
    return (head.count < 2 || openings.contains(head))
      && (tail.count < 2 || closings.contains(tail))
  }

  /// Alternates like a word: "NABU", "UNICEF", "HIMARS".
  static func isEasy(_ capitals: String) -> Bool {
    let bytes = Array(capitals.utf8)
    var changes = 0
    for (left, right) in zip(bytes, bytes.dropFirst()) where isVowel(left) != isVowel(right) {
      changes += 1
    }
    return isWord(capitals) && isShapedAsWord(bytes)
      && changes >= bytes.count - 1 - bytes.count / 4
  }
}
