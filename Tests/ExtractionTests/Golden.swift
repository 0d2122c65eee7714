import Core
import Extraction
import Foundation
import Testing

/// A page of the golden corpus (Tests/Corpus/extraction/<slug>/) and the article it must give.
struct Golden: CustomTestStringConvertible {
  var slug: String
  var folder: URL
  /// File name of the page: page.html, page.txt, page.md or page.json.
  var page: String

  var testDescription: String { slug }

  static let corpus = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Corpus/extraction")

  static func all() throws -> [Golden] {
    try FileManager.default.contentsOfDirectory(atPath: corpus.path).sorted().compactMap { slug in
      let folder = corpus.appending(path: slug)
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      return files.first { $0.hasPrefix("page.") }.map {
        Golden(slug: slug, folder: folder, page: $0)
      }
    }
  }

  var bytes: [UInt8] {
    (try? Data(contentsOf: folder.appending(path: page))).map { Array($0) } ?? []
  }

  func article() throws -> Article {
    try Extractor.article(from: Source(bytes: bytes, name: page))
  }

  func expected() throws -> Article {
    let data = try Data(contentsOf: folder.appending(path: "article.json"))
    return try JSONDecoder().decode(Article.self, from: data)
  }

  /// Runs of text between tags, as far as they are plain ASCII words without entities.
  var visibleTexts: [String] {
    var text = String(decoding: bytes, as: UTF8.self)
    for (open, close) in [
      ("<head", "</head>"), ("<script", "</script>"), ("<style", "</style>"), ("<!--", "-->"),
      ("<noscript", "</noscript>"), ("<svg", "</svg>"), ("<select", "</select>"),
    ] {
      while let start = text.range(of: open),
        let end = text.range(of: close, range: start.upperBound..<text.endIndex)
      { text.removeSubrange(start.lowerBound..<end.upperBound) }
    }
    return text.split(separator: "<").compactMap { piece -> String? in
      guard let close = piece.firstIndex(of: ">") else { return nil }
      let run = piece[piece.index(after: close)...].split { $0.isWhitespace }
        .joined(separator: " ")
      // Doubly encoded text is told as it was meant.
      let isBroken = run.contains("\u{FFFD}") || run.contains("Ã")
      return run.count < 3 || run.contains("&") || isBroken ? nil : run
    }
  }
}
