internal import Core

/// A word folded into 64 bits (FNV-1a), so that names are told apart without a string for each: a page
/// has thousands of class words, and a handful that say something.
struct Fingerprint: Hashable, Sendable, ExpressibleByStringLiteral {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  init() {}

  init(_ text: some StringProtocol) {
    for byte in text.utf8 { append(byte) }
  }

  init(stringLiteral text: String) { self.init(text) }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// The two words side by side, as "side-bar" is written.
  func joined(to next: Fingerprint) -> Fingerprint {
    var pair = self
    pair.value = (value ^ (next.value &+ 0x2d)) &* 0x100_0000_01b3
    return pair
  }
}

/// Looks fingerprints up: open addressing in a table at most half full, so that a miss, which is what
/// nearly every word of a page is, costs one comparison.
struct FingerprintTable<Value: Sendable>: Sendable {
  private var keys: [UInt64]
  private var values: [Value?]
  private let mask: Int

  init(_ entries: [(Fingerprint, Value)]) {
    var size = 16
    while size < entries.count * 2 { size *= 2 }
    mask = size - 1
    keys = [UInt64](repeating: 0, count: size)
    values = [Value?](repeating: nil, count: size)
    for (word, value) in entries {
      let slot = slot(of: word)
      keys[slot] = word.value
      values[slot] = value
    }
  }

  subscript(word: Fingerprint) -> Value? { values[slot(of: word)] }

  func contains(_ word: Fingerprint) -> Bool { keys[slot(of: word)] == word.value }

  /// Where the word is, or the free place where it would be. No word's fingerprint is 0.
  private func slot(of word: Fingerprint) -> Int {
    var slot = Int(truncatingIfNeeded: word.value ^ (word.value >> 32)) & mask
    while keys[slot] != 0, keys[slot] != word.value { slot = (slot + 1) & mask }
    return slot
  }
}

extension FingerprintTable: ExpressibleByArrayLiteral where Value == Bool {
  init(arrayLiteral words: Fingerprint...) { self.init(words.map { ($0, true) }) }
}
