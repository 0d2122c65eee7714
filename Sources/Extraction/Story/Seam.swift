internal import Core

/// Where two elements' texts touch without the space that the writer saw between them: "for you!</span>
/// <span>As a bonus" pasted from a word processor, "and security<strong>Cons:</strong>".
enum Seam {
  /// - Parameter isStrong: the second text is set in bold.
  static func isOpen(between text: String, and next: String, isStrong: Bool) -> Bool {
    // A capital alone may be part of a name.
    guard let last = text.utf8.last, next.utf8.first?.isASCIIUpper ?? false,
      next.utf8.dropFirst().first.map({ $0.isASCIILower || $0 == 0x20 }) ?? false
    else { return false }
    switch last {
    // More than one word is no part of a name with a full stop inside: "www.Example.org", "Node.Js".
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return next.utf8.contains(0x20)
    // A label: names may have a capital inside ("eBay"), but no colon.
    case _ where last.isASCIILower: return isStrong && next.trimmed.utf8.last == UInt8(ascii: ":")
    default: return false
    }
  }
}
