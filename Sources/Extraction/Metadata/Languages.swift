/// Language tags as feeds and pages write them.
enum Languages {
  /// "en_US" → "en-US".
  static func tag(_ raw: String) -> String {
    String(raw.trimmed.map { $0 == "_" ? "-" : $0 })
  }
}
