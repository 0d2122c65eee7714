/// Months and weekdays in the languages of the first newspapers. Pages abbreviate and inflect
/// freely: a month is told by its usual abbreviations and by every beginning of five letters or more.
enum MonthNames {
  /// - Parameter word: lower case, no full stops.
  static func month(_ word: String) -> Int? {
    guard (3...12).contains(word.count) else { return nil }
    return short[word] ?? (word.count > 4 ? long[word] : nil)
  }

  static func isWeekday(_ word: String) -> Bool {
    word.count >= 2 && weekdays.contains(word)
  }

  private static let short = table(
    """
    1 jan janu janv ener stycz січ січе янв янва jän jänn
    2 feb febr févr fevr fév feb luty lute лют люто фев февр
    3 mar marc märz mär mars marz бер бере мар март
    4 apr apri avr avri abr abri kwi kwie апр апре
    5 may mai mayo maj maja май мая трав
    6 jun june juni juin cze czer июн июнь июня
    7 jul july juli juil lip lipi лип липе липн июл июль июля
    8 aug augu août aout ago agos серп авг авгу
    9 sep sept wrz wrze вер вере сен сент
    10 oct octo octu okt okto paź paźd жовт окт октя
    11 nov nove novi listo лист нояб ноя
    12 dec dece dez deze déc déce dic dici grud груд дек дека
    1 genn ιαν
    2 úno φεβ
    3 maar bře μάρ μαρ márc
    4 απρ ápr
    5 magg mei kvě μάι μαϊ máj
    6 giug čvn jún ιούν ιον
    7 lugl čvc júl ιούλ ιολ
    8 αύγ αυγ
    9 sett zář σεπ szep
    10 říj οκτ
    11 νοέ νοε
    12 δεκ
    """
  ) { [$0] }

  /// Every beginning of the whole names: a surname may begin with a month's (Marsh, Julien).
  private static let long = table(
    """
    1 january januar janvier enero styczeń stycznia styczniu січень січня січні январь января январе
    1 jänner
    2 february februar février febrero lutego лютий лютого лютому февраль февраля феврале
    3 march märz marzo marzec marca marcu березень березня березні марта марте
    4 april avril abril kwiecień kwietnia kwietniu квітень квітня квітні апрель апреля апреле
    5 травень травня травні
    6 junio czerwiec czerwca czerwcu червень червня червні
    7 juillet julio lipiec lipca lipcu липень липня липні
    8 august agosto sierpień sierpnia sierpniu серпень серпня серпні август августа августе
    9 september septembre septiembre wrzesień września wrześniu вересень вересня вересні
    9 сентябрь сентября сентябре
    10 october oktober octobre octubre październik października październiku жовтень жовтня жовтні
    10 октябрь октября октябре
    11 november novembre noviembre listopad listopada listopadzie листопад листопада листопаді
    11 ноябрь ноября ноябре
    12 december dezember décembre diciembre grudzień grudnia grudniu грудень грудня грудні
    12 декабрь декабря декабре
    1 gennaio januari janeiro ledna január ιανουαρίου
    2 febbraio februari fevereiro února február φεβρουαρίου
    3 maart março marts března március μαρτίου
    4 aprile april dubna április απριλίου
    5 maggio května május μαΐου
    6 giugno junho června június ιουνίου
    7 luglio julho července július ιουλίου
    8 augusti srpna augusztus αυγούστου
    9 settembre setembro szeptember září σεπτεμβρίου
    10 ottobre outubro října október οκτωβρίου
    11 listopadu νοεμβρίου
    12 dicembre dezembro prosince δεκεμβρίου
    """
  ) { name in (5...max(5, name.count)).map { String(name.prefix($0)) } }

  private static func table(_ rows: String, _ forms: (String) -> [String]) -> [String: Int] {
    var table = [String: Int]()
    for row in rows.split(separator: "\n") {
      let cells = row.split(separator: " ")
      guard let number = Int(cells[0]) else { continue }
      for form in cells.dropFirst().flatMap({ forms(String($0)) }) { table[form] = number }
    }
    return table
  }

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
