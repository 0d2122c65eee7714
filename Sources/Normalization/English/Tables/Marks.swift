extension Tables {
  /// Of either sex: "his/her".
  static let sexes = WordTable(words: "he she him her his hers himself herself they their them")
  /// Names of the marks that no rule reads.
  static let marks = WordTable(
    """
    @	at
    #	hash
    $	dollar
    %	percent
    &	and
    *	asterisk
    +	plus
    /	slash
    <	less than
    =	equals
    >	greater than
    \\	backslash
    ^	caret
    ~	tilde
    £	pound
    €	euro
    ¥	yen
    ₩	won
    ₴	hryvnia
    ₽	ruble
    ₹	rupee
    ¢	cent
    °	degrees
    ±	plus or minus
    ×	times
    ÷	divided by
    ≈	approximately
    ≠	not equal to
    ≤	at most
    ≥	at least
    →	to
    ←	from
    ↑	up
    ↓	down
    ™	trademark
    ®	registered
    ©	copyright
    §	section
    ¶	paragraph
    µ	micro
    ∞	infinity
    √	square root
    ‰	per mille
    №	number
    ″	inches
    ′	minutes
    ∆	delta
    ∑	sum
    ℃	degrees Celsius
    ℉	degrees Fahrenheit
    ½	half
    """)
}
