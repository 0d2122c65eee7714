extension Tables {
  /// Written without its stop > said > "title" (before a name, never ends a sentence), "cap" (capital only), "num" (before a number only), "end" (may end a sentence), "free" (also without a stop).
  static let abbreviations = WordTable(
    """
    Mr	Mister	title free
    Mrs	Missus	title free
    Ms	Ms	title free
    Messrs	Messieurs	title
    Dr	Doctor	title free
    Drs	Doctors	title
    Prof	Professor	title free
    Gen	General	title
    Lt	Lieutenant	title
    Col	Colonel	title	Column
    Capt	Captain	title
    Maj	Major	title
    Sgt	Sergeant	title
    Cpl	Corporal	title
    Pvt	Private	title
    Pfc	Private First Class	title
    Cmdr	Commander	title
    Cdr	Commander	title
    Adm	Admiral	title
    Brig	Brigadier	title
    Ens	Ensign	title
    Sen	Senator	title
    Sens	Senators	title
    Rep	Representative	title
    Reps	Representatives	title
    Gov	Governor	title
    Govs	Governors	title
    Pres	President	title
    Amb	Ambassador	title
    Sec	Secretary	title	Section
    Rev	Reverend	title
    Hon	Honorable	title
    Fr	Father	title
    Supt	Superintendent	title
    Det	Detective	title
    Insp	Inspector	title
    Atty	Attorney	title
    Asst	Assistant	title
    Dep	Deputy	title
    Mt	Mount	title
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
  /// States and provinces: "Ariz." with a stop, "AZ" after a place and a comma.
  static let states = WordTable(
    """
    Ala	Alabama	dot
    AL	Alabama	postal
    AK	Alaska	postal
    Ariz	Arizona	dot
    AZ	Arizona	postal
    Ark	Arkansas	dot
    AR	Arkansas	postal
    Calif	California	dot
    CA	California	postal
    Colo	Colorado	dot
    CO	Colorado	postal
    Conn	Connecticut	dot
    CT	Connecticut	postal
    Del	Delaware	dot
    DE	Delaware	postal
    Fla	Florida	dot
    FL	Florida	postal
    Ga	Georgia	dot
    GA	Georgia	postal
    HI	Hawaii	postal
    ID	Idaho	postal
    Ill	Illinois	dot
    IL	Illinois	postal
    Ind	Indiana	dot
    IN	Indiana	postal
    IA	Iowa	postal
    Kan	Kansas	dot
    KS	Kansas	postal
    Ky	Kentucky	dot
    KY	Kentucky	postal
    La	Louisiana	dot
    LA	Louisiana	postal
    ME	Maine	postal
    Md	Maryland	dot
    MD	Maryland	postal
    Mass	Massachusetts	dot
    MA	Massachusetts	postal
    Mich	Michigan	dot
    MI	Michigan	postal
    Minn	Minnesota	dot
    MN	Minnesota	postal
    Miss	Mississippi	dot
    MS	Mississippi	postal
    Mo	Missouri	dot
    MO	Missouri	postal
    Mont	Montana	dot
    MT	Montana	postal
    Neb	Nebraska	dot
    NE	Nebraska	postal
    Nev	Nevada	dot
    NV	Nevada	postal
    NH	New Hampshire	postal
    NJ	New Jersey	postal
    NM	New Mexico	postal
    NY	New York	postal
    NC	North Carolina	postal
    ND	North Dakota	postal
    OH	Ohio	postal
    Ohio	Ohio	full
    Iowa	Iowa	full
    Utah	Utah	full
    Texas	Texas	full
    Maine	Maine	full
    Idaho	Idaho	full
    Alaska	Alaska	full
    Hawaii	Hawaii	full
    Okla	Oklahoma	dot
    OK	Oklahoma	postal
    Ore	Oregon	dot
    OR	Oregon	postal
    Pa	Pennsylvania	dot
    PA	Pennsylvania	postal
    RI	Rhode Island	postal
    SC	South Carolina	postal
    SD	South Dakota	postal
    Tenn	Tennessee	dot
    TN	Tennessee	postal
    Tex	Texas	dot
    TX	Texas	postal
    UT	Utah	postal
    Vt	Vermont	dot
    VT	Vermont	postal
    Va	Virginia	dot
    VA	Virginia	postal
    Wash	Washington	dot
    WA	Washington	postal
    WV	West Virginia	postal
    Wis	Wisconsin	dot
    WI	Wisconsin	postal
    Wyo	Wyoming	dot
    WY	Wyoming	postal
    Ont	Ontario	dot
    ON	Ontario	postal
    Que	Quebec	dot
    QC	Quebec	postal
    Sask	Saskatchewan	dot
    SK	Saskatchewan	postal
    Alta	Alberta	dot
    AB	Alberta	postal
    """)
}
extension Tables {
  /// Abbreviations with an inner stop or bar.
  static let dottedPairs = WordTable(
    """
    i.e	that is
    y/y	year on year
    q/q	quarter on quarter
    m/m	month on month
    e.g	for example
    a.k.a	also known as
    Ph.D	^PHD
    w/o	without
    n.b	note well
    p.s	^PS
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
