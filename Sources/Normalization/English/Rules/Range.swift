internal import Core

/// Ranges, scores and ratios.
/// - `from 2-10` → `from two to ten`
/// - `18- to 25-year-olds` → `eighteen to twenty-five-year-olds`
/// - `beat Albania 2–1` → `beat Albania two one`
/// - `6-4, 7-5` → `six four, seven five`
/// - `a ratio of 2:1` → `a ratio of two to one`
extension Rule {
  static let range = Rule(
    "range", "range", at: .digits,
    examples: [
      ("Eat 2-10 a day.", "Eat two to ten a day."),
      ("They beat Albania 2–1.", "They beat Albania two one."),
    ]
  ) { at, line, out in
    guard let first = line.figure(at), !first.hasLeadingZero else { return }
    let spaced = line.isSpacedDash(first.end)
    if line.isMark(first.end, "…"), let last = line.figure(first.end + 1) {
      return out.say(line.say(first) + " to " + line.say(last), to: last.end)
    }
    // "1.5 million-2 million people"
    if let magnitude = line.magnitude(first.end), magnitude.isWord || line.isWord(first.end),
      line.isDash(magnitude.end), let last = line.figure(magnitude.end + 1),
      let other = line.magnitude(last.end), !other.isLetter || !line.isSpace(last.end),
      // "3m-4m people", but waves of 3m-4m
      !magnitude.isLetter || line.isPeople(line.skipSpace(other.end))
    {
      return out.say(
        "\(line.say(first)) \(magnitude.name) to \(line.say(last)) \(other.name)", to: other.end,
        doubt: -8)
    }
    guard line.isDash(first.end) || spaced else { return }
    if spaced, line.isMinusSign(first.end + 1) { return }
    // "from 2017-2021 - 36,586 cases"
    if spaced, line.isDash(at - 1), line.isDigits(at - 2) { return }
    let second = spaced ? first.end + 3 : first.end + 1
    guard let last = line.figure(second), !last.hasLeadingZero,
      !(line.isDash(last.end) && line.isDigits(last.end + 1)) || line.isScore(at, first, last)
    else { return }
    // "4-2=2" is a sum.
    if line.isMark(line.skipSpace(last.end), "=") { return }
    // "the 1-2 punch"
    if first.value == 1, last.value == 2, first.isWhole, last.isWhole,
      line.isOne(line.skipSpace(last.end), of: ["punch", "combination", "combo", "finish"])
    {
      return out.say("one two", to: last.end, doubt: -4)
    }
    // "took 5-43": wickets for runs.
    if let wickets = first.value, let runs = last.value, wickets <= 10, runs >= 10, !spaced,
      first.isWhole, last.isWhole,
      Tables.bowling.contains(line.before(at), in: line) || line.isBowler(at)
        || runs > 19 && line.isOne(line.before(at), of: ["to", "on"])
        || runs > 59 && line.isCapitalized(line.before(at)),
      line.matches(line.before(at), "took") && runs > 19 || line.isBowler(at)
        || (at - 24..<last.end + 24).contains(where: { Tables.cricket.contains($0, in: line) })
    {
      return out.say(
        Numbers.cardinal(wickets) + " for " + line.say(last), to: last.end, as: "score")
    }
    // "a 7-11 store"
    if first.value == 7, last.value == 11, !spaced,
      line.isOne(line.skipSpace(last.end), of: ["store", "stores"])
    {
      return out.say("seven eleven", to: last.end, doubt: -4)
    }
    // "our 9-11", "the 9-11 attacks"
    if first.value == 9, last.value == 11, first.isWhole, last.isWhole, !spaced,
      line.isOne(line.before(at), of: ["our", "post", "after", "since"])
        || Tables.dayNouns.contains(line.skipSpace(last.end), in: line)
    {
      return out.say("nine eleven", to: last.end, doubt: -4)
    }
    // "the 6-5 guard", "a full 3-2 count"
    if first.isWhole, last.isWhole, !spaced, (first.value ?? 99) < 8, (last.value ?? 99) < 12,
      Tables.players.contains(line.skipSpace(last.end), in: line)
        || line.isWord(last.end + 1) && line.isSpace(last.end + 2)
          && Tables.players.contains(last.end + 3, in: line)
    {
      return out.say(
        Numbers.cardinal(first.value ?? 0) + " " + Numbers.cardinal(last.value ?? 0), to: last.end,
        doubt: -4)
    }
    if first.value == 50, last.value == 50, first.isWhole, last.isWhole, last.end == at + 3 {
      return out.say("fifty-fifty", to: last.end, doubt: -4)
    }
    let rises = (first.value ?? 0) <= (last.value ?? 0)
    var end = last.end
    var tail = ""
    // "1.5-2x as fast"
    if line.equals(end, "x"), line.isGap(end + 1) {
      return out.say(line.say(first) + " to " + line.say(last) + " times", to: end + 1, doubt: -4)
    }
    var isCounted = false
    if let magnitude = line.magnitude(end), !magnitude.isLetter || !line.isSpace(end) {
      tail = " " + magnitude.name
      end = magnitude.end
      let noun = line.skipSpace(end)
      isCounted = line.isPeople(noun) || line.isDone(noun)
    }
    var left: String { line.say(first) }
    var right: String { line.say(last) }
    if spaced && !rises { return }
    // "reach 250-3": runs for wickets.
    let isDeclared =
      (line.equals(last.end, "d") || line.equals(last.end, "dec"))
      && (line.isGap(last.end + 1) || line.kind(last.end + 1) == .mark)
    if let runs = first.value, let wickets = last.value, runs >= 30, wickets <= 9,
      isDeclared
        || (at - 16..<end + 14).contains(where: { Tables.cricket.contains($0, in: line) })
    {
      return out.say(
        Numbers.pairs(runs) + " for " + right + (isDeclared ? " declared" : ""),
        to: isDeclared ? end + 1 : end, doubt: isDeclared ? -12 : 0, as: "score")
    }
    // "won at 11-4"
    if first.isWhole, last.isWhole, !spaced,
      line.matches(line.before(at), "at")
        || last.value == 1 && (first.value ?? 0) > 3 && !line.matches(line.before(at), "beat"),
      (at - 16..<end + 12).contains(where: { Tables.bets.contains($0, in: line) })
    {
      return out.say(left + " to " + right, to: end, as: "odds")
    }
    if tail.isEmpty, first.isWhole, last.isWhole, line.isScore(at, first, last) {
      // Goals and games run together; votes and long scores are parted.
      let tennis = Line.isGamePoint(first, last)
      let isLong =
        !tennis && !line.isGoalsAndPoints(at, last.end)
        && ((first.value ?? 0) > 19 || (last.value ?? 0) > 19)
      if line.isDash(end), let third = line.figure(end + 1), third.isWhole {
        return out.say(left + " to " + right + " to " + line.say(third), to: third.end, as: "score")
      }
      // "improved to 9-2", "The Bills are 9-2": a record.
      let before = line.before(at)
      if line.isRecord(before, end) {
        let losses = out.words(line.style.region == .american && last.value == 0 ? "oh" : right)
        return out.say(left + " and " + losses, to: end, as: "score")
      }
      let isLove = tennis && line.isServed(at, last.end) || line.isLoveSet(at, last.end)
      let zero = isLove ? "love" : line.style.region == .british ? "nil" : "zero"
      let goals = { ($0 == "zero" ? zero : $0) as String }
      return out.say(
        goals(left) + (isLong ? " to " : " ") + goals(right), to: end, as: "score")
    }
    if tail.isEmpty, let model = first.value, let variant = last.value,
      Tables.makers.contains(line.before(at), in: line) || Line.isAirliner(model, variant)
    {
      let name = Numbers.pairs(model) + " " + Numbers.pairs(variant)
      // "twenty 737-800s"
      if line.equals(end, "s") {
        return out.say(Numbers.plural(of: name), to: end + 1, doubt: -12, as: "designation")
      }
      return out.say(name, to: end, doubt: -2, as: "designation")
    }
    // "Mirage 2000-5": no range falls from a name's number to one digit.
    if !rises, line.isCapitalized(line.before(at)), line.length(last.end - 1) <= 2,
      first.value ?? 0 > 99
    {
      return out.say(left + " " + right, to: end, as: "designation")
    }
    // "Art. 111-1 of the Criminal Code"
    let noun = line.wordBefore(at)
    if !rises, tail.isEmpty, first.isWhole, last.isWhole,
      line.isOne(noun, of: ["art", "article", "section", "sec", "clause", "arts", "articles"])
    {
      return out.say(Numbers.pairs(first.value ?? 0) + " " + right, to: end, as: "legal")
    }
    let between = line.matches(line.before(at), "between")
    // "a 60-40 split", "10-4, over": what falls and is no score is said on.
    let opens: [StaticString] = ["from", "between", "open", "daily", "hours", "works", "a"]
    if !rises, first.isWhole, last.isWhole, tail.isEmpty, (first.value ?? 100) < 100,
      line.length(at) <= 2, !spaced, !line.isOpeningDay(at),
      (first.value ?? 0) + (last.value ?? 0) == 100
        || !opens.prefix(6).contains(where: { line.matches(line.before(at), $0) })
          && (first.value ?? 0) > 9 && !line.isLowercase(line.skipSpace(end))
        || (first.value, last.value) == (10, 4)
    {
      return out.say(left + " " + right, to: end, as: "digits")
    }
    out.say(
      left + (between ? " and " : " to ") + right + tail, to: end,
      doubt: isCounted ? -9 : rises ? (tail.isEmpty ? 0 : -5) : 4)
  }

  /// "18- to 25-year-olds": the hanging hyphen.
  static let hangingHyphen = Rule(
    "hanging-hyphen", "range", at: .digits,
    examples: [
      ("The 18- to 25-year-olds voted.", "The eighteen to twenty-five year olds voted.")
    ]
  ) { at, line, out in
    guard let figure = line.figure(at), line.isMark(figure.end, "-"), line.isSpace(figure.end + 1),
      line.isWord(figure.end + 2)
    else { return }
    out.say(line.say(figure), to: figure.end + 1)
  }

  static let ratio = Rule(
    "ratio", "ratio", at: .digits,
    examples: [
      ("They won at odds of 10:1.", "They won at odds of ten to one.")
    ]
  ) { at, line, out in
    guard let first = line.figure(at), line.isMark(first.end, ":"), !first.hasLeadingZero,
      !line.isMark(at - 1, ":"), !line.isMark(at - 1, ".")
    else { return }
    var said = [out.words(line.say(first))]
    var end = first.end
    var values = [first.value]
    while said.count < 5, line.isMark(end, ":"), let next = line.figure(end + 1) {
      said.append(out.words(line.say(next)))
      values.append(next.hasLeadingZero ? nil : next.value)
      end = next.end
    }
    guard said.count >= 2, !line.isMark(end, ":"), !line.isWord(end) else { return }
    // "a 2:1 in history": a British degree
    if values == [2, 1] || values == [2, 2], line.matches(line.before(at), "a"),
      line.isOne(line.skipSpace(end), of: ["in", "from", "degree"])
    {
      return out.say(said.joined(separator: " "), to: end, doubt: -4)
    }
    let named = (at - 10..<end + 6).contains { Tables.ratios.contains($0, in: line) }
    // Two digits of minutes are a clock's, unless a ratio is spoken of; three parts are one, too.
    let isClock =
      first.isWhole && (first.value ?? 99) < 25
      && (at + 2..<end).allSatisfy { line.isMark($0, ":") || line.length($0) == 2 }
    if values == [50, 50] { return out.say("fifty-fifty", to: end, doubt: -4) }
    guard !isClock || named || said.count == 2 else { return }
    out.say(
      said.joined(separator: " to "), to: end,
      doubt: named ? -4 : isClock ? 8 : said.count > 2 || !first.isWhole ? -4 : 0)
  }
}
