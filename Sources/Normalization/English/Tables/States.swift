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
    Man	Manitoba	dot
    Sask	Saskatchewan	dot
    Ont	Ontario	dot
    Que	Quebec	dot
    Alta	Alberta	dot
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
    Me	Maine	dot
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
    WVa	West Virginia	dot
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
  /// States written with two stops, after a place and a comma.
  static let dottedStates = WordTable(
    """
    N.C	North Carolina
    N.B	New Brunswick
    N.L	Newfoundland and Labrador
    N.S	Nova Scotia
    S.C	South Carolina
    N.D	North Dakota
    S.D	South Dakota
    N.H	New Hampshire
    N.J	New Jersey
    N.M	New Mexico
    N.Y	New York
    R.I	Rhode Island
    W.Va	West Virginia
    B.C	British Columbia
    """)
}
