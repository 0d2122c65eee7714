internal import Core

/// The language of text that does not say it, as far as its letters tell.
enum ScriptLanguage {
  /// - Returns: "uk" or "ru" for mostly Cyrillic text; nil otherwise.
  static func of(_ blocks: [Block]) -> String? {
    var (cyrillic, latin, ukrainian) = (0, 0, 0)
    for scalar in blocks.prefix(20).flatMap({ $0.text.unicodeScalars }) {
      switch scalar.value {
      case 0x61...0x7A: latin += 1
      case 0x400...0x4FF:
        cyrillic += 1
        // і ї є ґ
        if [0x456, 0x457, 0x454, 0x491].contains(scalar.value) { ukrainian += 1 }
      default: break
      }
    }
    guard cyrillic > latin else { return nil }
    return ukrainian * 100 > cyrillic ? "uk" : "ru"
  }
}
