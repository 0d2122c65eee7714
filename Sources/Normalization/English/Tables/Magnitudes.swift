extension Tables {
  /// Magnitudes: written > said > "exact" (this case only) or "dot" (may have a stop).
  static let magnitudes = WordTable(
    """
    million	million
    billion	billion
    trillion	trillion
    thousand	thousand
    hundred	hundred
    crore	crore
    lakh	lakh
    cr	crore	exact
    Cr	crore	exact
    crores	crore
    lakhs	lakh
    lac	lakh
    lacs	lakh
    quadrillion	quadrillion
    quintillion	quintillion
    sextillion	sextillion
    decillion	decillion
    mn	million	lower
    mln	million	dot
    mio	million	dot
    bn	billion	lower
    bln	billion	dot
    tn	trillion	lower
    trn	trillion
    tr	trillion	exact
    L	lakh	exact
    mil	million	dot
    bil	billion	dot
    m	million	exact
    M	million	exact
    b	billion	exact
    B	billion	exact
    k	thousand	exact
    K	thousand	exact
    T	trillion	exact
    thou	thousand
    """)
}
extension Tables {
  /// What is counted in millions and not measured in metres.
  static let counted = WordTable(
    words: """
      krona kronor krone kroner yen yuan baht rupiah ringgit dirhams shekels forints naira
      shillings cedis Americans Russians Ukrainians barrels bottles cars cases children civilians copies crowns
      customers deaths displaced dollars doses downloads euro euros fans followers francs homes
      households hryvnia hryvnias jobs kronor lira members migrants passengers people pesos pounds
      pupils rand reais refugees residents roubles rubles rupees shares soldiers streams students
      signing signings acres sales mark fewer subscribers tonnes tons tourists troops units users vehicles viewers views visitors voters
      riders commuters drivers patients pensioners families graduates travellers travelers visits trips journeys accounts songs books devices phones handsets tests votes ballots signatures birds animals trees meals parcels letters tickets claims adults women men girls boys teachers consumers clients taxpayers listeners readers players pilgrims infections others more new extra active daily monthly workers years yen yuan zloty zlotys
      """)
}

extension Tables {
  /// Behind "10K" and "4K": races and pictures.
  static let raced = WordTable(
    words:
      "race races run runs walk final title event runner runners champion display displays screen screens TV TVs video projector projectors camera"
  )
  /// Words that speak of computers.
  static let computing = WordTable(
    words:
      "computer computers memory RAM broadband modem internet Spectrum Commodore processor disk bytes online"
  )
  /// What people do, behind a number of millions.
  static let deeds = WordTable(
    words: """
      are were have died die live lived fled voted watched tuned attended emigrated starved travelled
      traveled face faced suffer suffered need needed lost rely speak spoke work worked subscribe
      subscribed signed visited perished
      """)
  /// What is counted in people: behind one of these no "m" is a metre.
  static let crowds = WordTable(
    words: """
      unemployment joblessness borrowing list lists backlog patients turnout population audience audiences viewership circulation membership workforce followers
      subscribers electorate readership
      """)
  /// Whose number stands right behind: "passenger numbers top 1.2m".
  static let tallies = WordTable(
    words: "numbers sales viewers passengers downloads figures number visits forecast")
  /// What is measured in metres.
  static let measured = WordTable(
    words: """
      wave waves height heights depth depths length width distance distances wide tall deep high long
      metres meters jump jumps swell swells tide tides level levels wall walls tower gap gaps race
      """)
}

extension Tables {
  /// Things whose plural ends as people's do.
  static let things = WordTable(
    words: """
      towers craters boulders banners ladders barriers timbers rollers breakers skyscrapers trailers
      cruisers containers cylinders sleepers corridors doors floors mirrors anchors sensors reactors
      elevators generators conductors tractors vectors trees plants pants giants elephants hangers
      waves statues poles masts boats yachts ships sharks snakes whales squids drifts holes pits trenches
      tunnels cranes blades wings planes rods beams pylons signs screens stairs steps cables ropes pipes
      hangars papers layers corners rivers glaciers meters metres liters litres centers centres
      pillars dancers sprinters hurdlers runners swimmers burners feeders fibers fibres
      chambers ditches spires piers quarters letters numbers sisters brothers
      """)
}

extension Tables {
  /// Before a number with "m": people and money, not metres.
  static let countedBefore = WordTable(
    words:
      "population audience users subscribers revenue profit turnover sales budget electorate readership watched viewed viewership followers downloaded employs employ membership displaced inhabitants circulation"
  )
}
