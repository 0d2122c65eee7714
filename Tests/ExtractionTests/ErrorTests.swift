import Core
import Extraction
import Testing

@Suite struct ErrorTests {
  private func error(_ bytes: [UInt8], _ name: String) -> ExtractionError? {
    do throws(ExtractionError) {
      _ = try Extractor.article(from: Source(bytes: bytes, name: name))
      return nil
    } catch { return error }
  }

  @Test func anEmptyFileSaysSo() {
    #expect(error([], "a.txt") == .empty("a.txt"))
    #expect(error(Array(" \n\t\n".utf8), "a.md") == .empty("a.md"))
  }

  @Test(arguments: [
    ("%PDF-1.7\n", "PDF document"), ("PK\u{3}\u{4}abc", "ZIP archive or office document"),
    ("GIF89a", "GIF image"),
  ])
  func binaryFilesAreNamed(start: String, kind: String) {
    #expect(error(Array(start.utf8), "a.html") == .binary("a.html", kind: kind))
  }

  @Test func dataWithNULsIsNoText() {
    let bytes = [UInt8](repeating: 0, count: 200) + Array("text".utf8)
    #expect(error(bytes, "a.bin") == .binary("a.bin", kind: "binary file"))
  }

  @Test func moreThanTheLimitIsRefusedBeforeItIsRead() {
    let bytes = [UInt8](repeating: 0x61, count: Extractor.byteLimit + 1)
    #expect(
      error(bytes, "a.txt") == .tooLarge("a.txt", bytes: bytes.count, limit: Extractor.byteLimit))
  }

  @Test func aPageOfNavigationHoldsNoArticle() {
    let page = "<html><body><nav><a href='/a'>News</a><a href='/b'>Sport</a></nav></body></html>"
    guard case .noArticle("a.html", .onlyChrome(let blocks)) = error(Array(page.utf8), "a.html")
    else { return #expect(Bool(false), "an article came out of a menu") }
    #expect(blocks > 0)
  }

  @Test func badFrontMatterIsToldWithItsLine() {
    let text = "---\ntitle: a\nauthor: x: y\n---\nText.\n"
    guard case .badFrontMatter("a.md", let line, _) = error(Array(text.utf8), "a.md") else {
      return #expect(Bool(false), "bad YAML passed")
    }
    #expect(line == 3)
  }

  @Test func badJSONIsToldWithItsLine() {
    let text = "{\n  \"title\": \"A\"\n  \"text\": \"B\"\n}"
    guard case .badJSON("a.json", let line, _) = error(Array(text.utf8), "a.json") else {
      return #expect(Bool(false), "bad JSON passed")
    }
    #expect(line == 3)
    let lines = "{\"title\":\"A\",\"text\":\"B\"}\n{\"title\":\n"
    guard case .badJSON(_, 2, _) = error(Array(lines.utf8), "a.jsonl") else {
      return #expect(Bool(false), "a bad line passed")
    }
  }

  @Test(arguments: [
    ExtractionError.empty("a"), .binary("a", kind: "PDF document"),
    .tooLarge("a", bytes: 40 << 20, limit: 32 << 20), .noArticle("a", .noText),
    .noArticle("a", .onlyChrome(blocks: 3)), .badFrontMatter("a", line: 2, problem: "p"),
    .badJSON("a", line: 1, problem: "p"), .undecodable("a", charset: "x"),
    .badXML("a", line: 1, problem: "p"), .stub("a", words: 40),
  ])
  func everyErrorIsOneSentenceThatSaysWhatToDo(error: ExtractionError) {
    let text = error.description
    #expect(text.contains("a") && text.contains(":") && text.hasSuffix("."))
    #expect(!text.contains("\n"))
  }
}
