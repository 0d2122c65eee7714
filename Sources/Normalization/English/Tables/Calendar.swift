extension Tables {
  static let dayTimes = WordTable(words: "morning afternoon evening night")
}
extension Tables {
  /// Months: lower case > name; the name itself in lower case is no abbreviation.
  static let months = WordTable(
    """
    january	January
    february	February
    march	March
    april	April
    may	May
    june	June
    july	July
    august	August
    september	September
    october	October
    november	November
    december	December
    jan	January
    feb	February
    febr	February
    mar	March
    apr	April
    jun	June
    jul	July
    aug	August
    sep	September
    sept	September
    oct	October
    nov	November
    dec	December
    """)
}
extension Tables {
  /// Weekdays.
  static let weekdays = WordTable(
    """
    Monday	Monday	full
    Tuesday	Tuesday	full
    Wednesday	Wednesday	full
    Thursday	Thursday	full
    Friday	Friday	full
    Saturday	Saturday	full
    Sunday	Sunday	full
    Mon	Monday
    Tue	Tuesday
    Tues	Tuesday
    Wed	Wednesday
    Weds	Wednesday
    Thu	Thursday
    Thur	Thursday
    Thurs	Thursday
    Fri	Friday
    Sat	Saturday
    Sun	Sunday
    """)
}
extension Tables {
  /// Time zones, all spelled.
  static let zones = WordTable(
    words: """
      EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT UTC BST CET CEST EET EEST WET WEST MSK IST
      JST KST AEST AEDT HKT SGT
      """)
}
