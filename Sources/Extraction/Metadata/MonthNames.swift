/// Months and weekdays in the languages of the first newspapers: by their first letters, since
/// pages abbreviate and inflect freely.
enum MonthNames {
  /// - Parameter word: lower case, no full stops.
  static func month(_ word: String) -> Int? {
    guard word.count >= 3, word.count <= 12, !exceptions.contains(word) else { return nil }
    return months[word]
      ?? (word.count > 4 ? months[String(word.prefix(4))] ?? months[String(word.prefix(5))] : nil)
  }

  static func isWeekday(_ word: String) -> Bool {
    word.count >= 2 && weekdays.contains(word)
  }

  /// Words that begin like a month.
  private static let exceptions: Set<String> = [
    "marcus", "marco", "marcel", "marcos", "marcia", "marching", "marched", "marches", "augustus",
    "novels", "octopus", "octopi", "octogon", "apricot", "julia", "julie", "julian", "juliet",
    "juliette", "juniper", "juninho", "septic", "septum", "septuple", "листи",
  ]

  private static let months: [String: Int] = {
    var table = [String: Int]()
    for row in rows.split(separator: "\n") {
      let cells = row.split(separator: " ")
      guard let number = Int(cells[0]) else { continue }
      for name in cells.dropFirst() { table[String(name)] = number }
    }
    return table
  }()

  /// en, de, fr, es, pl, uk, ru: whole words, or the first four or five letters.
  private static let rows = """
    1 jan janu janv ener stycz січ січе янв янва jän jänn
    2 feb febr févr fevr fév feb luty lute лют люто фев февр
    3 mar marc märz mär mars marz бер бере мар март
    4 apr apri avr avri abr abri kwi kwie квіт апр апре
    5 may mai mayo maj maja май мая трав
    6 jun june juni juin cze czer черв июн июнь июня
    7 jul july juli juil lip lipi lipca лип липе липн июл июль июля
    8 aug augu août aout ago agos sierp серп авг авгу
    9 sep sept wrz wrze вер вере сен сент
    10 oct octo octu okt okto paź paźd жовт окт октя
    11 nov novem novie listo лист нояб ноя
    12 dec decem dez dezem déc déce dic dicie grud груд дек дека
    """

  private static let weekdays: Set<String> = Set(
    """
    mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday \
    sunday mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonntag lundi \
    mardi mercredi jeudi vendredi samedi dimanche lun lunes martes miércoles jueves viernes sábado \
    domingo пн вт ср чт пт сб нд вс понеділок вівторок середа четвер пʼятниця субота неділя \
    понедельник вторник среда четверг пятница суббота воскресенье poniedziałek wtorek środa \
    czwartek piątek sobota niedziela
    """.split(separator: " ").map(String.init))
}
