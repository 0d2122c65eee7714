internal import Core

/// One pass over the UTF-8 bytes of a line. Folding happens inside a lexeme, so source offsets stay
/// true: no-break spaces, dashes, superscripts, full-width forms, ligatures, soft hyphens.
struct Lexer {
  private let source: UnsafeBufferPointer<UInt8>
  private var position = 0
  private(set) var folded: [UInt8] = []
  private(set) var lexemes: [Lexeme] = []

  static func lex(_ bytes: [UInt8]) -> (folded: [UInt8], lexemes: [Lexeme]) {
    bytes.withUnsafeBufferPointer { buffer in
      var lexer = Lexer(source: buffer)
      lexer.run()
      return (lexer.folded, lexer.lexemes)
    }
  }

  private init(source: UnsafeBufferPointer<UInt8>) {
    self.source = source
    folded.reserveCapacity(source.count + 8)
    lexemes.reserveCapacity(source.count / 3 + 8)
  }

  private mutating func run() {
    while position < source.count {
      let byte = source[position]
      if byte.isASCIILetter {
        word()
      } else if byte == 0x20 {
        space()
      } else if byte.isASCIIDigit {
        digits()
      } else if byte >= 0x80 {
        wide()
      } else if byte.isASCIISpace {
        space()
      } else {
        single(byte)
      }
    }
  }

  private mutating func add(
    _ kind: Lexeme.Kind, from lower: Int, foldedFrom start: Int, shape: Lexeme.Shape = [],
    mark: UInt16 = 0, stem: Int? = nil, hash: UInt32 = 0
  ) {
    lexemes.append(
      Lexeme(
        kind: kind, shape: shape, mark: mark, lower: Int32(lower), upper: Int32(position),
        start: Int32(start), end: Int32(folded.count), stem: Int32(stem ?? folded.count),
        hash: hash))
  }

  private mutating func single(_ byte: UInt8) {
    let (lower, start) = (position, folded.count)
    position += 1
    if byte < 0x20 || byte == 0x7F {
      add(.invisible, from: lower, foldedFrom: start)
    } else {
      folded.append(byte)
      add(.mark, from: lower, foldedFrom: start, mark: UInt16(byte))
    }
  }

  private mutating func space() {
    let (lower, start) = (position, folded.count)
    folded.append(0x20)
    while position < source.count {
      if source[position].isASCIISpace {
        position += 1
      } else if source[position] >= 0x80, case .space = ScalarClass(scalar().value) {
        position += scalar().length
      } else {
        break
      }
    }
    add(.space, from: lower, foldedFrom: start)
  }

  private mutating func digits() {
    let (lower, start) = (position, folded.count)
    var shape: Lexeme.Shape = []
    while position < source.count {
      let byte = source[position]
      if byte.isASCIIDigit {
        folded.append(byte)
        position += 1
      } else if byte >= 0x80, case .digit(let value) = ScalarClass(scalar().value) {
        folded.append(0x30 + value)
        position += scalar().length
        shape = .folded
      } else {
        break
      }
    }
    add(.digits, from: lower, foldedFrom: start, shape: shape)
  }

  /// A scalar that begins with a byte above 0x7F and is not in a word.
  private mutating func wide() {
    let (lower, start) = (position, folded.count)
    let (value, length) = scalar()
    switch ScalarClass(value) {
    case .symbol where value == 0x207B && isRaisedDigit(position + length): scripted(.superscript)
    case .latin, .combining: word()
    case .space: space()
    case .digit: digits()
    case .invisible:
      position += length
      add(.invisible, from: lower, foldedFrom: start)
    case .emoji:
      copy(length)
      add(.emoji, from: lower, foldedFrom: start)
    case .foreign where value == 0x3BC && letterFollows(position + length):
      // "μm" typed with the Greek letter is a micrometer.
      position += length
      folded += "µ".utf8
      add(.mark, from: lower, foldedFrom: start, shape: .folded, mark: 0xB5)
    case .foreign: foreign()
    case .superscript: scripted(.superscript)
    case .subscript: scripted(.subscript)
    case .fraction(let text):
      position += length
      folded += text.utf8
      add(.fraction, from: lower, foldedFrom: start, shape: .folded)
    case .fold(let text):
      if text.utf8.first?.isASCIILetter == true { return word() }
      position += length
      folded += text.utf8
      let mark = UInt16(truncatingIfNeeded: text.unicodeScalars.first?.value ?? 0)
      if text.utf8.count == 1, let byte = text.utf8.first, byte.isASCIISpace {
        add(.space, from: lower, foldedFrom: start)
      } else {
        add(.mark, from: lower, foldedFrom: start, shape: .folded, mark: mark)
      }
    case .symbol:
      copy(length)
      add(.mark, from: lower, foldedFrom: start, mark: value < 0x10000 ? UInt16(value) : 0)
    }
  }

  private mutating func scripted(_ kind: Lexeme.Kind) {
    let (lower, start) = (position, folded.count)
    if scalar().value == 0x207B { copyMinus() }
    loop: while position < source.count, source[position] >= 0x80 {
      let (value, length) = scalar()
      switch (ScalarClass(value), kind) {
      case (.superscript(let digit), .superscript), (.subscript(let digit), .subscript):
        folded.append(0x30 + digit)
        position += length
      default: break loop
      }
    }
    add(kind, from: lower, foldedFrom: start, shape: .folded)
  }

  /// The raised minus of "10⁻⁶".
  private mutating func copyMinus() {
    folded.append(0x2D)
    position += scalar().length
  }

  private mutating func foreign() {
    let (lower, start) = (position, folded.count)
    while position < source.count, source[position] >= 0x80 {
      let (value, length) = scalar()
      switch ScalarClass(value) {
      case .foreign, .combining: copy(length)
      default: return add(.foreign, from: lower, foldedFrom: start)
      }
    }
    add(.foreign, from: lower, foldedFrom: start)
  }

  private mutating func word() {
    let (lower, start) = (position, folded.count)
    var shape: Lexeme.Shape = []
    var hash = Lexeme.hashSeed
    var stem = (end: 0, hash: Lexeme.hashSeed)
    var afterApostrophe = -1
    while position < source.count {
      let byte = source[position]
      if byte.isASCIILetter {
        letters(&shape, &hash, isFirst: folded.count == start)
        continue
      }
      if byte == 0x27, letterFollows(position + 1) {
        stem = (folded.count, hash)
        folded.append(0x27)
        hash = Lexeme.hash(hash, 0x27)
        position += 1
        afterApostrophe = folded.count
        continue
      }
      guard byte >= 0x80 else { break }
      let (value, length) = scalar()
      switch ScalarClass(value) {
      case .latin:
        let upper = Unicode.Scalar(value)?.properties.isUppercase ?? false
        if upper {
          shape.insert(folded.count == start ? .capitalized : .innerCapital)
        } else {
          shape.insert(.lowercase)
        }
        fallthrough
      case .combining:
        shape.insert(.nonASCII)
        for offset in 0..<length { hash = Lexeme.hash(hash, source[position + offset]) }
        copy(length)
      case .invisible where value == 0xAD || value == 0x200B || value == 0x2060:
        shape.insert(.folded)
        position += length
      case .fold(let text) where text == "'" && letterFollows(position + length):
        stem = (folded.count, hash)
        folded.append(0x27)
        hash = Lexeme.hash(hash, 0x27)
        position += length
        afterApostrophe = folded.count
      case .fold(let text) where text.utf8.first?.isASCIILetter == true:
        shape.formUnion([.folded, .lowercase])
        for byte in text.utf8 {
          folded.append(byte)
          hash = Lexeme.hash(hash, byte)
        }
        position += length
      default:
        finish()
        return
      }
    }
    finish()

    func finish() {
      if afterApostrophe == folded.count - 1, folded[afterApostrophe] | 0x20 == 0x73 {
        shape.insert(.possessive)
        add(
          .word, from: lower, foldedFrom: start, shape: shape, stem: stem.end, hash: stem.hash)
      } else {
        add(.word, from: lower, foldedFrom: start, shape: shape, hash: hash)
      }
    }
  }

  /// ASCII letters, of which nearly all text is made, are copied as one run.
  private mutating func letters(_ shape: inout Lexeme.Shape, _ hash: inout UInt32, isFirst: Bool) {
    let first = position
    let opens = isFirst && source[first].isASCIIUpper
    var capitals = 0
    while position < source.count, source[position].isASCIILetter {
      capitals += source[position].isASCIIUpper ? 1 : 0
      hash = Lexeme.hash(hash, source[position])
      position += 1
    }
    folded.append(contentsOf: source[first..<position])
    if opens { shape.insert(.capitalized) }
    if capitals > (opens ? 1 : 0) { shape.insert(.innerCapital) }
    if capitals < position - first { shape.insert(.lowercase) }
  }

  private func isRaisedDigit(_ index: Int) -> Bool {
    guard index < source.count, source[index] >= 0xC2 else { return false }
    if case .superscript = ScalarClass(scalar(at: index).value) { return true }
    return false
  }

  private func letterFollows(_ index: Int) -> Bool {
    guard index < source.count else { return false }
    if source[index].isASCIILetter { return true }
    guard source[index] >= 0xC3 else { return false }
    if case .latin = ScalarClass(scalar(at: index).value) { return true }
    return false
  }

  private mutating func copy(_ length: Int) {
    for offset in 0..<length { folded.append(source[position + offset]) }
    position += length
  }

  private func scalar() -> (value: UInt32, length: Int) { scalar(at: position) }

  /// The source is a `String`'s UTF-8, hence valid.
  private func scalar(at index: Int) -> (value: UInt32, length: Int) {
    let byte = source[index]
    func tail(_ offset: Int) -> UInt32 { UInt32(source[index + offset] & 0x3F) }
    if byte < 0x80 { return (UInt32(byte), 1) }
    if byte < 0xE0 { return (UInt32(byte & 0x1F) << 6 | tail(1), 2) }
    if byte < 0xF0 { return (UInt32(byte & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    return (UInt32(byte & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
  }
}
