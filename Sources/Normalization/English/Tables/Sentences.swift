extension Tables {
  static let titles = WordTable(
    words: "mr mrs ms dr prof gov sen rep gen col capt sgt rev st lt maj")
  /// Capitalized words that go on after an abbreviation: "8 p.m. Eastern", "Acme Inc. Chairman".
  static let continuers = WordTable(
    words: """
      mondays tuesdays wednesdays thursdays fridays saturdays sundays
      monday tuesday wednesday thursday friday saturday sunday january february march april may june
      july august september october november december eastern central mountain pacific atlantic
      greenwich universal kyiv moscow london beijing tokyo paris berlin brussels
      chairman chairwoman chair president chief executive director founder spokesman spokeswoman
      co-founder senator minister ambassador secretary
      """)
}
