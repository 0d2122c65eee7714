internal import Core

/// Character references in text that no HTML parser has seen (JSON-LD, feeds, front matter):
/// numeric ones and those that editors' tools write.
enum Entities {
  /// Decodes once; "AT&T" and "x < y" stay as they are.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(0x26) else { return text }
    let bytes = Array(text.utf8)
    var (output, index) = ([UInt8](), 0)
    while index < bytes.count {
      if bytes[index] == 0x26, let (value, length) = reference(bytes[(index + 1)...]) {
        output.append(contentsOf: value.utf8)
        index += length + 1
      } else {
        output.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// - Returns: its text and its length after the ampersand, the semicolon included.
  private static func reference(_ rest: ArraySlice<UInt8>) -> (String, Int)? {
    let body = rest.prefix(10).prefix { $0 != 0x3B }
    guard !body.isEmpty, body.endIndex < rest.endIndex, rest[body.endIndex] == 0x3B else {
      return nil
    }
    return text(named: String(decoding: body, as: UTF8.self)).map { ($0, body.count + 1) }
  }

  /// What "amp", "#8217" or "#x92" stands for; nil for what is unknown.
  static func text(named name: String) -> String? {
    guard name.hasPrefix("#") else { return names[name] }
    let digits = name.dropFirst()
    let value =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, value > 0 else { return nil }
    // Numbers of windows-1252 are what was meant, as in HTML (WHATWG HTML, 13.2.5.80).
    if let meant = DoubleEncoding.character(windows1252: value) { return String(meant) }
    return Unicode.Scalar(value).map { String($0) }
  }

  private static let names: [String: String] = {
    var table = [String: String]()
    for pair in list.split(separator: " ") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      table[String(parts[0])] = String(parts[1])
    }
    table["nbsp"] = "\u{A0}"
    table["shy"] = "\u{AD}"
    return table
  }()

  private static let list = """
    amp=& lt=< gt=> quot=" apos=' lsquo=‘ rsquo=’ sbquo=‚ ldquo=“ rdquo=” bdquo=„ laquo=« raquo=» \
    lsaquo=‹ rsaquo=› ndash=– mdash=— hellip=… bull=• middot=· copy=© reg=® trade=™ euro=€ pound=£ \
    yen=¥ cent=¢ deg=° times=× divide=÷ plusmn=± frac12=½ frac14=¼ frac34=¾ sup2=² sup3=³ sect=§ \
    para=¶ iexcl=¡ iquest=¿ szlig=ß agrave=à aacute=á acirc=â atilde=ã auml=ä aring=å aelig=æ \
    ccedil=ç egrave=è eacute=é ecirc=ê euml=ë igrave=ì iacute=í icirc=î iuml=ï ntilde=ñ ograve=ò \
    oacute=ó ocirc=ô otilde=õ ouml=ö oslash=ø ugrave=ù uacute=ú ucirc=û uuml=ü yacute=ý yuml=ÿ \
    Agrave=À Aacute=Á Acirc=Â Auml=Ä Aring=Å Ccedil=Ç Egrave=È Eacute=É Ecirc=Ê Iacute=Í Ntilde=Ñ \
    Oacute=Ó Ouml=Ö Oslash=Ø Uuml=Ü scaron=š Scaron=Š oelig=œ OElig=Œ prime=′ Prime=″ minus=− rarr=→
    """
}
