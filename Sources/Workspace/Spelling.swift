/// "Did you mean": the nearest known name.
public enum Spelling {
  /// The candidate at the smallest edit distance, if it is near enough to be meant.
  public static func nearest(to name: String, among candidates: [String]) -> String? {
    candidates
      .map { (candidate: $0, distance: distance(name.lowercased(), $0.lowercased())) }
      .filter { $0.distance <= max(2, name.count / 3) }
      .min { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }?
      .candidate
  }

  /// Levenshtein's distance, one row at a time.
  static func distance<Text: Collection>(_ left: Text, _ right: Text) -> Int
  where Text.Element: Equatable {
    let right = Array(right)
    var row = Array(0...right.count)
    for (index, character) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let replaced = diagonal + (character == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
