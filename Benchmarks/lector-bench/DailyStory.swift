import Foundation

/// A story that nobody has said before, of the corpus's paragraphs.
struct DailyStory {
  var number: Int
  var paragraphs: [String] = []

  init(_ number: Int, words wanted: Int) throws {
    self.number = number
    let all = try Self.corpus.get()
    var index = number * 7
    while words < wanted {
      // The number makes it another paragraph than in every other story.
      paragraphs.append(
        "\(all[index % all.count]) That was item \(number) of \(paragraphs.count + 2).")
      index += 1
    }
  }

  var words: Int { paragraphs.reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count } }
  var title: String { "Story \(number) of the day" }

  var item: String {
    let text = paragraphs.map { "<p>\(Self.escaped($0))</p>" }.joined()
    let time = String(format: "%02d:%02d:%02d", number / 3600, number / 60 % 60, number % 60)
    return """
      <item><title>\(title)</title><link>https://paper.example/\(number)</link>
      <guid isPermaLink="false">tag:paper.example,\(number)</guid>
      <pubDate>25 Oct 2024 \(time) +0000</pubDate>
      <content:encoded>\(Self.escaped(text))</content:encoded></item>
      """
  }

  var markdown: String {
    "---\ntitle: \(title)\ndate: 2024-10-25\n---\n\n\(paragraphs.joined(separator: "\n\n"))\n"
  }

  private static func escaped(_ text: String) -> String {
    text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
  }

  /// Plain paragraphs: Markdown's marks would be read differently in a feed.
  private static let corpus = Result {
    let folder = "Tests/Corpus/articles"
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".md") && $0 != "README.md" }
      .flatMap { file in
        try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
          .components(separatedBy: "\n---\n").dropFirst().joined(separator: "\n---\n")
          .components(separatedBy: "\n\n")
          .map { $0.replacingOccurrences(of: "\n", with: " ") }
          .filter { text in
            text.split(separator: " ").count > 15
              && !["#", ">", "-", "|", "*"].contains(text.prefix(1))
          }
      }
  }
}
