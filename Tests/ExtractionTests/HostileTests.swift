import Core
import Extraction
import Testing

@Suite struct HostileTests {
  static let story =
    "<h1>A title</h1><p>A paragraph of words that is long enough to be a story, it says, and more.</p>"

  /// Inputs on which an unguarded parser is quadratic or loses its stack; each about 100 KB.
  static let bombs: [(String, String)] = [
    ("nested elements", String(repeating: "<div>", count: 20_000)),
    ("links without end", String(repeating: "<a href=x>", count: 10_000)),
    ("fonts without end", String(repeating: "<font size=1><p>x", count: 6_000)),
    ("unclosed attributes", String(repeating: "<p title=\"x ", count: 8_000)),
    ("one tag of many attributes", "<p " + (0..<10_000).map { "a\($0)=1 " }.joined() + ">x</p>"),
    ("ampersands", String(repeating: "&", count: 100_000)),
    ("angle brackets", String(repeating: "<", count: 100_000)),
    ("comments without end", String(repeating: "<!-- ", count: 20_000)),
    ("scripts without end", String(repeating: "<svg><title>", count: 8_000)),
    ("nested tables", String(repeating: "<table><tr><td>", count: 6_000)),
    ("nested lists", String(repeating: "<ol><li>x", count: 10_000)),
    ("list items", "<ol>" + String(repeating: "<li>x", count: 15_000) + "</ol>"),
    ("repeated roots", String(repeating: "<body a=1 b=2><html c=3>", count: 4_000)),
    ("one long word", String(repeating: "a", count: 100_000)),
    ("a title of names", "<title>" + String(repeating: "a b c | ", count: 12_000) + "</title>"),
    ("headings", String(repeating: "<h4>x</h4>", count: 10_000)),
    ("note numbers", "<p>" + String(repeating: "word<sup>1</sup>", count: 6_000)),
    ("labels", "<p>" + String(repeating: "<b>written by</b> ", count: 5_000)),
    ("headings and labels", String(repeating: "<h3>x</h3><p>Share", count: 5_000)),
    (
      "late parts",
      String(repeating: "<template id=B:1></template><div id=S:1>x</div>", count: 2_000)
    ),
    ("end tags", String(repeating: "</div></b></p>", count: 7_000)),
  ]

  /// Unguarded, the first takes half a minute in C alone.
  @Test(.timeLimit(.minutes(15)), arguments: bombs)
  func aHostilePageCostsLinearTime(name: String, bomb: String) throws {
    let article = try? Fixture.article(Self.story + bomb)
    let after = try? Fixture.article(bomb + Self.story)
    _ = (article, after)
  }

  @Test func aTruncatedPageStillGivesItsStory() throws {
    let page = HTMLTests.page(HTMLTests.story)
    let cut = String(page.prefix(page.count * 3 / 4))
    let article = try Fixture.article(cut)
    #expect(article.headline == "Night train returns")
    #expect(article.blocks.count >= 2)
  }

  @Test func unclosedTagsDoNotSwallowTheStory() throws {
    let article = try Fixture.article(
      HTMLTests.page("<a href='/x'><b>" + HTMLTests.story.replacing("</p>", with: "")))
    #expect(article.blocks.count == 3)
  }

  @Test(arguments: [
    "<![CDATA[", "{", "[[[[[[", "---\n", "# ", "> > > >", "```", "|||", "\u{0}", "<?xml", "</",
    "&#",
    "[](", "![", "{\"a\":", "[{}]", "\u{FEFF}", "---\na: b\n---\n", "*", "1. ", "<p", "<!--",
  ])
  func scrapsNeverCrash(scrap: String) {
    for name in ["a.html", "a.md", "a.txt", "a.json", "a.jsonl"] {
      _ = try? Fixture.article(scrap, name: name)
      _ = try? Fixture.article(String(repeating: scrap, count: 300), name: name)
    }
  }
}
