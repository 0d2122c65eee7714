internal import Core

/// A tag's name folded into a word: enough to tell HTML's names apart.
struct TagName: Hashable, ExpressibleByStringLiteral {
  private let value: UInt64
  let length: Int

  init(_ bytes: ArraySlice<UInt8>) {
    var value: UInt64 = 0
    for byte in bytes { value = value &* 131 &+ UInt64(byte.isASCIIUpper ? byte | 0x20 : byte) }
    self.value = value
    length = bytes.count
  }

  init(stringLiteral name: String) { self.init(Array(name.utf8)[...]) }

  var isRawText: Bool { Self.rawText.contains(self) }
  var isFormatting: Bool { Self.formatting.contains(self) }
  var isMeta: Bool { self == Self.meta || self == Self.link }
  var isRoot: Bool { Self.roots.contains(self) }
  /// Void elements, and those whose end tag HTML lets one leave out: they close each other.
  var isUncounted: Bool { Self.uncounted.contains(self) }

  private static let meta: TagName = "meta"
  private static let link: TagName = "link"
  private static let rawText: Set<TagName> = [
    "script", "style", "svg", "title", "textarea", "xmp", "plaintext", "noembed",
  ]
  private static let formatting: Set<TagName> = [
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
  ]
  private static let roots: Set<TagName> = ["html", "head", "body", "frameset"]
  private static let uncounted: Set<TagName> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr", "p", "li", "dt", "dd", "option", "tr", "td", "th", "tbody", "thead", "tfoot",
    "rt", "rp",
  ]
}

/// The elements a page has open, approximately.
struct OpenElements {
  let limit: Int
  private var names: [TagName] = []

  init(limit: Int) { self.limit = limit }

  /// - Returns: false when the element would be nested too deep.
  mutating func open(_ name: TagName) -> Bool {
    guard names.count < limit else { return false }
    names.append(name)
    return true
  }

  /// An end tag also closes what was left open inside its element.
  mutating func close(_ name: TagName) {
    guard let index = names.suffix(64).lastIndex(of: name) else { return }
    names.removeSubrange(index...)
  }
}

/// Formatting elements without end tag: HTML reopens them in every later paragraph.
struct OpenFormatting {
  let limit: Int
  private var counts: [TagName: Int] = [:]
  private var total = 0

  init(limit: Int) { self.limit = limit }

  mutating func open(_ name: TagName) -> Bool {
    // A second link closes the first.
    if name == "a", counts[name, default: 0] > 0 { return true }
    guard total < limit else { return false }
    counts[name, default: 0] += 1
    total += 1
    return true
  }

  mutating func close(_ name: TagName) {
    guard let count = counts[name], count > 0 else { return }
    counts[name] = count - 1
    total -= 1
  }
}
