internal import Core

/// A title as part of a path: lower-case ASCII words joined by hyphens.
///
/// Titles in other alphabets are transliterated, because peers that drop what they do not know
/// name every Ukrainian story the same; the id beside the slug keeps equal ones apart.
public enum Slug {
  /// - Returns: at most 60 characters of `a–z`, `0–9` and single inner hyphens, cut after a word;
  ///   "article" when nothing is left (titles in Chinese, emoji).
  public static func of(_ title: String) -> String {
    var slug: [UInt8] = []
    for word in words(of: title) {
      let space = limit - slug.count - (slug.isEmpty ? 0 : 1)
      if word.count > space {
        if slug.isEmpty { slug = Array(word.prefix(limit)) }
        break
      }
      if !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
      slug += word
    }
    return slug.isEmpty ? "article" : String(decoding: slug, as: UTF8.self)
  }

  /// A name as the key of a file of its own: names that leave nothing of a slug (世界, 経済) are told
  /// apart by their digest.
  static func key(of name: String) -> String {
    let slug = of(name)
    guard slug == "article", name.lowercased() != slug else { return slug }
    return "n-" + Digest.sha256(of: Array(name.utf8)).hex.prefix(12)
  }

  private static let limit = 60

  private static func words(of title: String) -> [[UInt8]] {
    var words: [[UInt8]] = [[]]
    for scalar in title.unicodeScalars {
      if let known = Transliteration.ascii(of: scalar) {
        words[words.count - 1] += known
      } else if !isInsideWord(scalar), !words[words.count - 1].isEmpty {
        words.append([])
      }
    }
    return words.filter { !$0.isEmpty }
  }

  /// Apostrophes ("Ukraine's", "п'ять") and combining marks of decomposed letters vanish without
  /// parting the word.
  private static func isInsideWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format, .control: true
    default: "'’‘ʼ`´".unicodeScalars.contains(scalar)
    }
  }
}
