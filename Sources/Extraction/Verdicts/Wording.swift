internal import Core

/// What a line's words give away: the families of boilerplate phrases found in it.
struct Wording {
  private(set) var families: [DropReason] = []

  /// - Parameter lowered: the block's text in lower case.
  init(_ lowered: String, words: Int) {
    guard words > 0, words <= PhraseBook.longestLimit else { return }
    let bytes = Array(Self.stripped(lowered).utf8)
    guard let first = bytes.first else { return }
    for phrase in PhraseBook.byFirstByte[Int(first)] {
      let isHit =
        switch phrase.place {
        case .whole: bytes == phrase.bytes
        case .start:
          words <= phrase.limit && bytes.starts(with: phrase.bytes) && phrase.ends(in: bytes)
        case .anywhere: false
        }
      if isHit { add(phrase.family) }
    }
    // One pass over the line, not one per phrase.
    for start in bytes.indices.dropLast()
    where PhraseBook.mayStart[PhraseBook.slot(bytes[start], bytes[start + 1])] {
      for phrase in PhraseBook.anywhereByFirstByte[Int(bytes[start])]
      where words <= phrase.limit && bytes[start...].starts(with: phrase.bytes) {
        add(phrase.family)
      }
    }
    if has(.credit), Dateline.opens(lowered) { families.removeAll { $0 == .credit } }
  }

  var first: DropReason? { families.first }

  func has(_ family: DropReason) -> Bool { families.contains(family) }

  private mutating func add(_ family: DropReason) {
    if !families.contains(family) { families.append(family) }
  }

  /// Without leading bullets, arrows, emoji and quotes, and without the closing punctuation.
  private static func stripped(_ text: String) -> String {
    var view = text.unicodeScalars[...]
    while let scalar = view.first, !scalar.properties.isAlphabetic, !(0x30...0x39 ~= scalar.value),
      scalar != "©", scalar != "#", scalar != "@"
    { view.removeFirst() }
    while let scalar = view.last, ".:!>»→…*] |".unicodeScalars.contains(scalar) {
      view.removeLast()
    }
    return String(view)
  }
}

/// The phrases of `PhraseList`, read once.
enum PhraseBook {
  enum Place { case whole, start, anywhere }

  struct Phrase {
    var family: DropReason
    var place: Place
    /// The longest line, in words, that the phrase decides about.
    var limit: Int
    var bytes: [UInt8]

    /// The phrase ends with a word, not inside one.
    func ends(in line: [UInt8]) -> Bool {
      guard line.count > bytes.count else { return true }
      let next = line[bytes.count]
      return !(next.isASCIILetter || next >= 0xC3) || bytes.last == 0x20
    }
  }

  static let all: [Phrase] = PhraseList.rows.split(separator: "\n").flatMap { row -> [Phrase] in
    let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
    guard cells.count == 3, let family = DropReason(rawValue: String(cells[0])) else { return [] }
    let kind = cells[1].split(separator: " ")
    let place: Place =
      switch kind.first {
      case "whole": .whole
      case "start": .start
      default: .anywhere
      }
    let limit = kind.count > 1 ? Int(kind[1]) ?? 12 : 12
    return cells[2].split(separator: "|").map {
      Phrase(family: family, place: place, limit: limit, bytes: Array($0.trimmed.utf8))
    }
  }

  static let byFirstByte: [[Phrase]] = {
    var table = [[Phrase]](repeating: [], count: 256)
    for phrase in all where phrase.place != .anywhere {
      if let first = phrase.bytes.first { table[Int(first)].append(phrase) }
    }
    return table
  }()

  static let anywhereByFirstByte: [[Phrase]] = {
    var table = [[Phrase]](repeating: [], count: 256)
    for phrase in all where phrase.place == .anywhere {
      if let first = phrase.bytes.first { table[Int(first)].append(phrase) }
    }
    return table
  }()

  /// Whether two bytes may begin a phrase that is looked for anywhere: most of a line's cannot.
  static let mayStart: [Bool] = {
    var table = [Bool](repeating: false, count: 4096)
    for phrase in all where phrase.place == .anywhere && phrase.bytes.count > 1 {
      table[slot(phrase.bytes[0], phrase.bytes[1])] = true
    }
    return table
  }()

  static func slot(_ first: UInt8, _ second: UInt8) -> Int {
    (Int(first) &* 37 ^ Int(second)) & 4095
  }

  /// No longer line is decided about.
  static let longestLimit = all.map(\.limit).max() ?? 0
}
