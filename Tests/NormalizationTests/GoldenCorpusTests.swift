import Core
import Foundation
import Normalization
import Testing

/// `Tests/Corpus/normalization/en`: every row is said as a newsreader would; the share of rows per
/// class may not fall below `floors.json`.
@Suite struct GoldenCorpusTests {
  static let classes: [String] = (try? Corpus.names(in: "normalization/en", ending: ".tsv")) ?? []

  struct Score {
    var right = 0
    var total = 0
    var wrong: [String] = []
    var percentage: Double { total == 0 ? 0 : Double(right) * 100 / Double(total) }
  }

  static func score(_ name: String) throws -> Score {
    let normalizer = Normalizer(lexicon: try Corpus.lexicon.get())
    var score = Score()
    for row in try Corpus.rows("normalization/en/\(name).tsv") where row.count > 1 {
      let said = normalizer.utterance(for: row[0]).utterance.said
      let alternatives = row.count > 2 ? row[2].components(separatedBy: " ||| ") : []
      let accepted = ([row[1]] + alternatives).filter { !$0.isEmpty }.map(SpokenForm.init)
      score.total += 1
      if accepted.contains(SpokenForm(said)) {
        score.right += 1
      } else {
        score.wrong.append("“\(row[0])” is said “\(said)”, not “\(row[1])”")
      }
    }
    return score
  }

  @Test("Every class of the corpus is said at least as well as its floor", arguments: classes)
  func isSaid(name: String) throws {
    let score = try Self.score(name)
    let floor = try #require(try Corpus.floors("normalization")[name], "no floor for \(name)")
    #expect(score.percentage >= floor, "\(score.wrong.joined(separator: "\n"))")
  }

  @Test("Of the whole corpus at least the floor is said right; the scores are printed")
  func total() throws {
    #expect(Self.classes.count >= 48)
    var sum = Score()
    var lines: [String] = []
    for name in Self.classes {
      let score = try Self.score(name)
      sum.right += score.right
      sum.total += score.total
      lines.append("  \(name) \(score.right)/\(score.total)")
    }
    lines.append("  total \(sum.right)/\(sum.total)")
    print("Normalization corpus:\n" + lines.joined(separator: "\n"))
    #expect(sum.total >= 1300)
    #expect(sum.percentage >= (try Corpus.floors("normalization")["total"] ?? 100))
  }
}
