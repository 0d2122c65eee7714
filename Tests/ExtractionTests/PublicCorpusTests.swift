import Core
import Extraction
import Foundation
import Testing

/// The public pages that lie beside the repository, scored as the article-extraction-benchmark does.
/// No score may fall below `floors.json`.
@Suite struct PublicCorpusTests {
  /// A page of the corpus and what it is known to say.
  struct Page: Decodable {
    var file: String
    var body: String
    var title: String?
    var byline: String?
    var date: String?
  }

  static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Nil where the pages are not: they are too many for the repository.
  static let folder: URL? = [
    repository.deletingLastPathComponent(),
    repository.deletingLastPathComponent().deletingLastPathComponent(),
  ].map { $0.appending(path: "shared/corpora/extraction/wcxb") }
    .first { FileManager.default.fileExists(atPath: $0.appending(path: "manifest.json").path) }

  private static func floors() throws -> [String: Double] {
    let data = try Data(contentsOf: repository.appending(path: "Tests/Corpus/floors.json"))
    let groups = try JSONDecoder().decode([String: [String: Double]].self, from: data)
    return try #require(groups["extraction"])
  }

  @Test(.enabled(if: folder != nil, "the public pages are not beside the repository"))
  func everyScoreIsAtLeastItsFloor() throws {
    let folder = try #require(Self.folder)
    let pages = try JSONDecoder().decode(
      [Page].self, from: Data(contentsOf: folder.appending(path: "manifest.json")))
    var scores = Scores()
    for page in pages {
      let bytes = try Data(contentsOf: folder.appending(path: page.file))
      let article = try? Extractor.article(
        from: Source(bytes: Array(bytes), name: "page.html"))
      scores.add(page, article)
    }
    let floors = try Self.floors()
    print("Extraction corpus:", scores.percentages.sorted { $0.key < $1.key })
    for (name, floor) in floors {
      let score = try #require(scores.percentages[name], "no score is called \(name)")
      #expect(score >= floor, "\(name)")
    }
  }
}

/// Averages over pages, in per cent.
private struct Scores {
  private var sums: [String: (sum: Double, count: Int)] = [:]

  mutating func add(_ page: PublicCorpusTests.Page, _ article: Article?) {
    let expected = Self.words(page.body)
    let given = Self.words((article?.blocks ?? []).map(\.line).joined(separator: "\n"))
    let (right, wrong, missed) = Self.overlap(Self.shingles(expected), Self.shingles(given))
    if right + wrong > 0 { add("precision", right / (right + wrong)) }
    if right + missed > 0 { add("recall", right / (right + missed)) }
    add("exact", expected == given ? 1 : 0)
    add("title", page.title, article?.headline)
    add("byline", page.byline, article?.byline)
    add(
      "date", page.date.map { String($0.prefix(10)) },
      article?.published.map { String($0.iso8601.prefix(10)) })
  }

  /// The harmonic mean of the averages is what the benchmark calls F1.
  var percentages: [String: Double] {
    var means = sums.mapValues { $0.sum * 100 / Double($0.count) }
    if let precision = means["precision"], let recall = means["recall"], precision + recall > 0 {
      means["f1"] = 2 * precision * recall / (precision + recall)
    }
    return means
  }

  private mutating func add(_ name: String, _ value: Double) {
    let (sum, count) = sums[name] ?? (0, 0)
    sums[name] = (sum + value, count + 1)
  }

  private mutating func add(_ name: String, _ expected: String?, _ given: String?) {
    guard let expected, !expected.isEmpty else { return }
    func folded(_ text: String) -> String {
      text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    add(name, folded(expected) == folded(given ?? "") ? 1 : 0)
  }

  private static func words(_ text: String) -> [Substring] {
    text.split { !($0.isLetter || $0.isNumber || $0 == "_") }
  }

  /// Multisets of four words in a row; a shorter text is one shingle.
  private static func shingles(_ words: [Substring]) -> [ArraySlice<Substring>: Int] {
    guard !words.isEmpty else { return [:] }
    return (0..<max(1, words.count - 3)).reduce(into: [:]) {
      $0[words[$1..<min($1 + 4, words.count)], default: 0] += 1
    }
  }

  private static func overlap(
    _ expected: [ArraySlice<Substring>: Int], _ given: [ArraySlice<Substring>: Int]
  ) -> (right: Double, wrong: Double, missed: Double) {
    let right = expected.reduce(0) { $0 + min($1.value, given[$1.key] ?? 0) }
    let (all, told) = (expected.values.reduce(0, +), given.values.reduce(0, +))
    return (Double(right), Double(told - right), Double(all - right))
  }
}
