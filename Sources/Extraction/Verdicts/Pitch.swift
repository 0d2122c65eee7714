/// A button spelled out in prose: a question to the reader and an order that answers it. "Ready to
/// simplify your nutrition? Get started today."
enum Pitch {
  /// Longer ones may well belong to the writer's conclusion.
  private static let mostWords = 12

  static func isOne(_ block: TextBlock) -> Bool {
    guard block.kind == .paragraph, (4...mostWords).contains(block.words) else { return false }
    let text = Lowercase.of(block.text)
    let parts = text.split(separator: "?", maxSplits: 1)
    guard parts.count == 2, questions.contains(where: parts[0].hasPrefix),
      let order = parts[1].split(separator: " ").first
    else { return false }
    return LinkVerdict.orders.contains(String(order))
  }

  private static let questions = [
    "want ", "ready ", "need ", "looking ", "interested ", "curious ", "хочете ", "готові ",
    "хотите ", "готовы ", "möchten ", "bereit ", "envie ", "prêt ", "¿quieres ", "¿listo ",
    "chcesz ",
  ]
}
