internal import Core

/// People and groups named by a number.
/// - `a 17-y.o.` → `a seventeen year old`, `a 6-y/o girl` → `a six year old girl`
/// - `over-65s` → `over sixty-fives`
/// - `the 49ers` → `the forty-niners`
extension Rule {
  static let yearOld = Rule(
    "year-old", "age", at: .digits,
    examples: [
      ("They found a 17-y.o. alone.", "They found a seventeen year old alone.")
    ]
  ) { at, line, out in
    guard let figure = line.figure(at) else { return }
    let first = line.isMark(figure.end, "-") ? figure.end + 1 : line.skipSpace(figure.end)
    // "a 17yo"
    if line.matches(first, "yo"), line.isGap(first + 1) || line.kind(first + 1) == .mark {
      return out.say(line.say(figure) + " year old", to: first + 1)
    }
    // "12-YEAR-OLD GIRL"
    if line.equals(first, "YEAR"), line.isMark(first + 1, "-"),
      line.isOne(first + 2, of: ["old", "olds"])
    {
      return out.say(line.say(figure) + " year " + line.text(first + 2).lowercased(), to: first + 3)
    }
    guard line.matches(first, "y"),
      line.isMark(first + 1, ".") || line.isMark(first + 1, "/") || line.isMark(first + 1, "-"),
      line.matches(first + 2, "o")
    else { return }
    let end = line.isMark(first + 3, ".") && line.isMark(first + 1, ".") ? first + 4 : first + 3
    out.say(line.say(figure) + " year old", to: end)
  }

  static let group = Rule(
    "group", "age", at: .digits, before: [.word, .marks("-–")],
    examples: [
      ("The over-65s voted early.", "The over sixty-fives voted early.")
    ]
  ) { at, line, out in
    // "six Mirage 2000-5s"
    if line.isDash(at + 1), line.equals(at + 3, "s"), let model = line.value(at), model > 99,
      let variant = line.value(at + 2), variant < 10, line.isCapitalized(line.before(at))
    {
      return out.say(
        Numbers.cardinal(model) + " dash " + Numbers.plural(of: Numbers.cardinal(variant)),
        to: at + 4)
    }
    // "Eurobond 2035s"
    if line.equals(at + 1, "s"), let year = line.year(at), year % 10 > 0, line.isGap(at + 2),
      line.isCapitalized(line.before(at)) || line.matches(line.before(at), "the")
    {
      return out.say(Numbers.plural(of: Numbers.year(year)), to: at + 2)
    }
    guard line.length(at) <= 3, let value = line.value(at) else { return }
    if line.equals(at + 1, "ers") {
      // "forty-niners", "thirty-niners"
      let name = Numbers.cardinal(value)
      return out.say((name.hasSuffix("e") ? String(name.dropLast()) : name) + "ers", to: at + 2)
    }
    // "Air Jordan 1s", "two Leopard 2s"; "fifteen 4s and 3 6s" off a bat
    let name = line.before(at)
    if line.equals(at + 1, "s"), line.isSpace(at - 1), line.isDigits(name),
      value == 4 || value == 6,
      line.isGap(at + 2) || line.kind(at + 2) == .mark
    {
      return out.say(Numbers.plural(of: Numbers.cardinal(value)), to: at + 2)
    }
    if line.equals(at + 1, "s"), line.isSpace(at - 1), line.isCapitalized(name),
      line[name].shape.contains(.lowercase), !Tables.functionWords.contains(name, in: line),
      line.isGap(at + 2) || line.kind(at + 2) == .mark
    {
      return out.say(Numbers.plural(of: Numbers.pairs(value)), to: at + 2)
    }
    guard line.equals(at + 1, "s"), line.isMark(at - 1, "-") || line.isSpace(at - 1),
      line.isOne(at - 2, of: ["over", "under", "u", "mid"])
    else { return }
    out.say(Numbers.plural(of: Numbers.cardinal(value)), to: at + 2)
  }

  /// "between km 120 and km 135": a milestone.
  static let milestone = Rule(
    "milestone", "measure", at: .keyword,
    examples: [
      (
        "It crashed between km 120 and km 135.",
        "It crashed between kilometer one hundred twenty and kilometer one hundred thirty-five."
      )
    ]
  ) { at, line, out in
    guard line.equals(at, "km"), line.isSpace(at + 1), line.isDigits(at + 2),
      !line.isDigits(line.before(at))
    else { return }
    out.say("kilometer", to: at + 1)
  }
}
