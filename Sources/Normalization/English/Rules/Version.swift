internal import Core

/// Versions and network addresses: numbers whose points are said.
extension Rule {
  /// "v2", "v1.5" → "version two", "version one point five".
  static let shortVersion = Rule(
    "short-version", "version", at: .word, before: [.digits, .marks(".")],
    examples: [
      ("The update to v1.5 failed.", "The update to version one point five failed.")
    ]
  ) { at, line, out in
    guard line.equals(at, "v"), let figure = line.figure(at + 1),
      line.isGap(at - 1) || line.isMark(at - 1, "("),
      !line.isWord(figure.end)
    else { return }
    if line.isMark(figure.end, "."), line.isDigits(figure.end + 1) {
      return out.say("version", to: at + 1)
    }
    out.say("version " + line.say(figure), to: figure.end)
  }

  /// "802.11ac", "802.3": the standards of networks.
  static let networkStandard = Rule(
    "network-standard", "version", at: .digits, before: .marks("."),
    examples: [
      ("The router speaks 802.11ac.", "The router speaks eight oh two dot eleven A.C.")
    ]
  ) { at, line, out in
    guard line.value(at) == 802, line.isMark(at + 1, "."), let part = line.value(at + 2), part < 30,
      line.isGap(at + 3) || line.isMark(at + 3, ",") || line.isWord(at + 3),
      line.length(at + 3) <= 2
    else { return }
    let said = "eight oh two dot " + Numbers.cardinal(part)
    guard line.isWord(at + 3) else { return out.say(said, to: at + 3) }
    out.say(said + " ^" + line.text(at + 3).uppercased(), to: at + 4)
  }

  /// "192.168.0.1", "17.5.1": more than one point is no decimal.
  static let version = Rule(
    "version", "version", at: .digits, before: .marks("."),
    examples: [
      (
        "The router at 192.168.0.1 runs 17.5.1.",
        "The router at one nine two dot one six eight dot zero dot one runs seventeen point five point one."
      )
    ]
  ) { at, line, out in
    guard line.isMark(at + 1, "."), line.isMark(at + 3, ".") else { return }
    var (parts, index) = line.dottedParts(at, out)
    let address = stride(from: at, to: index, by: 2).allSatisfy { line.length($0) <= 3 }
    var letter = ""
    if line.isLetter(index), line.isLowercase(index), parts.count >= 3 {
      letter = " ^" + line.text(index)
      index += 1
    }
    guard parts.count >= 3, !line.isWord(index), line.figure(at)?.end != index else { return }
    // "3.0.0-3.0.6"
    if line.isDash(index), line.isDigits(index + 1), line.isMark(index + 2, "."),
      line.isMark(index + 4, ".")
    {
      let (last, end) = line.dottedParts(index + 1, out)
      return out.say(
        parts.joined(separator: " point ") + " to " + last.joined(separator: " point "), to: end)
    }
    if parts.count == 4, address {
      let groups = stride(from: at, to: index, by: 2)
      return out.say(
        groups.map { Numbers.digits(line.bytes($0)) }.joined(separator: " dot "), to: index)
    }
    out.say(
      parts.joined(separator: " point ") + letter, to: index, doubt: letter.isEmpty ? 4 : -4)
  }
}

extension Line {
  /// The numbers of "17.5.1", at most six, and where they end.
  fileprivate func dottedParts(_ index: Int, _ out: Proposals) -> (parts: [String], end: Int) {
    var end = index
    var parts: [String] = []
    while parts.count < 6, isDigits(end), length(end) <= 5 {
      parts.append(out.words(Numbers.cardinal(value(end) ?? 0)))
      end += 1
      guard isMark(end, "."), isDigits(end + 1) else { break }
      end += 1
    }
    return (parts, end)
  }
}
