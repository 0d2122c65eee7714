import Core
import Foundation
import Normalization
import Testing

/// `Tests/Corpus/sentences/en.txt`: a case a line, its sentences parted by " | ".
@Suite struct SentenceBoundaryTests {
  struct Case: Sendable {
    var sentences: [String]
    var text: String { sentences.joined(separator: " ") }
  }

  static let cases: [Case] = {
    let path = FigureCheckTests.corpus.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "sentences/en.txt")
    let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      Case(
        sentences: line.components(separatedBy: " | ").map {
          $0.trimmingCharacters(in: .whitespaces)
        }
        .filter { !$0.isEmpty })
    }
  }()

  static func split(_ text: String) -> [String] {
    var start = 0
    return Normalizer().utterance(for: text).utterance.sentenceEnds.map { end in
      defer { start = end }
      return Span(start, end).text(in: text).trimmingCharacters(in: .whitespaces)
    }
  }

  /// After a month or an initialism a name is as likely as a sentence: "signed J.F.K. Nobody", "in
  /// Dec. Trucks". pysbd 0.3.4 has 107 of the 127 right, sentencex 1.0 has 111.
  @Test("A sentence ends where its reader stops, but for two cases at most")
  func boundaries() {
    #expect(Self.cases.count >= 127)
    let wrong = Self.cases.filter { Self.split($0.text) != $0.sentences }.map(\.text)
    #expect(wrong.count <= 2, "\(wrong)")
  }
}
