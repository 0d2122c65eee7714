import Foundation

/// Articles of any number and length, made of the sentences of the corpus's own articles: no two
/// paragraphs are the same, so that nothing is found in a store that was not put there.
struct Corpus {
  private let sentences: [String]
  private var state: UInt64 = 2_024_10_25

  init() throws {
    let folder = "Tests/Corpus/articles"
    sentences = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".md") && $0 != "README.md" }.sorted()
      .flatMap { file in
        try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
          .components(separatedBy: "\n---\n").dropFirst().joined(separator: "\n---\n")
          .components(separatedBy: "\n\n").filter { !$0.hasPrefix("#") && !$0.isEmpty }
          .flatMap { paragraph in
            paragraph.replacingOccurrences(of: "\n", with: " ").components(separatedBy: ". ")
              .map { $0.hasSuffix(".") ? $0 : "\($0)." }
          }
      }
  }

  /// A paragraph of three sentences, as news have it.
  mutating func paragraph() -> String {
    (0..<3).map { _ in sentences[random(below: sentences.count)] }.joined(separator: " ")
  }

  /// Markdown of so many paragraphs.
  mutating func article(_ title: String, paragraphs: Int) -> String {
    let body = (0..<paragraphs).map { _ in paragraph() }.joined(separator: "\n\n")
    return "---\ntitle: \(title)\ndate: 2024-10-25\n---\n\n\(body)\n"
  }

  /// Markdown of at least so many words.
  mutating func article(_ title: String, words: Int) -> String {
    var (text, count) = ("---\ntitle: \(title)\ndate: 2024-10-25\n---\n", 0)
    while count < words {
      let paragraph = paragraph()
      count += paragraph.split(separator: " ").count
      text += "\n\(paragraph)\n"
    }
    return text
  }

  /// The same on every machine: a linear congruential generator with Knuth's constants.
  private mutating func random(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
