/// How agencies open their stories: "MOSCOW (AP) — An unmanned spaceship broke up", "LONDON, April 8
/// (Reuters) - Copper fell". The agency in brackets is no credit there.
enum Dateline {
  /// Bytes in which the closing bracket stands.
  private static let reach = 80
  private static let dashes = ["-", "–", "—"]

  static func opens(_ text: String) -> Bool {
    let head = text.prefix(reach)
    guard let open = head.firstIndex(of: "("),
      let close = head[open...].firstIndex(of: ")"),
      (1...6).contains(text[..<open].split(separator: " ").count)
    else { return false }
    let rest = text[text.index(after: close)...].drop { $0 == " " }
    return dashes.contains(where: rest.hasPrefix) && rest.split(separator: " ").count > 4
  }
}
