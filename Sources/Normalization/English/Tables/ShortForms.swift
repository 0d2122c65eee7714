extension Tables {
  /// Behind "Clark Co.": what a county has and a company has not.
  static let counties = WordTable(
    words: "deputies deputy sheriff sheriff's jail commissioners courthouse schools residents")
}
extension Tables {
  /// Behind "No 10": what the prime minister's office does.
  static let spokesmen = WordTable(
    words: """
      said says denied declined refused insisted insists confirmed has had is was will would
      spokesman spokeswoman spokesperson source sources aide aides official officials insider
      insiders seed ranked in
      """)
}
extension Tables {
  /// Abbreviations with an inner stop or bar.
  static let dottedPairs = WordTable(
    """
    i.e	that is
    y/y	year on year
    yr/yr	year on year
    yr-on-yr	year on year
    y-o-y	year on year
    q-o-q	quarter on quarter
    m-o-m	month on month
    q/q	quarter on quarter
    m/m	month on month
    e.g	for example
    a.k.a	also known as
    Ph.D	^PHD
    M/s	Messieurs	exact
    w/o	without
    n.b	note well
    p.s	^PS
    p.a	per annum	lower
    p.w	per week	lower
    p.m	^PM
    a.m	^AM
    c/o	care of
    w/	with
    M.Sc	^MSC
    B.Sc	^BSC
    Ed.D	^EDD
    M.D	^MD
    n/a	not applicable
    f/k/a	formerly known as
    a/k/a	also known as
    d/b/a	doing business as
    h/t	hat tip
    a.e.t	after extra time	end
    w/c	week commencing
    """)
}

extension Tables {
  /// Kinds of street: written ⇥ said.
  static let streets = WordTable(
    """
    Street	Street
    Avenue	Avenue
    Ave	Avenue
    Road	Road
    Rd	Road
    Boulevard	Boulevard
    Blvd	Boulevard
    Lane	Lane
    Ln	Lane
    Drive	Drive
    Dr	Drive
    Court	Court
    Ct	Court
    Square	Square
    Sq	Square
    Place	Place
    Pl	Place
    Highway	Highway
    Hwy	Highway
    Parkway	Parkway
    Pkwy	Parkway
    Terrace	Terrace
    Ter	Terrace
    Way	Way
    Circle	Circle
    Cir	Circle
    Plaza	Plaza
    Alley	Alley
    Expressway	Expressway
    Expy	Expressway
    """)
}

extension Tables {
  /// Abbreviations that are names or nouns, too: "Sushmita Sen", "HBO Max", "the same feat".
  static let alsoNames = WordTable(
    words: "Fed Max Sen Jos Pub feat Eds Gen Col Ray Art Matt Pat Jud Cal")
}

extension Tables {
  /// Before a rank without a stop: "Rear Adm Hagari", "Master Sgt Danino".
  static let ranks = WordTable(
    words:
      "Ch Rear Vice Master Staff Wing Air Chief Lance Squadron Group Flight First Second Former Acting Retired"
  )
}

extension Tables {
  /// The counties of Ireland, and Durham: "Co Antrim", "Naas, Co. Kildare".
  static let irishCounties = WordTable(
    words: """
      Antrim Armagh Down Fermanagh Derry Londonderry Tyrone Carlow Cavan Clare Cork Donegal Dublin
      Galway Kerry Kildare Kilkenny Laois Leitrim Limerick Longford Louth Mayo Meath Monaghan Offaly
      Roscommon Sligo Tipperary Waterford Westmeath Wexford Wicklow Durham
      """)
}

extension Tables {
  /// What is named after a father or a son: "Ken Griffey Jr. Field".
  static let namedAfter = WordTable(
    words: """
      Day Field Drive Boulevard School Library Memorial High Elementary Middle Park Center Centre Street
      Highway Building Bridge Foundation National Avenue Hospital Stadium Way Parkway Airport Institute
      """)
}
