internal import Core

/// A tag's name folded into a word: enough to tell HTML's names apart.
struct TagName: Hashable, ExpressibleByStringLiteral {
  private let value: UInt64
  let length: Int
  private let traits: Traits

  /// What the guard must know of a name.
  struct Traits: OptionSet {
    let rawValue: UInt8
    static let rawText = Traits(rawValue: 1)
    static let formatting = Traits(rawValue: 2)
    static let meta = Traits(rawValue: 4)
    static let root = Traits(rawValue: 8)
    static let uncounted = Traits(rawValue: 16)
  }

  init(_ bytes: ArraySlice<UInt8>) {
    var word = Fingerprint()
    for byte in bytes { word.append(byte.isASCIIUpper ? byte | 0x20 : byte) }
    value = word.value
    length = bytes.count
    traits = Self.known[word] ?? []
  }

  init(stringLiteral name: String) { self.init(Array(name.utf8)[...]) }

  static func == (left: TagName, right: TagName) -> Bool { left.value == right.value }
  func hash(into hasher: inout Hasher) { hasher.combine(value) }

  var isRawText: Bool { traits.contains(.rawText) }
  var isFormatting: Bool { traits.contains(.formatting) }
  var isMeta: Bool { traits.contains(.meta) }
  var isRoot: Bool { traits.contains(.root) }
  /// Void elements, and those whose end tag HTML lets one leave out: they close each other.
  var isUncounted: Bool { traits.contains(.uncounted) }

  private static let known: FingerprintTable<Traits> = {
    var known: [String: Traits] = [:]
    for (names, trait) in names {
      for name in names.split(separator: " ") { known[String(name), default: []].insert(trait) }
    }
    return FingerprintTable(known.map { (Fingerprint($0.key), $0.value) })
  }()

  private static let names: [(String, Traits)] = [
    ("meta link", .meta),
    ("script style svg title textarea xmp plaintext noembed", .rawText),
    ("a b big code em font i nobr s small strike strong tt u", .formatting),
    ("html head body frameset", .root),
    ("area base br col embed hr img input link meta param source track wbr", .uncounted),
    ("p li dt dd option tr td th tbody thead tfoot rt rp", .uncounted),
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
