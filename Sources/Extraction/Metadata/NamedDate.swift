internal import Core

/// A date in an element whose class says that it is the day of publication, wherever it stands:
/// "article__pub-date", "publishDate".
enum NamedDate {
  static func timestamp(in page: Page, _ order: DateOrder) -> Timestamp? {
    for index in page.nodes.indices {
      guard let name = page.nodes[index]["class"], name.has("ub"), name.has("ate"),
        isNamed(ClassWords.tokens(of: name))
      else { continue }
      let text = page.text(of: index)
      guard (6...60).contains(text.utf8.count) else { continue }
      if let date = DateTokens(nothingBut: text, order)?.timestamp { return date }
    }
    return nil
  }

  private static func isNamed(_ words: [Fingerprint]) -> Bool {
    words.contains(where: wholes.contains)
      || zip(words, words.dropFirst()).contains { publications.contains($0) && dates.contains($1) }
  }

  private static let wholes: FingerprintTable<Bool> = ["pubdate", "publishdate", "publicationdate"]
  private static let publications: FingerprintTable<Bool> = [
    "pub", "publish", "published", "publication",
  ]
  private static let dates: FingerprintTable<Bool> = ["date", "dates", "datetime"]
}
