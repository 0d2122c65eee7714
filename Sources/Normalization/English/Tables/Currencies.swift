extension Tables {
  /// Written > one > many > one hundredth > hundredths.
  static let currencies = WordTable(
    """
    $	dollar	dollars	cent	cents
    US$	^US dollar	^US dollars	cent	cents
    C$	Canadian dollar	Canadian dollars	cent	cents
    CA$	Canadian dollar	Canadian dollars	cent	cents
    A$	Australian dollar	Australian dollars	cent	cents
    AU$	Australian dollar	Australian dollars	cent	cents
    NZ$	New Zealand dollar	New Zealand dollars	cent	cents
    HK$	Hong Kong dollar	Hong Kong dollars	cent	cents
    S$	Singapore dollar	Singapore dollars	cent	cents
    NT$	Taiwan dollar	Taiwan dollars	cent	cents
    R$	real	reais	centavo	centavos
    £	pound	pounds	penny	pence
    €	euro	euros	cent	cents
    ¥	yen	yen	sen	sen
    ₴	hryvnia	hryvnias	kopiyka	kopiykas
    ₽	ruble	rubles	kopek	kopeks
    ₹	rupee	rupees	paisa	paise
    ₩	won	won	jeon	jeon
    ₪	shekel	shekels	agora	agorot
    ₺	lira	lira	kurus	kurus
    ₸	tenge	tenge	tiyn	tiyn
    ₿	bitcoin	bitcoins	satoshi	satoshis
    ₫	dong	dong	xu	xu
    ₦	naira	naira	kobo	kobo
    ₱	peso	pesos	centavo	centavos
    ฿	baht	baht	satang	satang
    ¢	cent	cents		
    CN¥	yuan	yuan	fen	fen
    USD	dollar	dollars	cent	cents
    EUR	euro	euros	cent	cents
    GBP	pound	pounds	penny	pence
    UAH	hryvnia	hryvnias	kopiyka	kopiykas
    Hr	hryvnia	hryvnias	kopiyka	kopiykas
    RUB	ruble	rubles	kopek	kopeks
    PLN	zloty	zlotys	grosz	groszy
    zł	zloty	zlotys	grosz	groszy
    JPY	yen	yen	sen	sen
    CNY	yuan	yuan	fen	fen
    RMB	yuan	yuan	fen	fen
    CHF	Swiss franc	Swiss francs	centime	centimes
    CAD	Canadian dollar	Canadian dollars	cent	cents
    AUD	Australian dollar	Australian dollars	cent	cents
    NZD	New Zealand dollar	New Zealand dollars	cent	cents
    HKD	Hong Kong dollar	Hong Kong dollars	cent	cents
    SGD	Singapore dollar	Singapore dollars	cent	cents
    INR	rupee	rupees	paisa	paise
    Rs	rupee	rupees	paisa	paise
    TRY	lira	lira	kurus	kurus
    SEK	Swedish krona	Swedish kronor	ore	ore
    NOK	Norwegian krone	Norwegian kroner	ore	ore
    DKK	Danish krone	Danish kroner	ore	ore
    Kč	Czech koruna	Czech korunas	haler	halers
    CZK	Czech koruna	Czech korunas	haler	halers
    HUF	forint	forints	filler	fillers
    Ft	forint	forints	filler	fillers
    RON	leu	lei	ban	bani
    BGN	lev	leva	stotinka	stotinki
    KZT	tenge	tenge	tiyn	tiyn
    GEL	lari	lari	tetri	tetri
    MDL	leu	lei	ban	bani
    BYN	Belarusian ruble	Belarusian rubles	kopek	kopeks
    ILS	shekel	shekels	agora	agorot
    KRW	won	won	jeon	jeon
    ZAR	rand	rand	cent	cents
    BRL	real	reais	centavo	centavos
    MXN	Mexican peso	Mexican pesos	centavo	centavos
    SAR	riyal	riyals	halala	halalas
    AED	dirham	dirhams	fils	fils
    BTC	bitcoin	bitcoins	satoshi	satoshis
    TL	lira	lira	kurus	kurus
    R	rand	rand	cent	cents
    RM	ringgit	ringgit	sen	sen
    """)
}
extension Tables {
  /// Nouns that an amount qualifies in the singular: "a five million dollar loan".
  static let moneyNouns = WordTable(
    words: """
      acquisition aid apartment arms baht bailout banknote bid bill bond bonus bounty bribe bridge
      budget business campaign car coin commitment company contract contribution credit cut damage
      deal debt defence defense deficit donation drone economy effort facility factory fee film
      fine firm fraud fund gap grant heist home house increase industry infrastructure initiative
      investment jackpot jet lawsuit line loan mansion market merger missile mission movie note
      offer order package payment penalty pipeline plan plant pledge portfolio price prize program
      programme project purchase ransom rebate reconstruction relief rescue reward rise rocket
      salary sale satellite scheme settlement shortfall stake stimulus stock surplus system tag
      takeover tax ticket tranche transfer upgrade valuation wage war weapons windfall yacht
      """)
}
extension Tables {
  /// Plural names of currencies and units: what is counted.
  static let plurals = WordTable(
    (currencies.rows + units.rows).map { $0[2] }.filter { !$0.contains(" ") && !$0.isEmpty }
      .joined(separator: "\n"))
}
