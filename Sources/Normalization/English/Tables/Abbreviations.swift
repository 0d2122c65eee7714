extension Tables {
  /// Written without its stop > said > "title" (before a name, never ends a sentence), "cap" (capital only), "num" (before a number only), "end" (may end a sentence), "free" (also without a stop), "british" (so before a name).
  static let abbreviations = WordTable(
    """
    Mr	Mister	title free
    Mrs	Missus	title free
    Ms	Ms	title free
    Messrs	Messieurs	title
    Dr	Doctor	title free
    Drs	Doctors	title
    Prof	Professor	title free
    Gen	General	title british	Genesis
    Sqn	Squadron	cap free
    Gens	Generals	title
    Lts	Lieutenants	title
    Cols	Colonels	title
    Sgts	Sergeants	title
    Drs	Doctors	title
    Profs	Professors	title
    Rt	Right	title free	Route
    Cllr	Councillor	title free
    Mme	Madame	title
    Mmes	Mesdames	title
    Mlle	Mademoiselle	title
    Spc	Specialist	title
    Cpt	Captain	title
    Ofc	Officer	title
    Comdt	Commandant	title
    Pte	Private	title british
    Ald	Alderman	title
    Assemb	Assemblyman	title
    Bp	Bishop	title
    Abp	Archbishop	title
    Archbp	Archbishop	title
    Wm	William	title
    Chas	Charles	title
    Geo	George	title
    Jas	James	title
    Thos	Thomas	title
    Robt	Robert	title
    Edw	Edward	title
    Jos	Joseph	title
    Lt	Lieutenant	title british
    Col	Colonel	title british	Column
    Capt	Captain	title british
    Maj	Major	title british
    Sgt	Sergeant	title british
    Cpl	Corporal	title british
    Pvt	Private	title
    Pfc	Private First Class	title
    Cmdr	Commander	title british
    Cdr	Commander	title british
    Adm	Admiral	title british
    Brig	Brigadier	title british
    Ens	Ensign	title
    Sen	Senator	title british
    Sens	Senators	title
    Rep	Representative	title british
    Reps	Representatives	title
    Gov	Governor	title british
    Govs	Governors	title
    Pres	President	title
    Amb	Ambassador	title
    Sec	Secretary	title	Section
    Rev	Reverend	title british	Revelation
    Hon	Honorable	title
    Fr	Father	title
    Supt	Superintendent	title british
    Det	Detective	title
    Insp	Inspector	title british
    Atty	Attorney	title
    Asst	Assistant	title
    Dep	Deputy	title
    Mt	Mount	title british
    Mts	Mountains	title
    Ft	Fort	title
    Pt	Point	title	Part
    Msgr	Monsignor	title
    Jr	Junior	cap end free
    Sr	Senior	cap end free
    Esq	Esquire	cap end
    Inc	Incorporated	cap end
    Co	Company	cap end
    Cos	Companies	cap end
    Corp	Corporation	cap end
    Ltd	Limited	cap end free
    Bros	Brothers	cap end
    Assn	Association	cap end
    Assoc	Association	cap end
    Dept	Department	cap
    Univ	University	cap
    Inst	Institute	cap
    Natl	National	cap
    Intl	International	cap
    Ave	Avenue	cap end
    Blvd	Boulevard	cap end free
    Rd	Road	cap end
    Hwy	Highway	cap end
    Pkwy	Parkway	cap end
    Sq	Square	cap end
    Bldg	Building	cap end
    vs	versus	free
    etc	et cetera	end
    approx	approximately	
    est	estimated	num
    Est	Established	num cap
    ea	each	end
    min	minimum	bare
    orig	original	
    feat	featuring	
    qty	quantity	
    doz	dozen	end
    Yr	Year	num cap free
    attn	attention	
    acc	according	
    agg	aggregate	end
    pop	population	num
    Subsec	Subsection	num cap
    subsec	subsection	num
    Reg	Regulation	num cap
    Dir	Directive	num cap
    Prop	Proposition	num cap
    Exec	Executive	cap
    Fed	Federal	cap
    Hosp	Hospital	cap end
    Cmte	Committee	cap end
    Comm	Commission	cap
    Amb	Ambassador	title
    Jct	Junction	cap end
    qtr	quarter	end
    max	maximum	
    avg	average	
    incl	including	
    excl	excluding	
    misc	miscellaneous	
    govt	government	free
    dept	department	end
    cont	continued	end
    tel	telephone	
    ext	extension	num
    resp	respectively	end
    ca	circa	num
    cf	compare	
    eds	editors	
    esp	especially	
    viz	namely	
    ibid	ibidem	end
    No	number	num cap
    Nos	numbers	num
    nos	numbers	num
    no	number	num
    nr	number	num
    Fig	Figure	num cap
    Figs	Figures	num cap
    fig	figure	num
    Vol	Volume	num cap
    vol	volume	num
    Vols	Volumes	num cap
    Art	Article	num cap
    Arts	Articles	num cap
    art	article	num
    Sect	Section	num cap
    sec	section	num
    Ch	Chapter	num cap
    ch	chapter	num
    Para	Paragraph	num cap
    Paras	Paragraphs	num cap
    paras	paragraphs	num
    Pars	Paragraphs	num cap
    Secs	Sections	num cap
    Chap	Chapter	num cap
    Chaps	Chapters	num cap
    chap	chapter	num
    vols	volumes	num
    figs	figures	num
    arts	articles	num
    Eq	Equation	num cap
    Eqs	Equations	num cap
    eq	equation	num
    Ref	Reference	num cap
    Sched	Schedule	num cap
    Cl	Clause	num cap
    cl	clause	num
    Ord	Ordinance	num cap
    Pub	Public	cap
    Jud	Judicial	cap
    Cir	Circuit	cap
    Ct	Court	cap
    para	paragraph	num
    p	page	num
    pp	pages	num
    pg	page	num
    Ver	Version	num cap
    ver	version	num
    Op	Opus	num cap
    op	opus	num
    Apt	Apartment	num cap
    Ste	Suite	num cap
    Rm	Room	num cap
    Matt	Matthew	num cap
    dist	district	
    Rte	Route	num cap
    Res	Resolution	num cap
    Bn	Battalion	cap end
    Bde	Brigade	cap end
    Regt	Regiment	cap end
    Div	Division	cap end
    Bat	Battery	num cap
    Mgr	Manager	cap
    Mfg	Manufacturing	cap
    Elem	Elementary	cap
    Twp	Township	cap end
    Ret	retired	end
    ret	retired	end
    """)
}
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
      insiders seed ranked
      """)
}
extension Tables {
  /// Abbreviations with an inner stop or bar.
  static let dottedPairs = WordTable(
    """
    i.e	that is
    y/y	year on year
    y-o-y	year on year
    q-o-q	quarter on quarter
    m-o-m	month on month
    q/q	quarter on quarter
    m/m	month on month
    e.g	for example
    a.k.a	also known as
    Ph.D	^PHD
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
    """)
}
