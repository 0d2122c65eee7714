import Foundation

/// Endless text to break a normalizer with: rows of the corpus cut, joined and mutated, fragments of
/// every class, and scalars from all of Unicode.
struct FuzzText {
  private static let rows: [[UInt8]] = FigureCheckTests.files.flatMap { file -> [[UInt8]] in
    let text = try? String(
      contentsOf: FigureCheckTests.corpus.appending(path: file), encoding: .utf8)
    return (text ?? "").split(separator: "\n").map { Array($0.split(separator: "\t")[0].utf8) }
  }

  private static let fragments = [
    "Oct.", "24", ",", "2024", "$", "5.7bn", "-", "–", "—", "U.S.", "Kyiv's", "(", ")", "\"",
    "155mm",
    "km²", "°C", "½", "COVID-19", "F-16s", "[[", "]]", "\u{1}", "…", "http://a.b/c?d=e", "@x", "#",
    "🔥", "👩‍🚀", "🇺🇦", "Київ", "中文", "¹", "₂", "\u{AD}", "\u{200B}", "\u{202E}", "ﬁ", "１２", "№",
    "&amp;", "'", "’", "1/2", "3:15", "p.m.", "No.", "III", "A", "é", "Ł", "^", "|", "_", "~", "+",
    "%", "/", "\\", "\u{301}", "\u{FEFF}", "\t", "µm", "μ", "ª", "9999999999999999999999", ",999",
    ".300", " 300", "0", "00:00", "§§", "€", "x", "×", "*", "•", "King", "Louis", "XIV", "1-", "1,",
    "-5", "e-mail", "a@b.c", "2024-02-30", "99/99/99", "1e9", "NaN", "١٢٣", "१२", "Ⅷ", "㎏", "①",
    "‰",
  ]

  private(set) var random: SplitMix

  init(seed: UInt64) { random = SplitMix(state: seed) }

  mutating func next() -> String {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      switch Int.random(in: 0..<8, using: &random) {
      case 0...2: bytes += row()
      case 3, 4: bytes += mixture()
      case 5: bytes += scalars()
      case 6: bytes += (0..<Int.random(in: 1...40, using: &random)).map { _ in byte() }
      default: bytes += repetition()
      }
      if Bool.random(using: &random) { bytes.append(0x20) }
    }
    for _ in 0..<Int.random(in: 0...4, using: &random) { mutate(&bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func byte() -> UInt8 { UInt8.random(in: 0...255, using: &random) }

  private mutating func row() -> [UInt8] {
    guard var row = Self.rows.randomElement(using: &random) else { return [] }
    if Bool.random(using: &random), let other = Self.rows.randomElement(using: &random) {
      row =
        row.prefix(Int.random(in: 0...row.count, using: &random))
        + other.suffix(
          Int.random(in: 0...other.count, using: &random))
    }
    return row
  }

  private mutating func mixture() -> [UInt8] {
    (0..<Int.random(in: 1...14, using: &random)).flatMap { _ in
      Array((Self.fragments.randomElement(using: &random) ?? "").utf8)
        + (Int.random(in: 0..<3, using: &random) == 0 ? [0x20] : [])
    }
  }

  private mutating func scalars() -> [UInt8] {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      let limits: [UInt32] = [0x7F, 0x24F, 0x2BFF, 0xFFFF, 0x10FFFF]
      let limit = limits.randomElement(using: &random) ?? 0x7F
      if let scalar = Unicode.Scalar(UInt32.random(in: 0...limit, using: &random)) {
        text.append(scalar)
      }
    }
    return Array(String(text).utf8)
  }

  private mutating func repetition() -> [UInt8] {
    let unit = Array((Self.fragments.randomElement(using: &random) ?? "a").utf8)
    return (0..<Int.random(in: 2...60, using: &random)).flatMap { _ in unit }
  }

  private mutating func mutate(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    let at = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes[at] = byte()
    case 1: bytes.remove(at: at)
    case 2: bytes.insert(byte(), at: at)
    default:
      let end = Int.random(in: at...min(bytes.count, at + 12), using: &random)
      bytes.insert(contentsOf: bytes[at..<end], at: Int.random(in: 0...bytes.count, using: &random))
    }
  }
}
