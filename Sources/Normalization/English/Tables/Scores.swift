extension Tables {
  /// Books of which there are two or three.
  static let twinBooks = WordTable(
    words: "Corinthians Kings Samuel Chronicles Thessalonians Timothy Peter John Maccabees")
  /// Words that speak of ratios.
  static let ratios = WordTable(words: "ratio ratios scale odds mixture proportion")
  /// Words that speak of cricket, where "250-3" is 250 for three wickets.
  static let cricket = WordTable(
    words:
      "innings wicket wickets stumps declared declare overs batsman batters cricket tea dec reach reached runs bowler bowlers"
  )
  /// Before a record of wins and losses.
  static let recordVerbs = WordTable(words: "improved improves fell dropped slipped moved are went")
  /// What teams do with each other.
  static let fixtures = WordTable(
    words: "host hosts face faces visit visits play plays meet meets at vs starter starts kickoff")
  /// Before a bowler's figures.
  static let bowling = WordTable(
    words: "took take takes claimed grabbed figures returned with career-best finished ended had")
}
