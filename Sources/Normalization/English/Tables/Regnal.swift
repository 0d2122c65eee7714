extension Tables {
  /// Titles before a name with a Roman numeral that is an ordinal.
  static let regnal = WordTable(
    words: """
      king queen pope emperor empress tsar czar tsarina prince princess sultan shah kaiser duke
      archduke patriarch saint st antipope caliph catholicos metropolitan
      """)
}
extension Tables {
  /// Names that rulers share.
  static let regnalNames = WordTable(
    words: """
      Charles Elizabeth John Paul Louis Henry William George Edward Richard James Nicholas
      Alexander Catherine Peter Ivan Frederick Wilhelm Philip Francis Leopold Albert Carl Gustaf
      Gustav Harald Haakon Christian Margrethe Juan Felipe Alfonso Ferdinand Leo Pius Benedict
      Gregory Clement Innocent Boniface Urban Julius Sixtus Ramses Ptolemy Darius Xerxes Abdullah
      Hussein Mohammed Hassan Mehmed Murad Selim Suleiman Bela Stephen Sigismund Casimir Ladislaus
      Stanislaus Napoleon Constantine Justinian Basil Theodosius Augustus Vittorio Umberto
      Emmanuel Pedro Manuel Joseph Maximilian Rudolf Otto Kirill Filaret Mary Anne Matilda
      Isabella Rama Sam Yaroslav Vladimir Volodymyr Danylo Tutankhamun Amenhotep Thutmose Seti
      Frederik Olav Baudouin Beatrix Willem Guillaume Jean Tupou Robert David Edmund Harold Alexis Fyodor Feodor Michael Boris Vasily Zog Carol Ludwig
      Carlos Faisal Farouk Abdulaziz Selassie Mswati Letsie Moshoeshoe Abdulhamid Thomas Kamehameha Jigme Norodom Hamad
      """)
}
extension Tables {
  /// Words that speak of rulers.
  static let reigning = WordTable(
    words: """
      king queen emperor empress throne crown crowned reign reigned ruled coronation dynasty monarch
      emir sultan prince princess pope papacy heir abdicated abdication father son kingdom
      """)
}
extension Tables {
  /// Before a Roman numeral that is a cardinal.
  static let numbered = WordTable(
    words: """
      war chapter article title scene subsection subparagraph item phase part volume act section book stage type class category grade
      level group division tier schedule annex appendix table figure protocol step round game
      season episode schedule super bowl superbowl wrestlemania minsk olympiad apollo gemini mark
      corps army world vatican psalm camp generation gen model series unit block region zone zones
      amendment clause count counts pillar basel maastricht ramstein geneva
      """)
}

extension Tables {
  /// Names whose bearers are the second or third of theirs: "Robert Griffin III".
  static let givenNames = WordTable(
    words: """
      Aaron Adam Alan Albert Alexander Andrew Anthony Arthur Austin Benjamin Bobby Brian Bruce Calvin
      Carl Christopher Daniel David Dennis Donald Douglas Earl Edgar Edward Eric Ernest Eugene Franklin
      Fred Gary George Gerald Gregory Harold Harry Herbert Howard Jack Jacob James Jason Jeffrey Jesse
      Jimmy Joe John Johann Jonathan Joseph Joshua Justin Keith Kenneth Kevin Kyle Larry Lawrence Leonard
      Lloyd Louis Marcus Mark Martin Marvin Matthew Melvin Michael Nathaniel Nicholas Norman Odell Oscar
      Patrick Paul Perry Peter Philip Ralph Raymond Richard Robert Roger Ronald Roy Russell Samuel Scott
      Stephen Steven Terry Theodore Thomas Thurston Timothy Troy Vernon Victor Vincent Walter Warren
      Wayne Wendell Willie William Zachary
      """)
}
