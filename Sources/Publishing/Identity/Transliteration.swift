internal import Core

/// Letters in ASCII: Latin with diacritics, Cyrillic and Greek, as English newspapers spell them.
enum Transliteration {
  /// - Returns: lower-case ASCII letters and digits, empty for a sign that has no sound of its own
  ///   (ь), nil for what is no letter of these alphabets.
  static func ascii(of scalar: Unicode.Scalar) -> [UInt8]? {
    if scalar.isASCII {
      let byte = UInt8(scalar.value)
      if byte.isASCIIUpper { return [byte | 0x20] }
      return byte.isASCIILower || byte.isASCIIDigit ? [byte] : nil
    }
    if let known = table[scalar] { return known }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    return lower == scalar ? nil : table[lower]
  }

  private static let table: [Unicode.Scalar: [UInt8]] = {
    var table: [Unicode.Scalar: [UInt8]] = [:]
    for row in rows.split(separator: "\n") {
      let columns = row.split(separator: " ", omittingEmptySubsequences: false)
      for scalar in columns[1].unicodeScalars { table[scalar] = Array(columns[0].utf8) }
    }
    return table
  }()

  /// ASCII, a space, the letters. One literal: the compiler is slow on large collections.
  /// Cyrillic follows BGN/PCGN and the Ukrainian system of 2010 without their context rules.
  private static let rows = """
    a àáâãäåāăąǎạảấầẩẫậắằẳẵặȧаάα
    ae æǽ
    b бβ
    v в
    c ћçćĉċč
    ch ч
    d ďđðдδ
    dj ђ
    dz џѕ
    e èéêëēĕėęěẹẻẽếềểễệеэέε
    f фφƒ
    g ĝğġģгґǧ
    gj ѓ
    h ĥħȟ
    i ìíîïĩīĭįıǐỉịиіίϊΐιήη
    ij ĳ
    j ĵј
    k ķĸкκǩ
    kh х
    kj ќ
    ch χ
    l ĺļľŀłлλ
    lj љ
    m мμ
    n ñńņňŉŋнν
    nj њ
    o òóôõöøōŏőơǒǿọỏốồổỗộớờởỡợоόοώω
    oe œ
    p пπ
    ps ψ
    r ŕŗřрρ
    s śŝşšșſсσς
    sh ш
    shch щ
    ss ß
    t ţťŧțтτ
    th þθ
    ts ц
    u ùúûüũūŭůűųưǔụủứừửữựуў
    w ŵẁẃẅ
    x ξ
    y ýÿŷỳỵỷỹйыύυϋΰ
    yi ї
    ye є
    yo ё
    yu ю
    ya я
    z źżžзζ
    zh ж
    a ª
    o º
    0 ⁰₀
    1 ¹₁
    2 ²₂
    3 ³₃
    """ + "\n ьъ"
}
