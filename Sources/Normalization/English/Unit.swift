internal import Core

extension Line {
  struct Unit {
    var one: String
    var many: String
    var end: Int
    /// Reads as another word or an abbreviation just as well: "in", "A", "d".
    var isQuiet: Bool
  }

  /// "km", "km²", "km/h", "m/s", "kWh", "sq km", "°C" at `index`; `after` is where the number ended.
  func unit(_ index: Int, after number: Int?) -> Unit? {
    if isMark(index, "°") || isMark(index, "º") { return degrees(index) }
    if isMark(index, "℃") {
      return Unit(one: "degree Celsius", many: "degrees Celsius", end: index + 1, isQuiet: false)
    }
    if isMark(index, "℉") {
      return Unit(
        one: "degree Fahrenheit", many: "degrees Fahrenheit", end: index + 1, isQuiet: false)
    }
    if isMark(index + 1, "/"), equals(index + 2, "d"), !isWord(index + 3),
      let row = Tables.daily.row(at: index, in: self, exactCase: true)
    {
      let day = " per day"
      return Unit(one: row[1] + day, many: row[2] + day, end: index + 3, isQuiet: false)
    }
    guard var unit = simpleUnit(index, after: number) else { return nil }
    if let power = power(unit.end) {
      unit.one = power.said + " " + unit.one
      unit.many = power.said + " " + unit.many
      unit.end = power.end
    }
    // "280 lb-ft of torque"
    if unit.one == "pound", isMark(unit.end, "-"), equals(unit.end + 1, "ft") {
      return Unit(one: "pound foot", many: "pound feet", end: unit.end + 2, isQuiet: false)
    }
    // "km/h", "kg/m³": one bar.
    if isMark(unit.end, "/"), let other = simpleUnit(unit.end + 1, after: nil) {
      let power = power(other.end)
      let per = " per " + (power.map { $0.said + " " } ?? "") + other.one
      unit = Unit(
        one: unit.one + per, many: unit.many + per, end: power?.end ?? other.end, isQuiet: false)
    }
    // "12 km/litre"
    if isMark(unit.end, "/"),
      isOne(unit.end + 1, of: ["litre", "liter", "gallon", "hour", "second", "day"])
    {
      let per = " per " + text(unit.end + 1)
      unit = Unit(one: unit.one + per, many: unit.many + per, end: unit.end + 2, isQuiet: false)
    }
    // "6 l/100 km"
    if isMark(unit.end, "/"), let figure = figure(unit.end + 1), !figure.hasLeadingZero,
      [10, 100, 1000, 100_000].contains(figure.value),
      let other = simpleUnit(skipSpace(figure.end), after: figure.end), !other.isQuiet,
      other.one != unit.one
    {
      let per = " per " + say(figure) + " " + other.many
      unit = Unit(one: unit.one + per, many: unit.many + per, end: other.end, isQuiet: false)
    }
    // "1 pt of stout", "3/4 pt. cream": points are not drunk.
    if unit.one == "point", isOne(index, of: ["pt", "pts"]),
      matches(skipSpace(unit.end), "of")
        || isOne(
          skipSpace(isMark(unit.end, ".") ? unit.end + 1 : unit.end),
          of: ["milk", "cream", "stock", "water", "beer", "ale", "cider", "stout", "broth"])
    {
      unit.one = "pint"
      unit.many = "pints"
    }
    // "1.1 Mt of barley" is no bomb.
    if unit.one == "megaton",
      !(index - 12..<index + 12).contains(where: { Tables.explosive.contains($0, in: self) })
    {
      unit.one = "million tons"
      unit.many = "million tons"
    }
    // "120 kt of copper", "a 20 kt bomb"
    if unit.one == "knot", equals(index, "kt"),
      matches(skipSpace(index + 1), "of")
        || (index - 12..<index + 12).contains(where: { Tables.explosive.contains($0, in: self) })
    {
      unit.one = "kiloton"
      unit.many = "kilotons"
    }
    // "12 nm off Kaliningrad": no distance on a map is in billionths of a meter.
    if unit.one == "nanometer", equals(index, "nm"),
      isAtSea(skipSpace(index + 1))
        || (index - 24..<index + 24).contains(where: { Tables.sea.contains($0, in: self) })
    {
      unit.one = "nautical mile"
      unit.many = "nautical miles"
    }
    // "512mb of storage": millibars are of the weather.
    if unit.one == "millibar", equals(index, "mb"),
      !(index - 20..<index + 16).contains(where: { Tables.pressure.contains($0, in: self) })
    {
      unit.one = "megabyte"
      unit.many = "megabytes"
    }
    // "9 g in the turn" is no weight.
    if unit.one == "gram", equals(index, "g"),
      (index - 10..<index).contains(where: { Tables.pulling.contains($0, in: self) })
    {
      unit.one = "^G"
      unit.many = "^G"
    }
    return unit
  }

  /// "off the coast", "north-west of Izmir", "from Kiel"
  private func isAtSea(_ index: Int) -> Bool {
    isOne(
      index,
      of: [
        "off", "offshore", "from", "north", "south", "east", "west", "northeast", "northwest",
        "southeast", "southwest", "zone", "limit", "away",
      ])
  }

  private func simpleUnit(_ index: Int, after number: Int?) -> Unit? {
    if isMark(index, "µ") || kind(index) == .foreign && length(index) == 2 && text(index) == "μ" {
      guard isWord(index + 1), let row = Tables.units.row("µ" + text(index + 1)) else { return nil }
      return Unit(one: row[1], many: row[2], end: index + 2, isQuiet: false)
    }
    if equals(index, "m"), isMark(index + 1, "."), equals(index + 2, "p"), isMark(index + 3, "."),
      equals(index + 4, "h")
    {
      return Unit(
        one: "mile per hour", many: "miles per hour",
        end: isMark(index + 5, ".") && !isCapitalized(skipSpace(index + 6)) ? index + 6 : index + 5,
        isQuiet: false)
    }
    if equals(index, "p"), isMark(index + 1, "."), equals(index + 2, "p"),
      !(isMark(index + 3, ".") && isLetter(index + 4))
    {
      let end = isMark(index + 3, ".") && isLowercase(skipSpace(index + 4)) ? index + 4 : index + 3
      return Unit(one: "percentage point", many: "percentage points", end: end, isQuiet: false)
    }
    guard isWord(index), length(index) <= 6, !self[index].shape.contains(.possessive),
      let row = Tables.units.row(at: index, in: self)
    else { return nil }
    let isExact = bytes(index).elementsEqual(row.key)
    // "54 HRs" are no hours.
    if !isExact, self[index].shape.isSuperset(of: [.innerCapital, .lowercase]) { return nil }
    if !isExact && (row.has("exact", in: 3) || row.key.count == 1) { return nil }
    // "IN", "Bar", "Min": other case only when the whole is in capitals and touches the number.
    if !isExact
      && !(number == index && !self[index].shape.contains(.lowercase) || row.key.count > 2)
    {
      return nil
    }
    var end = index + 1
    // "a 65-in. TV"
    if isMark(end, "."), isSpace(end + 1), isMark(index - 1, "-"), isDigits(index - 2) {
      end += 1
    } else if row.has("dot", in: 3), isMark(end, "."),
      !isGap(end + 1) || isLowercase(skipSpace(end + 1)) || isDigits(skipSpace(end + 1))
        || isMark(skipSpace(end + 1), "(")
    {
      end += 1
    }
    if row.has("square", in: 3) {
      let next = isMark(end, "-") ? end + 1 : skipSpace(end)
      // "3sq miles"
      if row[0] == "sq",
        isOne(next, of: ["miles", "mile", "meters", "metres", "feet", "inches", "yards"])
      {
        let name = row[1] + " " + text(next)
        return Unit(one: name, many: name, end: next + 1, isQuiet: false)
      }
      guard let inner = simpleUnit(next, after: nil) else { return nil }
      return Unit(
        one: row[1] + " " + inner.one, many: row[1] + " " + inner.many, end: inner.end,
        isQuiet: false)
    }
    return Unit(one: row[1], many: row[2], end: end, isQuiet: row.has("quiet", in: 3))
  }

  /// "²", "³", or "2", "3" that touch the unit: "km2".
  private func power(_ index: Int) -> (said: String, end: Int)? {
    guard
      kind(index) == .superscript
        || isDigits(index) && !isWord(index + 1) && (isLength(index - 1) || isMark(index - 2, "/"))
          && !(isMark(index + 1, ".") && isDigits(index + 2)),
      length(index) == 1
    else { return nil }
    switch bytes(index).first {
    case 0x32: return ("square", index + 1)
    case 0x33: return ("cubic", index + 1)
    default: return nil
    }
  }

  /// "m2", "ft3"; a "2d3" is no third power of days.
  private func isLength(_ index: Int) -> Bool {
    Tables.units.row(at: index, in: self).map { row in
      ["meter", "foot", "inch", "mile", "yard"].contains { row[1].hasSuffix($0) }
    } ?? false
  }

  private func degrees(_ index: Int) -> Unit {
    let at = skipSpace(index + 1)
    let scales: [(StaticString, String)] = [
      ("C", "Celsius"), ("F", "Fahrenheit"), ("c", "Celsius"), ("K", "kelvin"),
    ]
    for (letter, name) in scales where equals(at, letter) {
      return Unit(one: "degree " + name, many: "degrees " + name, end: at + 1, isQuiet: false)
    }
    return Unit(one: "degree", many: "degrees", end: index + 1, isQuiet: false)
  }
}
