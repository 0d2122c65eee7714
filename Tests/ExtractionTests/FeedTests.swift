import Core
import Extraction
import Testing

@Suite struct FeedTests {
  static func feed(_ text: String, name: String = "feed.xml") throws -> IncomingFeed {
    try Extractor.feed(
      from: Source(bytes: Array(text.utf8), name: name, url: "https://example.com/feed.xml"))
  }

  static func rss(_ item: String, channel: String = "") -> String {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
    <channel><title>The Daily</title><link>https://example.com/</link>\(channel)
    <item>\(item)</item></channel></rss>
    """
  }

  private func item(_ text: String, channel: String = "") throws -> IncomingFeed.Item {
    try #require(try Self.feed(Self.rss(text, channel: channel)).items.first)
  }

  @Test func theWholeTextComesBeforeTheSummary() throws {
    let item = try item(
      """
      <title>Bridge opens</title><link>https://example.com/bridge?utm_source=rss</link>
      <description>The bridge opened on Friday […]</description>
      <content:encoded><![CDATA[<p>The bridge opened on Friday, two years late.</p>
      <ul><li>It is 300 metres long.</li></ul>
      <p>The post <a href="/b">Bridge opens</a> appeared first on The Daily.</p>]]></content:encoded>
      <dc:creator>Ann Bee</dc:creator><author>desk@example.com (The Desk)</author>
      <pubDate>Fri, 25 Oct 24 08:00 EET</pubDate><category>City</category>
      """, channel: "<language>en_GB</language>")
    let article = item.article
    #expect(item.extent == .full)
    #expect(
      article.texts == ["The bridge opened on Friday, two years late.", "It is 300 metres long."])
    #expect(article.blocks.map(\.kind) == [.paragraph, .listItem])
    #expect(article.dropped.map(\.reason) == ["read-also"])
    #expect(article.byline == "Ann Bee")
    #expect(article.published?.iso8601 == "2024-10-25T08:00:00+02:00")
    #expect(article.url == "https://example.com/bridge")
    #expect(article.language == "en-GB" && article.section == "City")
  }

  @Test(arguments: [
    "The council met on Monday and […]", "The council met on Monday and [&amp;#8230;]",
    "&lt;p&gt;The council met.&lt;/p&gt;&lt;p&gt;&lt;a href='/x'&gt;Continue reading&lt;/a&gt;&lt;/p&gt;",
    "The council met on Monday.",
  ])
  func anExcerptSaysThatItIsOne(description: String) throws {
    let item = try item("<title>Council</title><description>\(description)</description>")
    #expect(item.extent == .excerpt)
    #expect(item.article.dropped.last?.reason == "excerpt")
    #expect(!item.article.blocks.isEmpty)
  }

  @Test func anItemWithoutTextIsALink() throws {
    let item = try item("<title>Elsewhere</title><link>https://example.org/a</link>")
    #expect(item.extent == .link && item.article.blocks.isEmpty)
    #expect(throws: ExtractionError.noArticle("feed.xml", .noText)) {
      try Extractor.articles(
        from: Source(bytes: Array(Self.rss("<title>A</title>").utf8), name: "feed.xml"))
    }
  }

  @Test(arguments: [
    ("AT&amp;T and Ben &amp; Co", "AT&T and Ben & Co"), ("AT&T", "AT&T"), ("x &lt; y", "x < y"),
    ("Bread &amp;amp; roses", "Bread & roses"),
    ("It&amp;#8217;s &amp;quot;on&amp;quot;", "It’s \"on\""),
    ("&lt;b&gt;Bold&lt;/b&gt; news", "Bold news"), ("Caf&eacute; &mdash; open", "Café — open"),
    ("<![CDATA[R&D <em>pays</em>]]>", "R&D pays"), ("Quote &#146;s", "Quote ’s"),
  ])
  func aTitleIsReadAsItIsMeant(raw: String, title: String) throws {
    #expect(try item("<title>\(raw)</title>").article.headline == title)
  }

  @Test(arguments: [
    ("Fri, 25 Oct 2024 08:00:00 +0300", "2024-10-25T08:00:00+03:00"),
    ("Mon, 25 Oct 2024 08:00:00 GMT", "2024-10-25T08:00:00Z"),
    ("25 Oct 24 08:00 MSK", "2024-10-25T08:00:00+03:00"),
    ("2024-10-25T08:00:00Z", "2024-10-25T08:00:00Z"), ("2024-10-25", "2024-10-25T00:00:00Z"),
    ("Friday, October 25, 2024 8:00 AM", "2024-10-25T08:00:00Z"),
  ])
  func aDateIsReadInManyForms(raw: String, date: String) throws {
    let item = try item("<title>T</title><pubDate>\(raw)</pubDate>")
    #expect(item.article.published?.iso8601 == date)
  }

  @Test func aMissingOrBrokenDateStaysUnknown() throws {
    #expect(try item("<title>T</title><pubDate>soon</pubDate>").article.published == nil)
  }

  @Test(arguments: [
    ("<guid>https://example.com/a</guid>", "https://example.com/a"),
    ("<guid isPermaLink=\"false\">tag:1</guid>", "tag:1"),
    ("<guid isPermaLink=\"false\">https://example.com/?p=1</guid>", "https://example.com/?p=1"),
    ("<link>/a/b</link>", "https://example.com/a/b"),
    (
      "<guid isPermaLink=\"false\">7</guid><link>https://example.com/a?utm_medium=rss&amp;id=1</link>",
      "https://example.com/a?id=1"
    ),
    ("", "T"),
  ])
  func anItemKeepsItsIdentity(fields: String, identity: String) throws {
    #expect(try item("<title>T</title>\(fields)").article.identity == identity)
  }

  @Test(arguments: [
    "<author>ann@example.com (Ann Bee)</author>", "<dc:creator><![CDATA[Ann Bee]]></dc:creator>",
    "<author>Ann Bee &lt;ann@example.com&gt;</author>", "<author><name>Ann Bee</name></author>",
  ])
  func anAuthorIsAName(field: String) throws {
    #expect(try item("<title>T</title>\(field)").article.byline == "Ann Bee")
  }

  @Test func brokenXMLIsMendedAsFarAsItGoes() throws {
    let broken = """
      \u{FEFF}

      <rss version="2.0"><channel><title>News &nbsp; & more</title>
      <item><title>One\u{1}</title><description>Fish & chips, a < b. <![CDATA[<p>Rest</p></description></item>
      """
    let feed = try Self.feed(broken)
    #expect(feed.title == "News & more")
    #expect(feed.items.first?.article.headline == "One")
    #expect(feed.items.first?.article.texts.joined().contains("Fish & chips") ?? false)
  }

  @Test func entitiesThatMultiplyAreRefused() {
    let bomb = """
      <?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>
      <rss><channel><title>&b;</title></channel></rss>
      """
    guard case .badXML("feed.xml", 1, _)? = Self.error(bomb) else {
      return #expect(Bool(false), "a bomb was read")
    }
    let outside = "<!DOCTYPE r [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><rss>&a;</rss>"
    guard case .badXML? = Self.error(outside) else {
      return #expect(Bool(false), "an external entity was read")
    }
  }

  @Test func xmlThatIsNoFeedIsRefused() {
    #expect(
      Self.error("<opml><body/></opml>")
        == .badXML("feed.xml", line: 1, problem: "<opml> is no feed"))
  }

  @Test(.timeLimit(.minutes(15)))
  func tenMegabytesOfNestingEnd() {
    let deep = "<rss><channel><item>" + String(repeating: "<a>", count: 3 << 20)
    _ = Self.error(deep)
  }

  static func error(_ text: String) -> ExtractionError? {
    do throws(ExtractionError) {
      _ = try Extractor.feed(from: Source(bytes: Array(text.utf8), name: "feed.xml"))
      return nil
    } catch { return error }
  }
}
