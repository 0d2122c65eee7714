internal import Core

/// Words that are said in two ways: the neighbours decide, the transcript keeps the word, and the
/// engine gets phonemes where it would say the other one.
/// - `They will record the talks` → `They will record the talks`, rI2k'o@d
/// - `set a record` → `set a record`, left to the engine
/// - `She read the verdict` → `She read the verdict`, r'Ed
extension Rule {
  static let heteronym = Rule(
    "heteronym", "heteronym", at: .keyword,
    examples: [
      ("She read the verdict aloud.", "She read the verdict aloud.")
    ]
  ) { at, line, out in
    guard let row = Tables.heteronyms.row(at: at, in: line), !line[at].shape.contains(.possessive),
      !line.isMark(at + 1, "-"), !line.isMark(at - 1, "-"), !line.isMark(at - 1, "@"),
      let sense = line.sense(of: row[0], at: at)
    else { return }
    // The engine says `row[3]` of itself, and mostly the second sense after "to", "will", pronouns.
    let flips =
      Tables.verbLeft.contains(line.before(at), in: line) || line.matches(line.before(at), "to")
    if sense == .first, row[3] == "1", !flips { return }
    if sense == .second, row[3] == "2", flips { return }
    out.say("\(line.text(at))|[[\(row[sense == .first ? 1 : 2])]]", to: at + 1)
  }

  enum Sense { case first, second }
}

extension Tables {
  /// Written, first sense (noun, adjective), second sense (verb, past), and which the engine says of
  /// itself (espeak-ng 1.51, `espeak-ng -x -v en`).
  static let heteronyms = WordTable(
    """
    record	r'EkO@d	rI2k'o@d	1
    records	r'EkO@dz	rI2k'o@dz	1
    present	pr'Ez@nt	prIz'Ent	1
    presents	pr'Ez@nts	prIz'Ents	1
    object	'0bdZEkt	0bdZ'Ekt	1
    objects	'0bdZEkts	0bdZ'Ekts	1
    contract	k'0ntrakt	k@ntr'akt	1
    contracts	k'0ntrakts	k@ntr'akts	1
    conduct	k'0ndVkt	k@nd'Vkt	1
    conducts	k'0ndVkts	k@nd'Vkts	1
    project	pr'0dZEkt	pr@dZ'Ekt	1
    projects	pr'0dZEkts	pr@dZ'Ekts	1
    produce	pr'0dju:s	pr@dj'u:s	2
    permit	p'3:mIt	p3m'It	1
    permits	p'3:mIts	p3m'Its	1
    refuse	r'Efju:s	rI2fj'u:z	2
    desert	d'Ez3t	dI2z'3:t	1
    console	k'0nsoUl	k@ns'oUl	1
    separate	s'Ep@-r@t	s'Ep3r,eIt	1
    estimate	'EstI2m@t	'EstI2m,eIt	1
    estimates	'EstI2m@ts	'EstI2m,eIts	1
    increase	'INkri:s	INkr'i:s	1
    export	'Ekspo@t	Eksp'o@t	1
    exports	'Ekspo@ts	Eksp'o@ts	2
    import	'Impo@t	Imp'o@t	2
    imports	'Impo@ts	Imp'o@ts	2
    rebel	r'Eb@L	rI2b'El	1
    protest	pr'oUtEst	pr@t'Est	1
    protests	pr'oUtEsts	pr@t'Ests	1
    suspect	s'VspEkt	s@sp'Ekt	1
    suspects	s'VspEkts	s@sp'Ekts	1
    conflict	k'0nflIkt	k@nfl'Ikt	1
    contest	k'0ntEst	k@nt'Est	1
    convict	k'0nvIkt	k@nv'Ikt	1
    transport	tr'anspo@t	transp'o@t	1
    progress	pr'oUgrEs	pr@gr'Es	1
    attribute	'atrIbj,u:t	a#tr'Ibju:t	1
    advocate	'adv@k@t	'adv@k,eIt	2
    advocates	'adv@k@ts	'adv@k,eIts	2
    delegate	d'ElI2g@t	d'ElI2g,eIt	2
    delegates	d'ElI2g@ts	d'ElI2g,eIts	2
    associate	a#s'oUsI2;@t	a#s'oUsI2;,eIt	2
    associates	a#s'oUsI2;@ts	a#s'oUsI2;,eIts	2
    graduate	gr'adju:@t	gr'adju:,eIt	1
    moderate	m'0d3r@t	m'0d@r,eIt	1
    deliberate	dI2l'Ib3r@t	dI2l'Ib3r,eIt	1
    coordinate	koU'O@dI2n@t	koU'O@dI2n,eIt	1
    duplicate	dj'u:plI2k@t	dj'u:plI2k,eIt	2
    elaborate	I2l'ab3r-@t	I2l'ab3r,eIt	2
    abuse	a#bj'u:s	a#bj'u:z	1
    excuse	Ekskj'u:s	Ekskj'u:z	1
    use	j'u:s	j'u:z	1
    uses	j'u:sI2z	j'u:zI2z	1
    house	h'aUs	h'aUz	1
    used	j'u:zd	j'u:st	1
    resume	r'EzjU2m,eI	rI2zj'u:m	2
    read	r'i:d	r'Ed	1
    lead	l'i:d	l'Ed	1
    live	l'aIv	l'Iv	1
    wind	w'Ind	w'aInd	1
    winds	w'Indz	w'aIndz	1
    wound	w'u:nd	w'aUnd	1
    close	kl'oUs	kl'oUz	0
    dove	d'Vv	d'oUv	1
    subject	s'VbdZEkt	s@bdZ'Ekt	1
    subjects	s'VbdZEkts	s@bdZ'Ekts	1
    minute	m'InIt	maInj'u:t	1
    tear	t'i@3	t'e@	1
    tears	t'i@3z	t'e@z	1
    bow	b'oU	b'aU	1
    bows	b'oUz	b'aUz	1
    content	k'0ntEnt	k@nt'Ent	1
    bass	b'eIs	b'as	1
    row	r'oU	r'aU	1
    invalid	Inv'alId	'InvalId	1
    """)
}
