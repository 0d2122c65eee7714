extension Tables {
  /// Top-level domains: written ⇥ said (empty: spelled).
  static let domains = WordTable(
    """
    com	com
    org	org
    net	net
    info	info
    edu	edu
    gov	gov
    mil	mil
    int	int
    biz	biz
    news	news
    now	now
    ai	
    io	
    uk	
    ua	
    ru	
    de	
    fr	
    it	
    es	
    pl	
    eu	
    us	
    ca	
    au	
    ch	
    at	
    nl	
    be	
    se	
    no	
    fi	
    dk	
    cz	
    sk	
    hu	
    ro	
    bg	
    gr	
    tr	
    ie	
    pt	
    jp	
    cn	
    kr	
    in	
    br	
    mx	
    za	
    nz	
    sm	
    lt	
    lv	
    ee	
    by	
    md	
    ge	
    ly	
    gl	
    gg	
    fm	
    il	
    ir	
    hk	
    sg	
    kz	
    rs	
    ng	
    ke	
    ae	
    sa	
    pk	
    xyz	
    blog	blog
    shop	shop
    cloud	cloud
    london	london
    scot	scot
    wales	wales
    co	co
    me	me
    tv	
    app	app
    dev	dev
    online	online
    site	site
    html	
    htm	
    php	
    pdf	
    jpg	jpeg
    png	
    txt	
    json	jason
    xml	
    csv	
    zip	zip
    xlsx	
    xls	
    docx	
    doc	doc
    pptx	
    mp	
    mov	
    yaml	yaml
    apk	
    dll	
    log	log
    bat	bat
    gif	gif
    svg	
    onion	onion
    exe	
    swift	swift
    py	
    js	
    """)
  static let addressMarks = WordTable(
    """
    .	dot
    @	at
    /	slash
    :	colon
    -	dash
    _	underscore
    ~	tilde
    ?	question mark
    =	equals
    &	ampersand
    %	percent
    +	plus
    #	hash
    """)
}
