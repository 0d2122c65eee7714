import Core
import Foundation
import Normalization
import Testing

/// `Tests/Corpus/articles`: whole stories, line by line as an announcer reads them.
@Suite struct ArticleTests {
  static let slugs: [String] = (try? Corpus.names(in: "articles", ending: ".spoken.txt")) ?? []

  private static let voice = Voice(
    name: "test", title: "Test", language: "en", engine: "espeak", engineVoice: "en", rate: 165,
    pitch: 35, wordGap: 2, volume: 100, gain: nil, pauses: [.paragraph: 500], lexicons: [])

  /// Front matter and paragraphs, headings and list items parted by blank lines or line breaks.
  static func article(_ slug: String) throws -> Article {
    let parts = try Corpus.text("articles/\(slug).md").components(separatedBy: "---\n")
    var fields: [String: String] = [:]
    for line in parts[1].split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      fields[String(line[..<colon])] = line[line.index(after: colon)...]
        .trimmingCharacters(in: CharacterSet(charactersIn: " \""))
    }
    let body = parts.dropFirst(2).joined(separator: "---\n")
    let blocks = body.split(separator: "\n").map { line in
      if line.hasPrefix("#") {
        return Block(.heading, line.drop { $0 == "#" || $0 == " " }.description)
      }
      if line.hasPrefix("- ") { return Block(.listItem, String(line.dropFirst(2))) }
      return Block(.paragraph, String(line))
    }
    return Article(
      identity: slug, language: fields["language"] ?? "en", headline: fields["title"] ?? "",
      byline: fields["author"], published: Timestamp(iso8601: fields["date"] ?? ""),
      blocks: blocks)
  }

  /// A pause is what the block before it asks for or what the next one does, whichever is longer.
  @Test func aHeadingAndAQuotationAreHeardComing() {
    var voice = Self.voice
    voice.pauses[.heading] = 750
    voice.pausesBefore = [.heading: 900, .quotation: 400, .paragraph: 600]
    let blocks = [
      Block(.paragraph, "One."), Block(.heading, "Two"), Block(.paragraph, "Three."),
      Block(.quotation, "Four."), Block(.paragraph, "Five."),
    ]
    let article = Article(identity: "pauses", language: "en", headline: "Pauses", blocks: blocks)
    let script = Normalizer(lexicon: Lexicon(entries: [])).script(for: article, in: voice).script
    #expect(script.utterances.map { $0.pauseAfter } == [600, 900, 750, 500, 600, 500])
  }

  @Test("A whole article is read without a wrong word", arguments: slugs)
  func isRead(slug: String) throws {
    let normalizer = Normalizer(lexicon: try Corpus.lexicon.get())
    let script = normalizer.script(for: try Self.article(slug), in: Self.voice).script
    let expected = try Corpus.text("articles/\(slug).spoken.txt").split(separator: "\n")
    #expect(script.utterances.count == expected.count)
    for (utterance, line) in zip(script.utterances, expected) {
      #expect(
        SpokenForm(utterance.said) == SpokenForm(String(line)),
        "said “\(utterance.said)”\n for “\(line)”")
    }
  }

  @Test("There are articles from ten sections")
  func sections() { #expect(Self.slugs.count >= 10) }
}
