internal import Core

/// Markdown's inline marks stripped: emphasis, links to their text, images and HTML tags away.
enum MarkdownInline {
  static func text(_ markdown: String) -> String {
    let bytes = Array(markdown.utf8)
    // Without any mark there is nothing to strip: most lines.
    guard bytes.contains(where: { marks.contains($0) }) else { return markdown }
    return String(decoding: stripped(bytes[...], depth: 0), as: UTF8.self)
  }

  /// The texts of its links, pictures aside.
  static func linkTexts(_ markdown: String) -> [String] {
    let bytes = Array(markdown.utf8)
    var (texts, index) = ([String](), 0)
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "["), let link = Link(bytes[...], at: index) {
        let isPicture = index > 0 && bytes[index - 1] == UInt8(ascii: "!")
        if !isPicture { texts.append(text(String(decoding: link.text, as: UTF8.self))) }
        index = link.end
      } else {
        index += 1
      }
    }
    return texts
  }

  private static let marks = Set("*_[]!<`\\~".utf8)

  private static func stripped(_ bytes: ArraySlice<UInt8>, depth: Int) -> [UInt8] {
    var (output, index) = ([UInt8](), bytes.startIndex)
    func byte(_ offset: Int) -> UInt8? {
      bytes.indices.contains(index + offset) ? bytes[index + offset] : nil
    }
    while let here = byte(0) {
      switch here {
      case UInt8(ascii: "\\"):
        if let next = byte(1), !next.isASCIILetter, !next.isASCIIDigit, next < 0x80 {
          output.append(next)
          index += 2
        } else {
          output.append(here)
          index += 1
        }
      case UInt8(ascii: "!") where byte(1) == UInt8(ascii: "["):
        guard let link = Link(bytes, at: index + 1) else { fallthrough }
        index = link.end
      case UInt8(ascii: "["):
        if here == UInt8(ascii: "["), let link = Link(bytes, at: index), depth < 8 {
          if byte(1) != UInt8(ascii: "^") { output += stripped(link.text, depth: depth + 1) }
          index = link.end
        } else {
          output.append(here)
          index += 1
        }
      case UInt8(ascii: "<"):
        index = readTag(bytes, index, &output)
      case UInt8(ascii: "`"): index += 1
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        let previous = output.last
        var run = 1
        while byte(run) == here { run += 1 }
        if isLiteral(here, previous: previous, next: byte(run), run: run) {
          output += [UInt8](repeating: here, count: run)
        }
        index += run
      default:
        output.append(here)
        index += 1
      }
    }
    return output
  }

  /// snake_case, "2 * 3" and "~5" keep their marks.
  private static func isLiteral(_ mark: UInt8, previous: UInt8?, next: UInt8?, run: Int) -> Bool {
    func isWord(_ byte: UInt8?) -> Bool {
      byte.map { $0.isASCIILetter || $0.isASCIIDigit || $0 >= 0x80 } ?? false
    }
    func isSpace(_ byte: UInt8?) -> Bool { byte.map(\.isASCIISpace) ?? true }
    if mark == UInt8(ascii: "~") { return run < 2 }
    if mark == UInt8(ascii: "_"), isWord(previous), isWord(next) { return true }
    return isSpace(previous) && isSpace(next)
  }

  /// `<https://…>` is its address; a tag is nothing; a lone "<" is itself.
  private static func readTag(
    _ bytes: ArraySlice<UInt8>, _ index: Int, _ output: inout [UInt8]
  ) -> Int {
    let rest = bytes[(index + 1)...].prefix(300)
    guard let first = rest.first, first.isASCIILetter || first == 0x2F || first == 0x21,
      let close = rest.firstIndex(of: 0x3E)
    else {
      output.append(0x3C)
      return index + 1
    }
    let inner = rest[..<close]
    if inner.starts(with: "http".utf8) || inner.contains(0x40) && !inner.contains(0x20) {
      output += inner
    } else if inner.starts(with: "br".utf8) {
      output.append(0x20)
    }
    return close + 1
  }

  /// `[text](address "title")`, `[text][label]` or `[text]` with its place.
  private struct Link {
    var text: ArraySlice<UInt8>
    var end: Int

    init?(_ bytes: ArraySlice<UInt8>, at open: Int) {
      guard let close = Self.closing(bytes, open, 0x5B, 0x5D) else { return nil }
      text = bytes[(open + 1)..<close]
      end = close + 1
      guard end < bytes.endIndex else { return }
      if bytes[end] == 0x28, let last = Self.closing(bytes, end, 0x28, 0x29) {
        end = last + 1
      } else if bytes[end] == 0x5B, let last = Self.closing(bytes, end, 0x5B, 0x5D) {
        end = last + 1
      } else if text.first != 0x5E {
        return nil
      }
    }

    private static func closing(
      _ bytes: ArraySlice<UInt8>, _ open: Int, _ left: UInt8, _ right: UInt8
    ) -> Int? {
      var (depth, index) = (0, open)
      // An address or a text longer than this is no link but a stray bracket.
      let limit = min(bytes.endIndex, open + 2000)
      while index < limit {
        if bytes[index] == 0x5C {
          index += 1
        } else if bytes[index] == left {
          depth += 1
        } else if bytes[index] == right {
          depth -= 1
          if depth == 0 { return index }
        }
        index += 1
      }
      return nil
    }
  }
}
