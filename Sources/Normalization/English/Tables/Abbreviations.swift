extension Tables {
  /// Written without its stop > said > "title" (before a name, never ends a sentence), "cap" (capital only), "num" (before a number only), "end" (may end a sentence), "free" (also without a stop), "british" (so before a name), "count" (behind a number only) > said before a number instead.
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
    Pvt	Private	title british
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
    Hon	Honorable	title british
    Retd	retired	end free
    Plz	Plaza	cap end
    Fr	Father	title british
    Supt	Superintendent	title british
    Det	Detective	title british
    Engr	Engineer	title
    Adv	Advocate	title british
    Revd	Reverend	title free
    Utd	United	cap end free
    rtd	retired	end free
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
    Rd	Road	cap end	Round
    Hwy	Highway	cap end free
    Pkwy	Parkway	cap end
    Sq	Square	cap end
    sq	square	free
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
    avg	average	end free
    anniv	anniversary	
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
    ref	reference	num
    Sched	Schedule	num cap
    prev	previous	
    temp	temperature	num
    wk	week	free
    wks	weeks	free
    Mk	Mark	num cap free
    Sch	Schedule	num cap
    lat	latitude	num
    aet	after extra time	free
    yr	year	end
    yrs	years	end
    mag	magnitude	num free
    reb	rebounds	count free
    ast	assists	count free
    stl	steals	count free
    Cl	Clause	num cap
    cl	clause	num
    Ord	Ordinance	num cap
    Pub	Public	cap
    Jud	Judicial	cap
    Cir	Circuit	cap
    Ct	Court	cap
    para	paragraph	num
    par	paragraph	num
    Par	Paragraph	num cap
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
    Bn	Battalion	cap end free
    Btn	Battalion	cap end
    Bde	Brigade	cap end free
    Regt	Regiment	cap end free
    Div	Division	cap end
    Bat	Battery	num cap
    Mgr	Manager	cap
    Mfg	Manufacturing	cap
    Elem	Elementary	cap
    Twp	Township	cap end
    Ret	retired	end
    ret	retired	end
    Ep	Episode	num cap
    Eps	Episodes	num cap
    dec	declared	count free
    pt	part	num
    pts	parts	num
    Mech	Mechanized	cap
    Armd	Armored	cap
    Inf	Infantry	cap
    Cav	Cavalry	cap
    Arty	Artillery	cap
    Abn	Airborne	cap
    Cdo	Commando	cap free
    blk	block	free
    Props	Propositions	num cap free
    pres	presidential	
    Cat	Category	num cap free
    Cats	Categories	num cap
    Mw	magnitude	num free
    Mtn	Mountain	cap end
    Cres	Crescent	cap end
    Gdns	Gardens	cap end
    Fwy	Freeway	cap end
    Expy	Expressway	cap end
    Tpke	Turnpike	cap end
    Ctr	Center	cap end
    Cty	County	cap
    App	Appendix	num cap
    Exh	Exhibit	num cap
    Bk	Book	num cap
    Jnr	Junior	cap end free
    Snr	Senior	cap end free
    Admin	Administration	cap
    Acad	Academy	cap
    Dist	District	cap
    Pct	Precinct	num cap
    Ldr	Leader	title british
    Wg	Wing	title british
    Flt	Flight	title british
    Gp	Group	title
    Const	Constable	title british
    Vice-Adm	Vice Admiral	title
    """)
}
