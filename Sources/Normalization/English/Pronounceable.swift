internal import Core

/// Whether capitals could be said as an English word, by the clusters at their ends.
enum Pronounceable {
  private static func isVowel(_ byte: UInt8) -> Bool {
    [0x41, 0x45, 0x49, 0x4F, 0x55, 0x59].contains(byte)
  }

  /// Has vowels, and no cluster that no English word has.
  static func isWord(_ capitals: String) -> Bool {
    let bytes = Array(capitals.utf8)
    guard bytes.contains(where: isVowel) else { return false }
    var run = 0
    for byte in bytes {
      run = isVowel(byte) ? 0 : run + 1
      if run > 3 { return false }
    }
    return bytes.count >= 4 || bytes.count == 3 && !isVowel(bytes[0]) && isVowel(bytes[1])
      || bytes.count == 3 && isVowel(bytes[0]) || bytes.count == 2
  }

  /// Alternates like a word: "NABU", "UNICEF", "HIMARS".
  static func isEasy(_ capitals: String) -> Bool {
    let bytes = Array(capitals.utf8)
    var changes = 0
    for (left, right) in zip(bytes, bytes.dropFirst()) where isVowel(left) != isVowel(right) {
      changes += 1
    }
    return isWord(capitals) && changes >= bytes.count - 1 - bytes.count / 4
  }
}
