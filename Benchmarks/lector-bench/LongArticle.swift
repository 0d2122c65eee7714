import Foundation

/// An article of a wanted length, made of the corpus's own articles.
enum LongArticle {
  /// - Returns: how many words the body has.
  static func write(to path: String, words wanted: Int) throws -> Int {
    let corpus = "Tests/Corpus/articles"
    let files = try FileManager.default.contentsOfDirectory(atPath: corpus)
      .filter { $0.hasSuffix(".md") }.sorted()
    let bodies = try files.map { file in
      let text = try String(contentsOfFile: "\(corpus)/\(file)", encoding: .utf8)
      return text.components(separatedBy: "\n---\n").dropFirst().joined(separator: "\n---\n")
    }
    var text = "---\ntitle: A long read\ndate: 2024-10-25\n---\n"
    var count = 0
    while count < wanted {
      for paragraph in bodies.joined(separator: "\n\n").components(separatedBy: "\n\n")
      where count < wanted {
        count += paragraph.split(whereSeparator: \.isWhitespace).count
        text += "\n\(paragraph)\n"
      }
    }
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return count
  }
}
