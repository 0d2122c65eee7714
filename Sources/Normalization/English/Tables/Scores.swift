extension Tables {
  /// Books of which there are two or three.
  static let twinBooks = WordTable(
    words: "Corinthians Kings Samuel Chronicles Thessalonians Timothy Peter John Maccabees")
  /// Words that speak of ratios.
  static let ratios = WordTable(words: "ratio ratios scale odds mixture proportion")
  /// Words that speak of cricket, where "250-3" is 250 for three wickets.
  static let cricket = WordTable(
    words:
      "innings wicket wickets stumps declared declare overs ovs batsman batsmen batter batters batting cricket tea dec reach reached runs bowler bowlers bowling seamer spinner pacer crease bowled chase IPL lunch reply slumped collapsed skittled Test ODI"
  )
  /// Behind the distance of a race.
  static let strokes = WordTable(
    words:
      "backstroke freestyle breaststroke butterfly hurdles dash relay sprint medley steeplechase")
  /// Words that speak of averages in baseball.
  static let averages = WordTable(
    words:
      "slash batting hitting hit bat batted average averages ball record percentage season slugging hitter"
  )
  /// Words that speak of a game of tennis.
  static let tennis = WordTable(
    words: "serve serving served deuce breakpoint")
  /// Behind a height in feet and inches, or balls and strikes.
  static let players = WordTable(
    words:
      "guard center freshman sophomore quarterback receiver lineman linebacker pitcher outfielder infielder cornerback count pitch slider fastball curveball changeup sinker cutter splitter"
  )
  /// Before a record of wins and losses.
  static let recordVerbs = WordTable(
    words: "improved improves fell dropped slipped moved are went started")
  /// What teams do with each other.
  static let fixtures = WordTable(
    words: "host hosts face faces visit visits play plays meet meets at vs starter starts kickoff")
  /// Before a bowler's figures.
  static let bowling = WordTable(
    words:
      "took taking take takes claimed grabbed figures returned with career-best finished ended had")
}
