internal import Core

/// The HTML of a description, as far as a doctor needs it: its tags, its text, its balance.
struct HTMLText {
  /// Lower-case names of the tags that open.
  var tags: Set<String> = []
  /// Text between the tags, with the basic entities resolved.
  var text = ""
  /// "</ul> is missing", "<b> is closed by </p>".
  var imbalance: [String] = []
  /// A script, a form, a handler: what no reader should get from a feed.
  var isUnsafe = false

  /// Elements that HTML closes by itself or that have no end.
  private static let open: Set<String> = [
    "br", "hr", "img", "wbr", "meta", "link", "input", "col", "area", "base", "source",
  ]
  private static let optionalEnd: Set<String> = ["p", "li", "dt", "dd", "tr", "td", "th", "option"]
  private static let unsafe: Set<String> = [
    "script", "iframe", "style", "object", "embed", "form", "input",
  ]

  static func isMarkup(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.dropLast().contains {
      bytes[$0] == UInt8(ascii: "<")
        && (bytes[$0 + 1].isASCIILetter || bytes[$0 + 1] == UInt8(ascii: "/"))
    }
  }

  init(_ markup: String) {
    let bytes = Array(markup.utf8)
    var stack: [String] = []
    var index = 0
    var plain: [UInt8] = []
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count,
        bytes[index + 1].isASCIILetter || bytes[index + 1] == UInt8(ascii: "/")
      else {
        plain.append(bytes[index])
        index += 1
        continue
      }
      let end = Self.end(of: index, in: bytes)
      take(String(decoding: bytes[(index + 1)..<end], as: UTF8.self), &stack)
      plain.append(UInt8(ascii: " "))
      index = end + 1
    }
    imbalance += stack.filter { !Self.optionalEnd.contains($0) }.map { "</\($0)> is missing" }
    text = Self.resolved(String(decoding: plain, as: UTF8.self))
  }

  /// The ">" that ends a tag, not one inside a quoted value.
  private static func end(of start: Int, in bytes: [UInt8]) -> Int {
    var quote: UInt8?
    for index in start..<bytes.count {
      let byte = bytes[index]
      if byte == quote {
        quote = nil
      } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if quote == nil, byte == UInt8(ascii: ">") {
        return index
      }
    }
    return bytes.count
  }

  private mutating func take(_ tag: String, _ stack: inout [String]) {
    let isEnd = tag.first == "/"
    let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
    if isEnd {
      guard !Self.open.contains(name) else { return }
      while let last = stack.last, last != name, Self.optionalEnd.contains(last) {
        stack.removeLast()
      }
      if stack.last == name {
        stack.removeLast()
      } else if let place = stack.lastIndex(of: name) {
        imbalance += stack[(place + 1)...].map { "<\($0)> is closed by </\(name)>" }
        stack.removeSubrange(place...)
      } else {
        imbalance.append("</\(name)> closes nothing")
      }
      return
    }
    tags.insert(name)
    let lower = tag.lowercased()
    if Self.unsafe.contains(name) || lower.contains("javascript:") || Self.hasHandler(lower) {
      isUnsafe = true
    }
    guard !Self.open.contains(name), tag.last != "/" else { return }
    if Self.optionalEnd.contains(name), stack.last == name { stack.removeLast() }
    stack.append(name)
  }

  /// " onclick=": an attribute that runs a script.
  private static func hasHandler(_ tag: String) -> Bool {
    tag.split(whereSeparator: \.isWhitespace).dropFirst().contains {
      $0.hasPrefix("on") && $0.contains("=") && $0.prefix { $0 != "=" }.allSatisfy(\.isLetter)
    }
  }

  /// The five entities of XML, in hexadecimal too; "&amp;" last, so that nothing is undone twice.
  static func resolved(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var text = text
    let pairs = [
      ("lt", "3C", "<"), ("gt", "3E", ">"), ("quot", "22", "\""), ("apos", "27", "'"),
      ("nbsp", "A0", " "), ("amp", "26", "&"),
    ]
    for (name, code, character) in pairs {
      text = text.replacing("&\(name);", with: character)
        .replacing("&#x\(code);", with: character).replacing(
          "&#x\(code.lowercased());", with: character)
      if let number = Int(code, radix: 16) {
        text = text.replacing("&#\(number);", with: character)
      }
    }
    return text
  }
}
