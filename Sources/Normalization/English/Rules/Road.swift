internal import Core

/// Which way a road goes: "I-95 NB" → "I ninety-five northbound", "Highway 101 S." → "Highway one oh one south".
extension Rule {
  static let carriageway = Rule(
    "carriageway", "address", at: .capitals,
    examples: [
      ("I-95 NB is closed.", "I ninety-five northbound is closed.")
    ]
  ) { at, line, out in
    guard line.isSpace(at - 1), line.isDigits(at - 2) || line.isDigits(at - 3),
      let way = Tables.ways.row(at: at, in: line, exactCase: true)
    else { return }
    // "59 SB" are stolen bases.
    let number = line.isDigits(at - 2) ? at - 2 : at - 3
    let isRoad =
      line.isMark(number - 1, "-") && (line.isCapitals(number - 2) || line.isLetter(number - 2))
      || line.isLetter(number - 1) || Tables.roads.contains(line.wordBefore(number), in: line)
    guard isRoad, line.length(at) <= 2, line.isGap(at + 1) || line.kind(at + 1) == .mark,
      line.length(at) == 2 || !line.leadsToStreet(line.skipSpace(at + 1))
    else { return }
    out.say(way[1], to: at + 1)
  }
}

extension Tables {
  static let ways = WordTable(
    """
    NB	northbound
    SB	southbound
    EB	eastbound
    WB	westbound
    N	north
    S	south
    E	east
    W	west
    """)
  static let roads = WordTable(words: "highway hwy route rte interstate us freeway")
}
