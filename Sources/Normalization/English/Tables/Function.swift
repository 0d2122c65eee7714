extension Tables {
  /// Words of grammar: what follows a number in these is no noun.
  static let functionWords = WordTable(
    words: """
      a an the this that these those of in on at to for from by with without into onto over under
      after before during since until till through between among against about across behind
      beyond near per via and or but nor so yet if because while when where as than then though
      although unless whether is are was were be been being has have had do does did will would
      can could may might must shall should not no it he she they we you i who whom which what how
      why there here also only just both either each every all any some most more less fewer many
      much such said says say will their his her its our your my up down out off away ago now
      later early late last next alone today yesterday tomorrow tonight
      """)
}
extension Tables {
  /// Before a bare year.
  static let yearPrepositions = WordTable(
    words: """
      in since of by for over until till from before after during circa around about between and to through
      late early mid summer spring autumn fall winter year election dated
      """)
}
extension Tables {
  /// Words that begin sentences and hardly ever names.
  static let starters = WordTable(
    words: """
      the a an this that these those he she it they we you his her its their our my in on at but
      and or so if when while as after before since for from with by to there here what who how
      why no not all some many most one two three several both each another other such however
      meanwhile according asked speaking residents officials police then now still also yet
      last next earlier later although though despite during under over only even more less its it's he's she's they're
      i'm let
      """)
}

extension Tables {
  /// Verbs and nouns before a score or a vote.
  static let scoreWords = WordTable(
    words: """
      beaten won win wins winning lost lose loses losing beat beats beating defeated defeat score scored
      led lead leads leading trailed trailing tied tie drew draw voted vote passed pass approved
      rejected advanced downed edged thrashed routed finished ruled victory loss winner against
      set sets match game up triumph overpowered crushed hammered stunned succumbed fell equalized
      series aggregate split upheld decision
      """)
  /// Nouns after one.
  static let scoreNouns = WordTable(
    words: """
      win wins victory defeat loss draw tie lead vote ruling decision score majority triumph
      deficit comeback drubbing hammering mauling whitewash rout aggregate agg aet pens penalties record thrashing rout stalemate scoreline advantage split margin
      """)
  /// Books with chapter and verse.
  static let scriptures = WordTable(
    words: """
      Matthew Mark Luke John Acts Romans Corinthians Galatians Ephesians Philippians Colossians
      Thessalonians Timothy Titus Philemon Hebrews James Peter Jude Revelation Genesis Exodus
      Leviticus Numbers Deuteronomy Joshua Judges Ruth Samuel Kings Chronicles Ezra Nehemiah
      Esther Job Psalm Psalms Proverbs Ecclesiastes Isaiah Jeremiah Lamentations Ezekiel Daniel
      Hosea Joel Amos Obadiah Jonah Micah Nahum Habakkuk Zephaniah Haggai Zechariah Malachi Quran
      Koran Qur'an Surah
      """)
}

extension Tables {
  /// Words that speak of electricity.
  static let electric = WordTable(
    words: """
      current currents amp amps ampere amperes fuse fuses circuit breaker voltage volt volts socket
      charger wiring outlet
      """)
  /// Words that speak of space.
  static let space = WordTable(
    words:
      "sun star stars planet planets comet comets asteroid orbit orbits orbiting probe earth neptune pluto jupiter"
  )
  /// Words that speak of bets.
  static let bets = WordTable(
    words: """
      odds bet bets betting bookies bookmaker bookmakers favorite favourite colt filly horse jockey
      fav shot gelding stallion mare punters wager wagers drifted outsider
      """)
}

extension Tables {
  /// Words that speak of temperature.
  static let heat = WordTable(
    words: """
      rain drizzle sunny cloudy showers thunderstorms humidity temperature temperatures temp temps heat heatwave warming warm hot cold freezing frost thermometer degrees
      forecast weather bake baked oven cook roast preheat grill fever cooled heated melts boils freezes kelvin superconducting superconductor plasma cryogenic cryostat core absolute highs lows high low snow warmer colder cooler hottest coldest climate
      """)
  /// Before "-yr" and "-min".
  static let numberWords = WordTable(
    words:
      "one two three four five six seven eight nine ten eleven twelve fifteen eighteen twenty thirty forty forty-five fifty sixty seventy eighty ninety hundred thousand half quarter multi several"
  )
  /// "in southwest Pakistan"
  static let directions = WordTable(
    words:
      "north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern downtown"
  )
  /// Words that speak of the sea.
  static let sea = WordTable(
    words:
      "seas kt kts knots advisory vessel vessels ship ships sailed boat coast offshore patrol maritime naval navy strait"
  )
  /// Words that speak of the pressure of the air.
  static let pressure = WordTable(
    words: "pressure pressures barometer central storm hurricane typhoon cyclone low lows deepening"
  )
  /// Makers whose models are numbers.
  static let makers = WordTable(
    words:
      "Boeing Airbus Ilyushin Antonov Tupolev Embraer Bombardier McDonnell Douglas Cessna Bell ATR CRJ Fokker MAX Porsche Peugeot Fiat Ferrari McLaren Saab Volvo Lexus RTX GTX UFC"
  )
  /// After the number of an airliner.
  static let airliners = WordTable(
    words: """
      Boeing flight pilot pilots engine airline airlines
      max dreamliner jet jets plane planes aircraft airliner airliners freighter freighters family
      program programme deliveries fleet
      """)
  /// Before a number that is said in pairs: "Room 101", "Flight 370".
  static let pairNouns = WordTable(
    words: """
      room flight route highway interstate suite studio hwy rte rt apt ste rm bus gate channel cell apartment unit hangar
      platform train freeway box exit squadron nikkei error http resolution art sec section article paragraph decree
      """)
}

extension Tables {
  /// Short words that are printed in capitals for stress; longer ones are told by their clusters.
  static let shouted = WordTable(
    words: """
      new now free best must never war win top yes buy big good bad real true live news stop help see
      read watch call click here dead kill fire shot bomb gas oil cash tax law vote poll race run
      day week year time man men girl boy kids mom dad god home way end key hot red blue
      first love hate like want need know make made get got give take come came back goes went going
      joy one two six ten air age act ask add arm art bad bed bet bit box car cat cup cut dog
      look let even still always every done dont cant wont too own old long full hard hit high low
      dim mix mild civil part page note tip tips save sale deal plan team game play fan fans film book song star show
      very text pal pals bye hey wow yeah nope oops gun guns tap pot lot jobs rob sad bag flag
      pack lack luck duck suck stuck sick pick kick lick rich poor late date rate fate mate
      wait paid laid said raid rain pain gain main vain bring sing king ring wing thing
      think drink drunk bank rank tank thank sank wall ball fall hall tall small talk walk
      chalk worst great cool warm cold gold sold hold bold fold wild child kind mind find
      bind fine line mine nine wine dine pine shine crime dime lime prime slime role hole
      pole whole gone bone zone phone tone alone stone none soon moon noon spoon doom boom
      zoom broom mood food wood hood took shook cook deep keep sleep sheep steep cheap leap
      heap reap beat heat meat seat neat treat eat pea sea flea each teach reach beach
      speech leech quote wrote boat coat goat float road load toad boss loss cross toss moss
      kiss miss hiss bliss mess less bless dress press stress guess yet jet drop crop chop
      shop ship chip clip trip strip slip grip drip flip skip whip lip
      city town state road sea sky sun moon eye hand head face body life
      """)
}
