/// The sounds of English in four notations. Vowels in front of an r that only some accents say are
/// sounds of their own, as in espeak-ng, which keeps or drops that r by the voice.
enum PhonemeTable {
  struct Sound: Sendable {
    var mnemonic: String
    /// In a voice that drops r behind vowels, and in one that does not.
    var ipa: (british: String, american: String)
    var arpabet: String
    var letters: String
    var isVowel: Bool
  }

  /// Longest mnemonic first, so that the first that fits is the right one.
  static let sounds: [Sound] = rows.split(separator: "\n").map { row in
    let fields = row.split(separator: "\t").map(String.init)
    return Sound(
      mnemonic: fields[0], ipa: (fields[1], fields[2]), arpabet: fields[3], letters: fields[4],
      isVowel: isVowel(fields[3]))
  }.sorted { $0.mnemonic.utf8.count > $1.mnemonic.utf8.count }

  /// - Parameter name: in ARPABET.
  static func isVowel(_ name: some StringProtocol) -> Bool { "AEIOU".contains(name.first ?? " ") }

  /// Other spellings of the same sounds in IPA.
  static let variants: [(written: String, meant: String)] = [
    ("ɑːr", "ɑːɹ"), ("ɑr", "ɑːɹ"), ("ɑɹ", "ɑːɹ"), ("ɔːr", "ɔːɹ"), ("ɔr", "ɔːɹ"), ("ɔɹ", "ɔːɹ"),
    ("ɛr", "ɛɹ"), ("ɪr", "ɪɹ"), ("ʊr", "ʊɹ"), ("ɝ", "ɜː"), ("ɜːr", "ɜː"), ("ɜːɹ", "ɜː"),
    ("ər", "ɚ"), ("r", "ɹ"), ("ɪə", "iə"), ("ɛə", "eə"), ("ɑ", "ɑː"), ("ɔ", "ɔː"), ("e", "ɛ"),
    ("o", "oʊ"), ("ɐ", "ə"), ("ᵻ", "ɪ"), ("y", "j"), ("ɫ", "l"), ("g", "ɡ"), ("ʧ", "tʃ"),
    ("ʤ", "dʒ"), ("χ", "x"), ("ɜ", "ɜː"),
  ]

  /// Mnemonic, IPA British and American, ARPABET, letters.
  private static let rows = """
    a\ta\tæ\tAE\ta
    A:\tɑː\tɑː\tAA\tah
    A@\tɑː\tɑːɹ\tAA R\tar
    E\tɛ\tɛ\tEH\te
    e@\teə\tɛɹ\tEH R\tair
    I\tɪ\tɪ\tIH\ti
    I2\tɪ\tɪ\tIH\ti
    i\ti\ti\tIY\tee
    i:\tiː\tiː\tIY\tee
    i@3\tiə\tɪɹ\tIH R\teer
    i@\tiə\tiə\tIY AH\teeuh
    0\tɒ\tɑː\tAA\to
    O:\tɔː\tɔː\tAO\taw
    O@\tɔː\tɔːɹ\tAO R\tor
    V\tʌ\tʌ\tAH\tu
    U\tʊ\tʊ\tUH\too
    U@\tʊə\tʊɹ\tUH R\toor
    u\tu\tu\tUW\too
    u:\tuː\tuː\tUW\too
    @\tə\tə\tAH\tuh
    @L\təl\təl\tAH L\tul
    3\tə\tɚ\tER\ter
    3:\tɜː\tɜː\tER\ter
    eI\teɪ\teɪ\tEY\tay
    aI\taɪ\taɪ\tAY\tigh
    aI@\taɪə\taɪə\tAY AH\tighuh
    OI\tɔɪ\tɔɪ\tOY\toy
    aU\taʊ\taʊ\tAW\tow
    oU\təʊ\toʊ\tOW\toh
    p\tp\tp\tP\tp
    b\tb\tb\tB\tb
    t\tt\tt\tT\tt
    d\td\td\tD\td
    k\tk\tk\tK\tk
    g\tɡ\tɡ\tG\tg
    f\tf\tf\tF\tf
    v\tv\tv\tV\tv
    s\ts\ts\tS\ts
    z\tz\tz\tZ\tz
    m\tm\tm\tM\tm
    n\tn\tn\tN\tn
    l\tl\tl\tL\tl
    r\tɹ\tɹ\tR\tr
    h\th\th\tHH\th
    w\tw\tw\tW\tw
    j\tj\tj\tY\ty
    S\tʃ\tʃ\tSH\tsh
    Z\tʒ\tʒ\tZH\tzh
    tS\ttʃ\ttʃ\tCH\tch
    dZ\tdʒ\tdʒ\tJH\tj
    T\tθ\tθ\tTH\tth
    D\tð\tð\tDH\tth
    N\tŋ\tŋ\tNG\tng
    x\tx\tx\tK\tkh
    """
}
