/// A newsroom's own word on its story, which listeners must hear.
enum Correction {
  static func opens(_ text: String) -> Bool {
    let head = text.prefix(40).lowercased()
    return openings.contains { head.hasPrefix($0) }
  }

  private static let openings = [
    "correction:", "correction (", "corrections:", "clarification:", "editor's note:",
    "editor’s note:", "editors' note:", "editors’ note:", "this article has been corrected",
    "this story has been corrected", "this article was corrected", "an earlier version of this",
    "виправлення:", "уточнення:", "від редакції:", "исправление:", "от редакции:", "korrektur:",
    "anmerkung der redaktion", "rectificatif", "note de la rédaction", "corrección:",
    "nota del editor", "sprostowanie:",
  ]
}
