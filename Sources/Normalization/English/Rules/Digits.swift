internal import Core

/// Numbers that are said digit by digit: telephones, ISBN, addresses of machines, emergency calls.
extension Rule {
  static let telephone = Rule(
    "telephone", "telephone", at: [.digits, .marks("+(")],
    examples: [
      (
        "Call +380 44 123 4567 or (212) 555-0188.",
        "Call plus three eight zero four four one two three four five six seven or two one two five five five zero one eight eight."
      )
    ]
  ) { at, line, out in
    let isPlus = line.isMark(at, "+")
    let isOpen = line.isMark(at, "(")
    guard
      line.isGap(at - 1)
        || line.kind(at - 1) == .mark && !line.isDash(at - 1) && !line.isMark(at - 1, "/")
          && !line.isMark(at - 1, ".") && !line.isMark(at - 1, "+") && !line.isMark(at - 1, "("),
      isPlus && line.isDigits(at + 1)
        || isOpen && line.isMark(at + 2, ")") && line.isDigits(at + 1)
          && (line.length(at + 1) == 3 || line.isAreaCode(at + 1))
        || line.isDigits(at)
    else { return }
    // But for those with a sign of their own, a number has two groups.
    guard
      isPlus || isOpen || line.isDash(at + 1) || line.isMark(at + 1, ".")
        || line.isMark(at + 1, "(")
        || line.isSpace(at + 1) && (line.isDigits(at + 2) || line.isMark(at + 2, "("))
    else { return }
    var groups: [String] = []
    var lengths: [Int] = []
    var index = at
    var end = at
    var spaces = 0
    var letters = false
    if isPlus { index += 1 }
    while groups.count < 9 {
      if line.isMark(index, "("), line.isDigits(index + 1), line.isMark(index + 2, ")") {
        groups.append(out.words(Numbers.digits(line.bytes(index + 1))))
        lengths.append(line.length(index + 1))
        index += 3
      } else if line.isDigits(index), line.length(index) <= 12 {
        groups.append(
          out.words(
            line.value(index) == 800 && line.length(index) == 3 && groups.count == 1
              ? "eight hundred" : Numbers.digits(line.bytes(index))))
        lengths.append(line.length(index))
        index += 1
      } else if lengths.first == 1, groups.count >= 2, lengths[1] == 3,
        line.isDash(index - 1) || line.isMark(index - 1, ".") || line.isSpace(index - 1),
        line.isCapitals(index) || line.isLetter(index) && line.isCapitalized(index)
      {
        groups.append(
          out.words(
            line.length(index) < 4 ? "^" + line.text(index) : line.text(index)))
        lengths.append(line.length(index))
        letters = true
        index += 1
      } else {
        break
      }
      end = index
      if line.isDash(index) || line.isMark(index, "."),
        line.isDigits(index + 1) || line.isWord(index + 1)
      {
        index += 1
      } else if line.isSpace(index),
        line.isDigits(index + 1) || line.isMark(index + 1, "(") && line.isDigits(index + 2)
      {
        spaces += 1
        index += 1
      }
    }
    let total = lengths.reduce(0, +)
    guard !line.isWord(end), !line.isMark(end, "%"), !line.isMark(end, "/") else { return }
    let isPhone: Bool
    if isPlus {
      isPhone = total >= 8
    } else if isOpen {
      isPhone = total >= 7
    } else {
      // North American: 3-4, 3-3-4, 1-3-3-4, 3-2-4; with spaces only after a verb of calling.
      let known =
        lengths == [4, 3, 4] && line.value(at) == 1800
        // "1800 737 732", "1300 555 727"
        || lengths == [4, 3, 3] && [1800, 1300].contains(line.value(at)) && line.calls(at)
        || [[3, 3, 4], [1, 3, 3, 4], [3, 3, 4, 1], [3, 3, 4, 4], [3, 2, 4], [3, 4]].contains(
          lengths)
          && (lengths != [3, 4] || line.calls(at) || line.count == 3
            || (at - 14..<at).contains { Tables.calling.contains($0, in: line) })
      // "0800 55 10 10", "020 7946 0018": numbers of Europe begin with a zero.
      if line.bytes(at).first == 0x30, (lengths.first ?? 0) >= 3, groups.count >= 2,
        (9...12).contains(total),
        line.isSpace(at + 1)
      {
        return out.say(groups.joined(separator: " "), to: end, doubt: -6)
      }
      isPhone =
        known && spaces == 0 || letters
        || line.calls(at) && groups.count > 1
          && (total >= 7
            || total == 6 && spaces == 1
              && (!line.isLowercase(line.skipSpace(end))
                || Tables.functionWords.contains(line.skipSpace(end), in: line)))
    }
    guard isPhone else { return }
    out.say((isPlus ? "plus " : "") + groups.joined(separator: " "), to: end, doubt: -6)
  }

  /// Short numbers one calls, and numbers too long to be amounts.
  static let digits = Rule(
    "digits", "digits", at: .digits,
    examples: [
      ("He dialed 911.", "He dialed nine one one.")
    ]
  ) { at, line, out in
    let length = line.length(at)
    if line.count == 1, [911, 999, 112].contains(line.value(at)) {
      return out.say(Numbers.digits(line.bytes(at)), to: at + 1, doubt: -4)
    }
    // "90210-1234" alone
    if line.count == 3, length == 5, line.isMark(at + 1, "-"), line.length(at + 2) == 4,
      line.isDigits(at + 2)
    {
      let code = Numbers.digits(line.bytes(at)) + " " + Numbers.digits(line.bytes(at + 2))
      return out.say(code, to: at + 3, doubt: -4)
    }
    // "(7203.T)", "(0700.HK)": exchanges in Asia number their shares.
    if (4...6).contains(length), line.isMark(at - 1, "("), line.isMark(at + 1, "."),
      line.isWord(at + 2), line.length(at + 2) <= 2, line.isMark(at + 3, ")")
    {
      let exchange = "^" + line.text(at + 2)
      return out.say(
        Numbers.digits(line.bytes(at)) + " dot " + exchange, to: at + 3, doubt: -4, as: "ticker")
    }
    // "a 911 call", "999 operators"
    if length == 3, [911, 999, 112, 0].contains(line.value(at)),
      line.isOne(
        line.skipSpace(at + 1),
        of: [
          "call", "calls", "caller", "callers", "operator", "operators", "dispatcher",
          "dispatchers",
        ])
    {
      return out.say(Numbers.digits(line.bytes(at)), to: at + 1, doubt: -4)
    }
    if length == 3 || length == 5 || length == 6,
      line.calls(at) && length == 3 || line.isDialled(at), line.magnitude(at + 1) == nil,
      !line.isMark(at + 1, ",") || !line.isDigits(at + 2),
      !line.isMark(at + 1, ".") || !line.isDigits(at + 2)
    {
      out.say(Numbers.digits(line.bytes(at)), to: at + 1, doubt: -4)
    } else if length == 4,
      line.isOne(line.before(at), of: ["text", "call", "dial", "ring", "hotline"]),
      line.isOne(line.skipSpace(at + 1), of: ["to", "for", "or", "and", "now", "with"])
        || line.kind(at + 1) == .mark || line.kind(at + 1) == .outside,
      !line.isDigits(at + 2)
    {
      out.say(Numbers.digits(line.bytes(at)), to: at + 1, doubt: -4)
    } else if length >= 3, length <= 64, line.isCode(at), !line.isMark(at + 1, ",") {
      out.say(Numbers.digits(line.bytes(at)), to: at + 1, doubt: -4)
    } else if length >= 10 || length > 6 && line.isCapitals(line.before(at)), length <= 64 {
      out.say(Numbers.digits(line.bytes(at)), to: at + 1, doubt: -2)
    } else if length > 64 {
      // Nobody listens to a thousand digits, but what is written is said, 64 at a time.
      out.say(Numbers.digits(line.bytes(at)), to: at + 1)
    }
  }
}

extension Line {
  /// "(0161)", "(01632)": an area code of Europe, with more digits behind it.
  fileprivate func isAreaCode(_ index: Int) -> Bool {
    (4...5).contains(length(index)) && bytes(index).first == 0x30
      && isDigits(skipSpace(index + 2)) && length(skipSpace(index + 2)) >= 3
  }

  /// A verb of calling stands right before, or "at", "number", "hotline".
  fileprivate func calls(_ index: Int) -> Bool {
    var at = before(index)
    // "freephone 116 123": helplines of Europe
    if value(index) == 116, isOne(at, of: ["on", "freephone", "at", "or", "and", "number", "free"])
    {
      return true
    }
    // "call the Samaritans on 116 123"
    if matches(at, "on"),
      (index - 16..<index).contains(where: {
        Tables.calling.contains($0, in: self)
          || isOne($0, of: ["helpline", "samaritans"])
      })
    {
      return true
    }
    // "can be reached on 116 123"
    if matches(at, "on") || matches(at, "at"),
      matches(before(at), "reached") || matches(before(at), "contacted")
    {
      return true
    }
    for _ in 0..<3 {
      if Tables.calling.contains(at, in: self) { return true }
      at = before(at)
    }
    return false
  }

  /// "the emergency number is 112", "text SAFE to 40404": a number one dials within ten words.
  fileprivate func isDialled(_ index: Int) -> Bool {
    let noun = skipSpace(index + 1)
    if isLowercase(noun), !Tables.functionWords.contains(noun, in: self) { return false }
    let before = before(index)
    let links: [StaticString] = [
      "is", "was", "to", "number", "line", "hotline", "helpline", "on", "at", "via", "it's", "text",
      "texting", "texted", "or", "and",
    ]
    if isMark(before, "(") { return false }
    guard
      isMark(before, ",") || isMark(before, ":") || links.contains(where: { matches(before, $0) })
    else { return false }
    return (index - 18..<index).contains { Tables.lines.contains($0, in: self) }
  }
}

extension Line {
  /// "ZIP 90210", "code 4711", "PIN 1234".
  fileprivate func isCode(_ index: Int) -> Bool {
    let before = before(index)
    // "the card ending in 8876"
    if matches(before, "in"), isOne(self.before(before), of: ["ending", "ends", "ended"]),
      (index - 14..<index).contains(where: {
        isOne($0, of: ["card", "account", "number", "plate"])
      })
    {
      return true
    }
    // "quoting reference 4125", "incident 734 of 6 May"
    if matches(before, "reference")
      || matches(before, "incident") && matches(skipSpace(index + 1), "of")
    {
      return true
    }
    return ["zip", "code", "pin", "postcode", "passcode", "password"].contains {
      matches(before, $0)
    }
  }
}

extension Tables {
  static let lines = WordTable(
    words:
      "emergency hotline helpline crisis lifeline text texting texted texts dial dialing phoneline")
  static let calling = WordTable(
    words: """
      contact call calls called calling dial dials dialed dialled dialing phone phoned tel telephone
      hotline fax text WhatsApp mobile cell cellphone landline ring rang
      """)
}
