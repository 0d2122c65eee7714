internal import Core

/// Makes a feed's bytes XML, in one forward pass: what comes before the first tag, the XML
/// declaration and the document type go; bare ampersands, HTML's entities, control characters and
/// unclosed CDATA sections are mended.
struct FeedMarkup {
  private let input: [UInt8]
  private var index = 0
  private var output: [UInt8] = []

  /// - Throws: `.badXML` for document types that declare entities made of entities or kept
  ///   elsewhere: no feed needs them, and they are how XML attacks its readers.
  static func mended(_ input: [UInt8], name: String) throws(ExtractionError) -> [UInt8] {
    var mending = FeedMarkup(input: input)
    try mending.run(name)
    return mending.output
  }

  private init(input: [UInt8]) {
    self.input = input
    output.reserveCapacity(input.count + 64)
    index = input.firstIndex(of: 0x3C) ?? input.count
  }

  private mutating func run(_ name: String) throws(ExtractionError) {
    while index < input.count {
      let byte = input[index]
      if byte == 0x3C {
        try markup(name)
      } else if byte == 0x26 {
        reference()
      } else {
        if byte >= 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { output.append(byte) }
        index += 1
      }
    }
  }

  private func isNext(_ text: StaticString) -> Bool {
    input.count - index >= text.utf8CodeUnitCount
      && UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        .elementsEqual(input[index..<(index + text.utf8CodeUnitCount)])
  }

  private func end(of text: String, from start: Int) -> Int? {
    input.firstRange(of: Array(text.utf8), from: min(start, input.count))?.upperBound
  }

  private mutating func markup(_ name: String) throws(ExtractionError) {
    if isNext("<![CDATA[") {
      let close = end(of: "]]>", from: index + 9)
      copy(index..<(close ?? input.count))
      if close == nil { output += "]]>".utf8 }
      index = close ?? input.count
    } else if isNext("<!--") {
      index = end(of: "-->", from: index + 4) ?? input.count
    } else if isNext("<?") {
      index = end(of: "?>", from: index + 2) ?? input.count
    } else if isNext("<!") {
      try documentType(name)
    } else {
      let next = index + 1 < input.count ? input[index + 1] : 0
      let isTag = next.isASCIILetter || next == 0x2F || next == 0x5F || next >= 0x80
      output += isTag ? "<".utf8 : "&lt;".utf8
      index += 1
    }
  }

  private mutating func copy(_ range: Range<Int>) {
    for byte in input[range] where byte >= 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      output.append(byte)
    }
  }

  private mutating func documentType(_ name: String) throws(ExtractionError) {
    var (at, depth) = (index, 0)
    while at < input.count {
      if input[at] == 0x3C { depth += 1 }
      if input[at] == 0x3E { depth -= 1 }
      at += 1
      if depth == 0 { break }
    }
    let declared = input[index..<at]
    if declared.firstIndex(ofCaseless: "<!entity") != nil {
      let isHarmful =
        declared.contains(0x25) || declared.firstIndex(ofCaseless: "system") != nil
        || declared.firstIndex(ofCaseless: "public") != nil || Self.nests(declared)
      guard !isHarmful else {
        let line = input[..<index].count { $0 == 0x0A } + 1
        throw .badXML(name, line: line, problem: "it declares entities made of others")
      }
    }
    index = at
  }

  /// A reference to a named entity inside a declaration.
  private static func nests(_ declared: ArraySlice<UInt8>) -> Bool {
    zip(declared, declared.dropFirst()).contains { $0 == 0x26 && $1.isASCIILetter }
  }

  private mutating func reference() {
    let body = input[(index + 1)...].prefix(12).prefix { $0 != 0x3B }
    let isClosed = body.endIndex < input.count && input[body.endIndex] == 0x3B && !body.isEmpty
    let name = String(decoding: body, as: UTF8.self)
    if isClosed, Self.xml.contains(name) {
      output += input[index...body.endIndex]
      index = body.endIndex + 1
    } else if isClosed, let text = Entities.text(named: name) {
      for byte in text.utf8 {
        switch byte {
        case 0x26: output += "&amp;".utf8
        case 0x3C: output += "&lt;".utf8
        case ..<0x20 where byte != 0x0A && byte != 0x09: break
        default: output.append(byte)
        }
      }
      index = body.endIndex + 1
    } else {
      output += "&amp;".utf8
      index += 1
    }
  }

  private static let xml: Set<String> = ["amp", "lt", "gt", "quot", "apos"]
}
