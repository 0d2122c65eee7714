internal import Core
internal import Glibc

/// Bytes of any charset → valid UTF-8.
///
/// A byte order mark wins; then text that is valid UTF-8 is UTF-8 whatever its label says (a label
/// is wrong more often than a thousand accents line up by chance); then the label of the carrier
/// or the page; then windows-1252, which every byte string is.
enum Charset {
  static func utf8(of source: Source) throws(ExtractionError) -> [UInt8] {
    let bytes = source.bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return repaired(bytes.dropFirst(3)) }
    if hasWideMark(bytes[...]) {
      let label = bytes[0] == 0xFF ? "UTF-16LE" : "UTF-16BE"
      return try converted(bytes.dropFirst(2), label, source.name)
    }
    if let wide = wideByNulls(bytes.prefix(4096)) {
      return try converted(bytes[...], wide, source.name)
    }
    let label = (source.charset ?? declared(in: bytes.prefix(4096))).map(canonical)
    let (valid, invalid) = sequences(in: bytes)
    if invalid == 0, label.map({ !$0.hasPrefix("ISO-2022") }) ?? true { return bytes }
    switch label {
    case nil, "UTF-8":
      let single = looksCyrillic(bytes) ? "WINDOWS-1251" : "WINDOWS-1252"
      return invalid <= valid
        ? repaired(bytes[...]) : try converted(bytes[...], single, source.name)
    case let label?: return try converted(bytes[...], label, source.name)
    }
  }

  static func hasWideMark(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  /// UTF-16 without a mark: ASCII in it has a NUL in every other byte.
  static func wideByNulls(_ head: ArraySlice<UInt8>) -> String? {
    guard head.count >= 8 else { return nil }
    var nulls = [0, 0]
    for (index, byte) in head.enumerated() where byte == 0 { nulls[index & 1] += 1 }
    let half = head.count / 2
    if nulls[1] * 10 > half * 6, nulls[0] * 20 < half { return "UTF-16LE" }
    if nulls[0] * 10 > half * 6, nulls[1] * 20 < half { return "UTF-16BE" }
    return nil
  }

  /// `charset=` in a page's head, or `encoding=` in an XML declaration.
  static func declared(in head: ArraySlice<UInt8>) -> String? {
    for key in ["charset=", "encoding="] {
      guard let at = head.firstIndex(ofCaseless: key) else { continue }
      let value = head[(at + key.utf8.count)...].drop { $0 == 0x22 || $0 == 0x27 || $0 == 0x20 }
      let label = value.prefix { $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2D || $0 == 0x5F }
      if label.count >= 3 { return String(decoding: label, as: UTF8.self) }
    }
    return nil
  }

  /// Labels as the WHATWG Encoding Standard maps them: Latin-1 and ASCII mean windows-1252.
  private static func canonical(_ label: String) -> String {
    switch label.lowercased().trimmed {
    case "utf8", "utf-8", "unicode-1-1-utf-8": "UTF-8"
    case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii", "cp1252", "x-cp1252",
      "windows-1252":
      "WINDOWS-1252"
    case "iso-8859-9", "latin5": "WINDOWS-1254"
    case "koi8-ru": "KOI8-U"
    case "gb2312", "gbk", "x-gbk": "GB18030"
    case "shift_jis", "sjis", "x-sjis", "shift-jis": "CP932"
    case "ks_c_5601-1987", "euc-kr": "CP949"
    case let other: other.uppercased()
    }
  }

  /// Valid and invalid multi-byte UTF-8 sequences.
  private static func sequences(in bytes: [UInt8]) -> (valid: Int, invalid: Int) {
    var (valid, invalid, index) = (0, 0, 0)
    bytes.withUnsafeBufferPointer { bytes in
      while index < bytes.count {
        let lead = bytes[index]
        if lead < 0x80 {
          index += 1
          continue
        }
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        let whole = lead >= 0xC2 && lead <= 0xF4 && index + length <= bytes.count
        if whole, (1..<length).allSatisfy({ bytes[index + $0] & 0xC0 == 0x80 }) {
          valid += 1
          index += length
        } else {
          invalid += 1
          index += 1
        }
      }
    }
    return (valid, invalid)
  }

  /// Bytes that no label explains: in windows-1252 a letter with an accent stands alone between
  /// plain ones, in windows-1251 whole words are such bytes.
  private static func looksCyrillic(_ bytes: [UInt8]) -> Bool {
    var (high, inWords, run) = (0, 0, 0)
    for byte in bytes + [0] {
      // А–я, and Ё ё І і Ї ї Є є Ґ ґ.
      let isLetter =
        byte >= 0xC0
        || [0xA5, 0xA8, 0xAA, 0xAF, 0xB2, 0xB3, 0xB4, 0xB8, 0xBA, 0xBF].contains(byte)
      if isLetter {
        run += 1
        high += 1
        continue
      }
      if run >= 3 { inWords += run }
      run = 0
    }
    return high >= 12 && inWords * 10 >= high * 7
  }

  private static func repaired(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  /// By libc's iconv(3); a byte it refuses becomes U+FFFD. An unknown label means windows-1252.
  private static func converted(
    _ bytes: ArraySlice<UInt8>, _ label: String, _ name: String
  ) throws(ExtractionError) -> [UInt8] {
    let converter = iconv_open("UTF-8", label)
    guard converter != iconv_t(bitPattern: -1) else {
      guard label != "WINDOWS-1252" else { throw .undecodable(name, charset: label) }
      return try converted(bytes, "WINDOWS-1252", name)
    }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 3 + 16)
    let written = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var (from, to) = (input.baseAddress, output.baseAddress)
        var (left, room) = (input.count, output.count)
        while left > 0, iconv(converter, &from, &left, &to, &room) == -1, left > 0, room >= 3 {
          for byte in [0xEF, 0xBF, 0xBD] as [UInt8] {
            to?.pointee = CChar(bitPattern: byte)
            to = to?.advanced(by: 1)
          }
          room -= 3
          from = from?.advanced(by: 1)
          left -= 1
        }
        return output.count - room
      }
    }
    return repaired(output[..<written].map { UInt8(bitPattern: $0) }[...])
  }
}
