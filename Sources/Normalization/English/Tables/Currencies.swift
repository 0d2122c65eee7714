extension Tables {
  /// Behind an amount: "£95 pw".
  static let payPeriods = WordTable(
    """
    pcm	per calendar month
    pw	a week
    pa	a year
    pp	per person
    pppn	per person per night
    pn	a night
    """)
  /// Written > one > many > one hundredth > hundredths.
  static let currencies = WordTable(
    """
    $	dollar	dollars	cent	cents
    USD$	^US dollar	^US dollars	cent	cents
    AUD$	Australian dollar	Australian dollars	cent	cents
    CAD$	Canadian dollar	Canadian dollars	cent	cents
    NZD$	New Zealand dollar	New Zealand dollars	cent	cents
    Fr	franc	francs	centime	centimes
    US$	^US dollar	^US dollars	cent	cents
    C$	Canadian dollar	Canadian dollars	cent	cents
    CA$	Canadian dollar	Canadian dollars	cent	cents
    A$	Australian dollar	Australian dollars	cent	cents
    AU$	Australian dollar	Australian dollars	cent	cents
    NZ$	New Zealand dollar	New Zealand dollars	cent	cents
    HK$	Hong Kong dollar	Hong Kong dollars	cent	cents
    S$	Singapore dollar	Singapore dollars	cent	cents
    T$	Taiwan dollar	Taiwan dollars	cent	cents
    NT$	Taiwan dollar	Taiwan dollars	cent	cents
    R$	real	reais	centavo	centavos
    £	pound	pounds	penny	pence
    €	euro	euros	cent	cents
    ¥	yen	yen		
    ₴	hryvnia	hryvnias	kopiyka	kopiykas
    ₽	ruble	rubles	kopek	kopeks
    ₹	rupee	rupees	paisa	paise
    ₩	won	won		
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
    JPY	yen	yen		
    CNY	yuan	yuan	fen	fen
    RMB	renminbi	renminbi	fen	fen
    Rmb	renminbi	renminbi	fen	fen
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
    NIS	shekel	shekels	agora	agorot
    KRW	won	won		
    ZAR	rand	rand	cent	cents
    BRL	real	reais	centavo	centavos
    MXN	Mexican peso	Mexican pesos	centavo	centavos
    SAR	riyal	riyals	halala	halalas
    AED	dirham	dirhams	fils	fils
    Dh	dirham	dirhams	fils	fils
    Dhs	dirham	dirhams	fils	fils
    SR	riyal	riyals	halala	halalas
    QAR	Qatari riyal	Qatari riyals	dirham	dirhams
    OMR	Omani rial	Omani rials		
    KWD	Kuwaiti dinar	Kuwaiti dinars		
    BHD	Bahraini dinar	Bahraini dinars		
    IQD	Iraqi dinar	Iraqi dinars		
    EGP	Egyptian pound	Egyptian pounds	piaster	piasters
    LE	Egyptian pound	Egyptian pounds	piaster	piasters
    NGN	naira	naira	kobo	kobo
    N	naira	naira	kobo	kobo
    KSh	Kenyan shilling	Kenyan shillings	cent	cents
    Ksh	Kenyan shilling	Kenyan shillings	cent	cents
    Sh	shilling	shillings	cent	cents
    KES	Kenyan shilling	Kenyan shillings	cent	cents
    UGX	Ugandan shilling	Ugandan shillings		
    TZS	Tanzanian shilling	Tanzanian shillings		
    GHS	Ghanaian cedi	Ghanaian cedis	pesewa	pesewas
    GH¢	Ghanaian cedi	Ghanaian cedis	pesewa	pesewas
    GH₵	Ghanaian cedi	Ghanaian cedis	pesewa	pesewas
    PKR	Pakistani rupee	Pakistani rupees	paisa	paise
    Re	rupee	rupees	paisa	paise
    Tk	taka	taka	paisa	paise
    Bt	baht	baht	satang	satang
    BDT	taka	taka	paisa	paise
    Rp	rupiah	rupiah		
    IDR	rupiah	rupiah		
    THB	baht	baht	satang	satang
    VND	dong	dong		
    TWD	Taiwan dollar	Taiwan dollars	cent	cents
    MYR	ringgit	ringgit	sen	sen
    ARS	Argentine peso	Argentine pesos	centavo	centavos
    CLP	Chilean peso	Chilean pesos		
    SFr	Swiss franc	Swiss francs	centime	centimes
    kr	krone	kroner	ore	ore
    ETH	ether	ether
    SKr	Swedish krona	Swedish kronor	ore	ore
    NKr	Norwegian krone	Norwegian kroner	ore	ore
    DKr	Danish krone	Danish kroner	ore	ore
    AMD	dram	dram		
    AZN	Azerbaijani manat	Azerbaijani manat	qepik	qepik
    UZS	Uzbek sum	Uzbek sum		
    RSD	Serbian dinar	Serbian dinars		
    ISK	Icelandic krona	Icelandic kronur		
    Bs	boliviano	bolivianos		
    MX$	Mexican peso	Mexican pesos	centavo	centavos
    Mex$	Mexican peso	Mexican pesos	centavo	centavos
    J$	Jamaican dollar	Jamaican dollars	cent	cents
    TT$	Trinidad and Tobago dollar	Trinidad and Tobago dollars	cent	cents
    Z$	Zimbabwe dollar	Zimbabwe dollars	cent	cents
    E£	Egyptian pound	Egyptian pounds	piaster	piasters
    I£	Irish pound	Irish pounds	penny	pence
    ₡	colon	colones	centimo	centimos
    ₵	cedi	cedis	pesewa	pesewas
    ₲	guarani	guaranis		
    ₭	kip	kip		
    ₮	tugrik	tugriks		
    ₾	lari	lari	tetri	tetri
    ֏	dram	dram		
    ৳	taka	taka	paisa	paise
    ﷼	rial	rials		
    BTC	bitcoin	bitcoins	satoshi	satoshis
    TL	lira	lira	kurus	kurus
    R	rand	rand	cent	cents
    RM	ringgit	ringgit	sen	sen
    """)
  /// Codes that are words or other abbreviations as well: money only before what is an amount.
  static let doubtfulCodes = WordTable(words: "R N SR LE Sh Re Bs AMD")
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
  /// Behind an amount that a determiner opens: what it does, or what was done with it; no noun.
  static let amountVerbs = WordTable(
    words: """
      fell rose went came grew slid sank slipped dropped jumped climbed remained remains goes comes
      pays paid buys bought covers lasted vanished disappeared arrived helps helped makes made
      earns earned seems seemed proved looks expected needed owed owing promised lent borrowed
      stolen pledged spent worth sought left missing represents represented marks comprises
      includes included stands stood meant means gives gave takes took lies
      """)
}
extension Tables {
  /// Plural names of currencies and units: what is counted.
  static let plurals = WordTable(
    (currencies.rows + units.rows).map { $0[2] }.filter { !$0.contains(" ") && !$0.isEmpty }
      .joined(separator: "\n"))
}
