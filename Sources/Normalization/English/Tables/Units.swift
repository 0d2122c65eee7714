extension Tables {
  /// Written > one > many > flags: "exact" (this case only), "dot" (may have a stop), "quiet" (only where nothing speaks against it).
  static let units = WordTable(
    """
    km	kilometer	kilometers
    m	meter	meters	exact
    cm	centimeter	centimeters
    mm	millimeter	millimeters	lower
    nm	nanometer	nanometers	exact
    µm	micrometer	micrometers
    μm	micrometer	micrometers
    dm	decimeter	decimeters	exact
    mi	mile	miles	exact
    yd	yard	yards	dot
    yds	yard	yards	dot
    ft	foot	feet	dot
    in	inch	inches	quiet
    ins	inch	inches	exact
    nmi	nautical mile	nautical miles
    kg	kilogram	kilograms
    g	gram	grams	exact
    mg	milligram	milligrams	exact
    µg	microgram	micrograms
    μg	microgram	micrograms
    mcg	microgram	micrograms
    kgs	kilogram	kilograms
    t	ton	tons	exact
    kt	knot	knots	exact
    Mt	megaton	megatons	exact
    Gt	gigaton	gigatons	exact
    st	stone	stone	exact quiet
    pts	point	points	dot
    pt	point	points	dot exact
    rebs	rebound	rebounds
    lb	pound	pounds	dot
    lbs	pound	pounds	dot
    oz	ounce	ounces	dot
    l	liter	liters	exact
    L	liter	liters	exact
    ml	milliliter	milliliters
    mL	milliliter	milliliters
    cl	centiliter	centiliters
    dl	deciliter	deciliters
    dL	deciliter	deciliters
    hl	hectoliter	hectoliters
    gal	gallon	gallons	dot
    bbl	barrel	barrels
    tcm	thousand cubic meters	thousand cubic meters	exact
    rds	round	rounds	dot
    bcm	billion cubic meters	billion cubic meters
    mcm	million cubic meters	million cubic meters
    bcf	billion cubic feet	billion cubic feet
    tcf	trillion cubic feet	trillion cubic feet
    bpd	barrel per day	barrels per day
    ha	hectare	hectares	exact
    s	second	seconds	exact
    sec	second	seconds	dot
    secs	second	seconds	dot
    ms	millisecond	milliseconds	exact
    ns	nanosecond	nanoseconds	exact
    min	minute	minutes	dot
    mins	minute	minutes	dot
    h	hour	hours	exact
    hr	hour	hours	dot
    hrs	hour	hours	dot
    d	day	days	exact quiet
    wk	week	weeks
    Wk	week	weeks	exact
    wks	week	weeks
    mo	month	months	exact
    mos	month	months	dot exact
    mths	month	months	exact
    yr	year	years	dot
    yrs	year	years	dot
    mph	mile per hour	miles per hour
    kph	kilometer per hour	kilometers per hour
    kmh	kilometer per hour	kilometers per hour
    knots	knot	knots
    kn	knot	knots	exact
    kts	knot	knots
    rpm	revolution per minute	revolutions per minute
    bpm	beat per minute	beats per minute
    fps	frame per second	frames per second
    fpm	foot per minute	feet per minute
    mpg	mile per gallon	miles per gallon
    W	watt	watts	exact
    kW	kilowatt	kilowatts
    MW	megawatt	megawatts	exact
    mW	milliwatt	milliwatts	exact
    GW	gigawatt	gigawatts
    TW	terawatt	terawatts
    Wh	watt hour	watt hours
    kWh	kilowatt hour	kilowatt hours
    MWh	megawatt hour	megawatt hours
    GWh	gigawatt hour	gigawatt hours
    TWh	terawatt hour	terawatt hours
    V	volt	volts	exact
    kV	kilovolt	kilovolts
    mV	millivolt	millivolts	exact
    A	ampere	amperes	exact quiet
    mA	milliampere	milliamperes
    mAh	milliampere hour	milliampere hours
    Ah	ampere hour	ampere hours
    Hz	hertz	hertz
    kHz	kilohertz	kilohertz
    MHz	megahertz	megahertz
    GHz	gigahertz	gigahertz
    THz	terahertz	terahertz
    Pa	pascal	pascals	exact
    hPa	hectopascal	hectopascals
    kPa	kilopascal	kilopascals
    MPa	megapascal	megapascals
    psi	pound per square inch	pounds per square inch
    bar	bar	bars	quiet
    mmHg	millimeter of mercury	millimeters of mercury
    mbar	millibar	millibars
    mb	millibar	millibars	exact
    N	newton	newtons	exact quiet
    kN	kilonewton	kilonewtons	exact
    Nm	newton meter	newton meters	exact
    J	joule	joules	exact quiet
    kJ	kilojoule	kilojoules
    MJ	megajoule	megajoules
    cal	calorie	calories
    kcal	kilocalorie	kilocalories
    hp	horsepower	horsepower
    bhp	brake horsepower	brake horsepower
    PS	horsepower	horsepower	exact quiet
    dB	decibel	decibels
    bit	bit	bits
    kbit	kilobit	kilobits
    Mbit	megabit	megabits	exact
    Gbit	gigabit	gigabits	exact
    Tbit	terabit	terabits	exact
    GiB	gibibyte	gibibytes	exact
    MiB	mebibyte	mebibytes	exact
    Tbps	terabit per second	terabits per second
    KB	kilobyte	kilobytes	exact
    kB	kilobyte	kilobytes	exact
    MB	megabyte	megabytes	exact
    GB	gigabyte	gigabytes
    TB	terabyte	terabytes
    PB	petabyte	petabytes
    Gb	gigabit	gigabits	exact
    Mb	megabit	megabits	exact
    kbps	kilobit per second	kilobits per second
    Mbps	megabit per second	megabits per second
    Gbps	gigabit per second	gigabits per second
    px	pixel	pixels
    MP	megapixel	megapixels	exact quiet
    dpi	dot per inch	dots per inch
    ppm	part per million	parts per million
    ppb	part per billion	parts per billion
    Sv	sievert	sieverts	exact
    mSv	millisievert	millisieverts
    µSv	microsievert	microsieverts
    Bq	becquerel	becquerels
    lm	lumen	lumens
    lx	lux	lux
    eV	electron volt	electron volts	exact
    keV	kiloelectron volt	kiloelectron volts	exact
    MeV	megaelectron volt	megaelectron volts	exact
    GeV	giga electron volt	giga electron volts	exact
    TeV	tera electron volt	tera electron volts	exact
    mol	mole	moles
    mmol	millimole	millimoles
    µmol	micromole	micromoles
    nmol	nanomole	nanomoles
    sqm	square meter	square meters
    cfs	cubic foot per second	cubic feet per second
    inHg	inch of mercury	inches of mercury
    mgd	million gallons a day	million gallons a day
    mmcf	million cubic feet	million cubic feet
    mmBtu	million ^BTUs	million ^BTUs	exact
    MMBtu	million ^BTUs	million ^BTUs	exact
    Moz	million ounces	million ounces	exact
    mmt	million metric tons	million metric tons	exact
    bu	bushel	bushels	exact
    mEq	milliequivalent	milliequivalents	exact
    qt	quart	quarts	dot exact
    qts	quart	quarts	dot exact
    sqkm	square kilometer	square kilometers
    kmph	kilometer per hour	kilometers per hour
    gm	gram	grams	exact
    gms	gram	grams	exact
    sqft	square foot	square feet
    tbsp	tablespoon	tablespoons	dot
    tsps	teaspoon	teaspoons	dot
    tbsps	tablespoon	tablespoons	dot
    tsp	teaspoon	teaspoons	dot
    MPH	mile per hour	miles per hour
    GWth	gigawatt	gigawatts
    MWe	megawatt	megawatts
    kWp	kilowatt peak	kilowatts peak
    rps	round per second	rounds per second
    K	kelvin	kelvins	exact quiet
    pp	percentage point	percentage points
    bp	basis point	basis points
    bps	basis point	basis points
    sq	square	square	dot square
    cu	cubic	cubic	dot square
    cc	cubic centimeter	cubic centimeters
    ly	light year	light years	exact
    AU	astronomical unit	astronomical units	exact quiet
    au	astronomical unit	astronomical units	quiet
    carat	carat	carats
    kop	kopek	kopeks	dot
    bd	bedroom	bedrooms	exact
    ba	bath	baths	exact
    boed	barrel of oil equivalent per day	barrels of oil equivalent per day
    dwt	deadweight ton	deadweight tons
    TEU	^TEU	^TEUs	exact
    kWe	kilowatt	kilowatts	exact
    GWe	gigawatt	gigawatts	exact
    kVA	kilovolt ampere	kilovolt amperes	exact
    MVA	megavolt ampere	megavolt amperes	exact
    pcs	piece	pieces	exact dot
    Mpc	megaparsec	megaparsecs	exact
    kpc	kiloparsec	kiloparsecs	exact
    ppt	percentage point	percentage points	exact
    ppg	point per game	points per game	exact
    rpg	rebound per game	rebounds per game	exact
    apg	assist per game	assists per game	exact
    mag	magnitude	magnitude	exact dot
    ovs	over	overs	exact
    wkt	wicket	wickets	exact
    wkts	wicket	wickets	exact
    asts	assist	assists	exact
    IU	international unit	international units	exact
    pg	picogram	picograms	exact
    ng	nanogram	nanograms	exact
    fl	fluid	fluid	dot square
    ct	carat	carats
    """)
}
extension Tables {
  /// Words that speak of what somebody weighs, of what falls from the sky, of being.
  static let weighing = WordTable(
    words:
      "weigh weighs weighed weighing weight lost lose losing shed gained gain put heavier lighter")
  static let falling = WordTable(
    words: "snow rain rainfall snowfall hail ice sleet accumulation accumulations precipitation")
  static let toBe = WordTable(words: "is are was were will fell expected possible likely")
}
extension Tables {
  /// Words that speak of tons of explosive or ore, where "kt" are no knots.
  static let explosive = WordTable(
    words: """
      nuclear atomic warhead warheads bomb bombs blast yield tnt explosive explosion detonated output
      production emissions produced ore copper zinc nickel lithium
      """)
}
extension Tables {
  /// Before "/d": what oil is counted in.
  static let daily = WordTable(
    """
    b	barrel	barrels
    bbl	barrel	barrels
    kb	thousand barrels	thousand barrels
    mb	million barrels	million barrels
    boe	barrel of oil equivalent	barrels of oil equivalent
    kboe	thousand barrels of oil equivalent	thousand barrels of oil equivalent
    """)
}
extension Tables {
  /// Nouns that a measure qualifies in the singular: "155-millimeter shells".
  static let unitNouns = WordTable(
    words: """
      pills tablet tablets dose doses capsule capsules vial vials injection injections bottle bottles
      can cans tile tiles sheet sheets log logs plank planks pole poles slab slabs strip strips
      segment segments sack sacks drum drums tanks containers cargoes walls fences bridges batteries
      lenses screens phones cables pipes bombers drones boats yachts trucks
      man woman baby boy girl bag bags fish stone block blocks box load cargo container dose pill
      shell shells round rounds howitzer howitzers gun guns rocket rockets mortar mortars cannon
      artillery ammunition projectile projectiles missile missiles munition munitions film lens
      class category division weight
      springboard platform synchro hurdler champion individual steeplechase crown
      relay race run walk sprint hurdles freestyle backstroke butterfly breaststroke medley
      stretch radius range zone strip dash tank pipe pipeline bomb bombs warhead warheads call
      drive wall fence trench bridge road line screen display phone camera rifle rifles pistol
      grenade grenades barrel caliber calibre buffer front exclusion limit wave waves wind winds
      gilt gilts bond bonds note notes treasury yield yields contract deal term sentence ban lease mortgage process chip chips node depth distance journey trip trek hike swim storm surge telescope antenna crater hole tunnel canal coast coastline frontier turbine reactor plant battery engine cable tower tall
      """)
}
extension Tables {
  /// Before a load in multiples of gravity.
  static let pulling = WordTable(
    words: "pull pulls pulled pulling endured endure acceleration force")
}
extension Tables {
  /// After a measure in the plural.
  static let dimensionWords = WordTable(
    words: """
      deep wide long tall high away from thick across apart heavy old off below above north south
      east west northeast northwest southeast southwest inland offshore downstream upstream
      outside inside underground
      """)
}
