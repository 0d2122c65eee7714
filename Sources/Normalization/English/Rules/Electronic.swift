internal import Core

/// Addresses of the net.
/// - `kyivindependent.com` → `kyivindependent dot com`
/// - `info@example.com` → `info at example dot com`
/// - `https://www.example.com/news` → `H T T P S colon slash slash W W W dot example dot com slash news`
/// - `@ZelenskyyUa` → `at ZelenskyyUa`
/// - `#StandWithUkraine` → `hashtag StandWithUkraine`
extension Rule {
  static let electronic = Rule(
    "electronic", "electronic", at: [.word, .digits],
    before: [.word, .digits, .marks("@.:/-_~%?=&#+")],
    examples: [
      ("The form is at help.example.net.", "The form is at help dot example dot net."),
      ("Write to press@example.org.", "Write to press at example dot org."),
    ]
  ) {
    at, line, out in
    guard line.isGap(at - 1) || line.kind(at - 1) == .mark && !line.isMark(at - 1, "@") else {
      return
    }
    guard let end = line.address(at) else { return }
    out.say(line.spellAddress(at..<end), to: end)
  }

  /// "$TSLA": shares, as they are talked of online.
  static let cashtag = Rule(
    "cashtag", "ticker", at: .marks("$"), before: .word,
    examples: [
      ("He bought $GME early.", "He bought G M E early.")
    ]
  ) { at, line, out in
    guard line.isCapitals(at + 1), line.length(at + 1) <= 5,
      line.isGap(at - 1) || line.isMark(at - 1, "("),
      line.isGap(at + 2) || line.kind(at + 2) == .mark
    else { return }
    out.say("^" + line.text(at + 1), to: at + 2)
  }

  static let handle = Rule(
    "handle", "electronic", at: .marks("@#"), before: .word,
    examples: [
      (
        "@mayor_lviv answered under #SaveTheDam.",
        "at mayor underscore lviv answered under hashtag Save The Dam."
      )
    ]
  ) { at, line, out in
    guard
      line.isGap(at - 1) || line.isMark(at - 1, "(") || line.isMark(at - 1, "\"")
        || line.isMark(at - 1, "“") || line.isMark(at - 1, "'") || line.isMark(at - 1, "‘"),
      line.isWord(at + 1)
    else { return }
    // "the hashtag #COP29"
    let isNamed = line.isOne(line.before(at), of: ["hashtag", "hashtags"])
    let name =
      line.isMark(at, "@") ? "at " : line.isMark(at, "#") ? isNamed ? "" : "hashtag " : nil
    guard let name else { return }
    var end = at + 1
    while end < at + 9, line.isWord(end) || line.isDigits(end) || line.isMark(end, "_") { end += 1 }
    out.say(name + line.spellAddress(at + 1..<end), to: end)
  }
}

extension Line {
  /// Where an address that begins at `index` ends: a scheme, an "@" with a dot behind it, or a known
  /// top-level domain. At most 120 lexemes.
  fileprivate func address(_ index: Int) -> Int? {
    var end = index
    var hasAt = false
    var hasScheme = false
    var afterDot: Int?
    var hasDomain = false
    var hasSlash = false
    scan: while end < index + 120 {
      switch kind(end) {
      case .word, .digits:
        if let dot = afterDot, dot == end - 1, isWord(end), !hasSlash {
          let isShoutedSite =
            isCapitals(end) && isCapitals(dot - 1) && matches(end, "com")
          let top =
            Tables.domains.row(at: end, in: self) != nil && (!isCapitalized(end) || isShoutedSite)
          let closed = !isWord(end + 1) && !isDigits(end + 1)
          hasDomain = hasDomain || closed && (top || hasAt)
        }
      case .mark:
        switch UInt32(self[end].mark) {
        case 0x40: hasAt = true
        case 0x2E:
          // "the dam...it held"
          if isMark(end + 1, ".") { break scan }
          afterDot = end
        case 0x3A:
          guard isMark(end + 1, "/"), isMark(end + 2, "/") else { break scan }
          hasScheme = true
          end += 2
        case 0x2F:
          guard hasDomain || hasScheme else { break scan }
          hasSlash = true
        case 0x2D, 0x5F, 0x7E, 0x25: break
        case 0x3F, 0x3D, 0x26, 0x23, 0x2B:
          guard hasSlash || hasAt || self[end].mark == 0x26 && self.atFollows(end) else {
            break scan
          }
        default: break scan
        }
      default: break scan
      }
      end += 1
    }
    // Marks at the end belong to the sentence.
    while end > index, kind(end - 1) == .mark, !isMark(end - 1, "/") { end -= 1 }
    return end > index + 1 && (hasDomain || hasScheme) ? end : nil
  }

  private func atFollows(_ index: Int) -> Bool {
    for ahead in index..<index + 16 where isMark(ahead, "@") { return true }
    return false
  }

  fileprivate func spellAddress(_ range: Range<Int>) -> String {
    var words: [String] = []
    // "the dot.com boom"
    let isDotCom = matches(range.lowerBound, "dot") && range.count == 3
    for index in isDotCom ? range.dropFirst() : range {
      switch kind(index) {
      case .digits:
        let isYear = year(index).map { (1900...2099).contains($0) } ?? false && isWord(index - 1)
        words.append(
          isYear
            ? Numbers.year(value(index) ?? 0)
            : isMark(range.lowerBound - 1, "#") && length(index) <= 2
              ? Numbers.cardinal(value(index) ?? 0) : Numbers.digits(bytes(index)))
      case .mark:
        words.append(Tables.addressMarks.row(text(index))?[1] ?? "")
      default:
        let text = text(index)
        let isLast =
          index + 1 == range.upperBound || isMark(index + 1, "/") || isMark(index + 1, ".")
        if let row = Tables.domains.row(at: index, in: self), isMark(index - 1, "."), isLast {
          words.append(row[1].isEmpty ? "^" + row[0].uppercased() : row[1])
        } else if ["http", "https", "www", "ftp"].contains(text) {
          words.append("^" + text.uppercased())
        } else if text.utf8.count <= 4, text.utf8.count > 1, text.utf8.allSatisfy(\.isASCIIUpper),
          Tables.acronyms.row(text) == nil, isDigits(index + 1) || isMark(index + 1, "_"),
          text != "COP"
        {
          words.append("^" + text)
        } else if text.utf8.count <= 3,
          !text.utf8.contains(where: { [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79].contains($0 | 0x20) })
        {
          words.append("^" + text.uppercased())
        } else if isMark(range.lowerBound - 1, "#"), self[index].shape.contains(.innerCapital) {
          words.append(Line.parted(text))
        } else {
          words.append(text)
        }
      }
    }
    return words.joined(separator: " ")
  }

  /// "StandWithUkraine" → "Stand With Ukraine"; capitals in a row stay together.
  private static func parted(_ text: String) -> String {
    var parted = ""
    var previous: Character?
    for character in text {
      if character.isUppercase, let previous, previous.isLowercase { parted += " " }
      parted.append(character)
      previous = character
    }
    let words: [Substring] = parted.split(separator: " ")
    return words.map { word in
      word.utf8.count > 1 && word.utf8.count < 5 && word.utf8.allSatisfy(\.isASCIIUpper)
        && Tables.acronyms.row(String(word)) == nil
        ? "^" + word : String(word)
    }.joined(separator: " ")
  }
}
