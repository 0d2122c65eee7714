extension Tables {
  static let minuteThings = WordTable(
    words:
      "trace amount particle difference change traces amounts particles quantities quantity detail details fraction differences changes doses fragments organisms"
  )
  static let ships = WordTable(
    words:
      "ship ships vessel vessels stern boat boats ferry tanker hull frigate yacht submarine destroyer cruiser"
  )
  static let fish = WordTable(
    words:
      "fish fished fishing fillet grilled roasted caught angler anglers chef menu cod salmon trout fishermen"
  )
  static let sinews = WordTable(
    words: "muscle ligament knee calf tendon shoulder hamstring thigh fabric hull aorta meniscus")
  static let metals = WordTable(
    words:
      "zinc copper mercury arsenic cadmium nickel tin metal metals toxic poisoned poisoning blood contaminated pipes"
  )
  static let leadThings = WordTable(
    words:
      "pipe pipes paint poisoning levels exposure contamination bullet bullets ore smelter dust shielding pellets weights battery batteries"
  )
  static let liveThings = WordTable(
    words: """
      broadcast broadcasts stream streams television tv coverage blog updates update music show shows
      audience performance performances ammunition fire rounds animals cattle ordnance ammo concert
      concerts footage feed event events report reports images bullets grenade exercise exercises
      virus viruses interview debate radio commentary pictures bomb mines
      """)
  static let modals = WordTable(
    words:
      "will would can could may might must should shall cannot did do does not never let please i'll we'll they'll"
  )
  static let perfects = WordTable(words: "i've we've they've you've he'd she'd he's")
  static let pastCues = WordTable(
    words: "yesterday ago last earlier then when was were had said told later before after")
  static let subjects = WordTable(words: "he she it they we i you who that")
  /// Infinitives behind "used to" in the sense of a habit.
  static let habits = WordTable(
    words: """
      be have employ host stand sit play ride train rule wear live work go say come think play take get do make call run know see believe sell teach
      drive own earn pay read write walk visit buy eat sing spend love hate want belong feel look serve
      """)
}
