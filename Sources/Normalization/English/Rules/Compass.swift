internal import Core

/// Points of the compass.
extension Rule {
  /// "1211 E Arques Ave": a compass letter in an address.
  static let compass = Rule(
    "compass", "address", at: .capitals,
    examples: [
      ("He moved to 1211 E Arques Ave.", "He moved to twelve eleven East Arques Avenue.")
    ]
  ) { at, line, out in
    guard line.length(at) <= 3, let row = Tables.compass.row(of: at...at, in: line) else { return }
    let name = row[1]
    // "moving NE at 35 kn", "50 km SW of the city"
    let before = line.before(at)
    let next = line.skipSpace(at + 1)
    if line.length(at) >= 2,
      Tables.heading.contains(before, in: line)
        || line.matches(next, "of") && (line.isLowercase(before) || line.isDigits(before))
        || line.matches(next, "wind") || line.matches(next, "winds")
    {
      return out.say(name.lowercased(), to: at + 1)
    }
    // "N. Korean", "W. Virginia", "E. Jerusalem"
    if line.length(at) == 1, line.isMark(at + 1, "."), line.isSpace(at + 2),
      Tables.halves.contains(at + 3, in: line), line.isCapitalized(at + 3)
    {
      let isNorthern = name == "North" && line.stemMatches(at + 3, "ireland")
      return out.say(isNorthern ? "Northern" : name, to: at + 2, neverEndsSentence: true)
    }
    // "N Korea fires", "in S Wales": as headlines do
    if line.length(at) == 1, line.isSpace(at + 1), line.isCapitalized(at + 2),
      Tables.halves.contains(at + 2, in: line) || line.matches(at + 2, "wales"),
      !line.isCapitalized(before) || line.kind(before) == .outside, !line.isMark(before, ".")
    {
      let isNorthern = name == "North" && line.stemMatches(at + 2, "ireland")
      return out.say(isNorthern ? "Northern" : name, to: at + 1)
    }
    // "20 miles N of Boise"
    if line.length(at) == 1, line.matches(next, "of"), line.isLowercase(before),
      line.isDigits(line.before(before)),
      line.unit(before, after: nil) != nil
        || line.isOne(
          before,
          of: ["miles", "mile", "kilometers", "kilometres", "feet", "yards", "metres", "meters"])
    {
      return out.say(name.lowercased(), to: at + 1)
    }
    // "the N. coast", "the S. bank"
    if line.length(at) == 1, line.isMark(at + 1, "."), line.matches(before, "the"),
      line.isSpace(at + 2), Tables.sides.contains(at + 3, in: line)
    {
      return out.say(name.lowercased(), to: at + 2, neverEndsSentence: true)
    }
    // "to W. 42nd St."
    // "of N. Broad St."
    let isAvenue = line.length(at) == 1 && line.isMark(at + 1, ".") && line.isLowercase(before)
    guard line.isDigits(before) || isAvenue else { return }
    let end = line.isMark(at + 1, ".") ? at + 2 : at + 1
    guard line.isSpace(end), line.leadsToStreet(end + 1) else { return }
    out.say(name, to: end, neverEndsSentence: true)
  }
}

extension Tables {
  static let compassPoints = WordTable(words: "NE NW SE SW NNE NNW SSE SSW ENE ESE WNW WSW")
  /// Countries, states and towns of which there is a half.
  static let halves = WordTable(
    words: """
      Korea Korea's Korean Koreans Ireland Africa African Africans Carolina Dakota Virginia Sudan
      Sudanese Macedonia Jerusalem Yorkshire Sussex Midlands America American Americans Asia Asian
      Lebanon Gaza Syria Iraq Yemen Germany German Darfur Kivu Timor Ossetia Waziristan Cyprus
      """)
  static let compass = WordTable(
    """
    N	North
    S	South
    E	East
    W	West
    NE	Northeast
    NW	Northwest
    SE	Southeast
    SW	Southwest
    NNE	North-northeast
    NNW	North-northwest
    SSE	South-southeast
    SSW	South-southwest
    ENE	East-northeast
    ESE	East-southeast
    WNW	West-northwest
    WSW	West-southwest
    """)
  static let offices = WordTable(
    words: """
      sen senator sens senators rep reps representative gov governor governors mayor candidate
      candidates congressman congresswoman attorney incumbent
      """)
  /// What has a north and a south.
  static let sides = WordTable(
    words: "coast side bank end shore slope face pole stand wing tower part half")
  /// Before a point of the compass.
  static let heading = WordTable(
    words: """
      moving moved moves heading headed heads drifting drifted turning turned veering veered travelling
      traveling wind winds blowing blew tracking tracked sailing sailed
      """)
}
