extension LanguagePack {
  /// Every English rule, and what its readings cost. Untouched words and marks cost 10 each, so a
  /// reading that covers more of the line needs no lower cost; where two cover the same lexemes, the
  /// costs below decide, plus the doubt a rule adds itself.
  static let english = LanguagePack(
    rules: [
      // What is written in one way only.
      Entry(2, .electronic), Entry(2, .handle), Entry(2, .cashtag), Entry(2, .coordinate),
      Entry(3, .bookNumber),
      Entry(3, .numericDate), Entry(2, .timestamp), Entry(4, .clockSeconds), Entry(4, .verse),
      Entry(4, .quarter), Entry(4, .fiscalYear), Entry(5, .caliber), Entry(5, .duration),
      Entry(4, .raceTime), Entry(4, .zoneOffset), Entry(5, .height),

      // Amounts with their unit.
      Entry(4, .money), Entry(3, .accountLoss), Entry(6, .smallMoney), Entry(4, .percent),
      Entry(5, .measure),
      Entry(5, .perUnit),
      Entry(8, .bareDegrees), Entry(3, .inchesBy), Entry(5, .inches), Entry(5, .feet),
      Entry(7, .magnitude),
      Entry(9, .dimension),

      // Dates and times.
      Entry(4, .monthDay), Entry(4, .dayMonth), Entry(6, .clockTime), Entry(6, .militaryTime),
      Entry(5, .era), Entry(3, .decade), Entry(4, .shortYear), Entry(8, .weekday), Entry(12, .year),

      // Numbers that number something.
      Entry(6, .ordinal), Entry(4, .pluralNumber), Entry(8, .fraction), Entry(8, .vulgarFraction),
      Entry(10, .telephone),
      Entry(12, .digits), Entry(12, .code), Entry(4, .zipCode), Entry(5, .hyphenRun),
      Entry(9, .version), Entry(2, .networkStandard), Entry(4, .shortVersion),
      Entry(6, .slashedCode), Entry(8, .legal),
      Entry(9, .billNumber), Entry(2, .unionAct), Entry(4, .docket),
      Entry(8, .ratio), Entry(12, .range),
      Entry(10, .hangingHyphen), Entry(6, .houseNumber), Entry(10, .pairNumber),
      Entry(10, .airliner),
      Entry(9, .designation), Entry(4, .decimalName), Entry(6, .formulaLetters),
      Entry(4, .shortSection), Entry(3, .senateBill), Entry(4, .publicLaw), Entry(3, .lawLetter),
      Entry(4, .centuryCode), Entry(3, .airTime), Entry(3, .carriageway),
      Entry(4, .scientific), Entry(2, .lineage), Entry(2, .exponential),
      Entry(8, .hexadecimal), Entry(16, .cardinal),

      // Words.
      Entry(4, .dottedAbbreviation), Entry(4, .circa), Entry(3, .versus), Entry(5, .abbreviation),
      Entry(4, .numberSign),
      Entry(3, .saintOrStreet), Entry(3, .state), Entry(3, .dottedState), Entry(2, .party),
      Entry(4, .partyLetter),
      Entry(4, .compass),
      Entry(4, .streetType), Entry(4, .romanNumeral), Entry(4, .smallNumeral), Entry(4, .ticker),
      Entry(5, .letterPair), Entry(3, .pairedLetters),
      Entry(5, .mixedCase), Entry(5, .dottedInitialism), Entry(6, .initialism), Entry(8, .initial),
      Entry(7, .heteronym), Entry(10, .compound), Entry(10, .foreignWord),

      // Marks.
      Entry(3, .sharp), Entry(3, .grade), Entry(2, .markOfTrade), Entry(2, .arrow),
      Entry(2, .heart), Entry(2, .stars),
      Entry(3, .drive), Entry(3, .bareEnding), Entry(2, .spokenQuote), Entry(3, .editorial),
      Entry(2, .yearOld),
      Entry(2, .group), Entry(3, .milestone), Entry(4, .footnote), Entry(2, .typedSign),
      Entry(4, .bullet),
      Entry(5, .ampersand), Entry(7, .mathematics),
      Entry(8, .slash), Entry(6, .innerDot), Entry(3, .forgottenSpace), Entry(2, .indexCode),
      Entry(6, .enDash),
      Entry(6, .caret), Entry(8, .power),
      Entry(8, .subscriptDigits),
      Entry(5, .emoji),
    ],
    keywords: [
      Tables.months, Tables.weekdays, Tables.currencies, Tables.abbreviations, Tables.states,
      Tables.streets, Tables.mixed, Tables.smallNumerals, WordTable(words: "v bt"),
      Tables.compassPoints,
      Tables.heteronyms, Tables.units, WordTable("st"),
    ],
    marks: Tables.marks,
    splitter: SentenceSplitter(
      starters: Tables.starters, continuers: Tables.continuers, titles: Tables.titles),
    breath: Breath(
      openers: [
        "and", "but", "which", "who", "while", "because", "although", "where", "when", "after",
        "before",
        "unless", "until", "if", "whose", "since", "so",
      ],
      leaning: [
        "of", "in", "on", "at", "to", "for", "by", "with", "about", "from", "that", "as", "than",
        "through",
        "under", "over", "into", "the", "a", "an", "not", "only", "just", "even", "soon", "shortly",
        "long",
        "what", "is", "was", "were", "are", "or", "both", "between", "years", "days", "hours",
        "months",
        "weeks", "minutes", "day", "year", "month", "week", "ever",
      ]),
    digits: (0...9).map(Numbers.upTo99), unknownSymbol: "symbol")
}
