import Core
import Extraction
import Testing

/// What twenty-five years of feeds have got wrong.
@Suite struct FeedPitfallTests {
  private func feed(
    _ bytes: some Sequence<UInt8>, charset: String? = nil, name: String = "feed.xml"
  ) throws -> IncomingFeed {
    try Extractor.feed(
      from: Source(
        bytes: Array(bytes), name: name, charset: charset, url: "https://example.com/f/feed.xml"))
  }

  private func item(_ fields: String) throws -> IncomingFeed.Item {
    try #require(
      try feed("<rss><channel><title>F</title><item>\(fields)</item></channel></rss>".utf8).items
        .first)
  }

  @Test(arguments: [
    ("2003", "2003-01-01T00:00:00Z"), ("2003-12", "2003-12-01T00:00:00Z"),
    ("20031231", "2003-12-31T00:00:00Z"), ("03-12-31", "2003-12-31T00:00:00Z"),
    ("2003-335", "2003-12-01T00:00:00Z"), ("2003-12-31T10:14Z", "2003-12-31T10:14:00Z"),
    ("2003-12-31T10:14:55.123456+09:30", "2003-12-31T10:14:55+09:30"),
    ("2004-07-08 23:56:58.0", "2004-07-08T23:56:58Z"),
    ("Thu,01 Jan 2004 19:48:21 GMT", "2004-01-01T19:48:21Z"),
    ("Thursday, 01-Jan-04 19:48:21 GMT", "2004-01-01T19:48:21Z"),
    ("Thu Aug 30 2012 17:26:16 +0200", "2012-08-30T17:26:16+02:00"),
    ("Thu, 30 Aug 2012 17:26:16-0400", "2012-08-30T17:26:16-04:00"),
    ("Fri, 2006/09/15 08:19:53 EDT", "2006-09-15T08:19:53-04:00"),
    ("Sun Jan  4 16:29:06 PST 2004", "2004-01-04T16:29:06-08:00"),
    ("2004년 05월 28일 01:31:15", "2004-05-28T01:31:15Z"),
    ("2004-05-28 오후 11:23:17", "2004-05-28T23:23:17Z"),
    ("Κυρ, 11 Ιούλ 2004 12:00:00 EST", "2004-07-11T12:00:00-05:00"),
    ("ср, 25 окт. 2023 18:00:00 +0300", "2023-10-25T18:00:00+03:00"),
    ("25 luglio 2024", "2024-07-25T00:00:00Z"), ("25 de março de 2024", "2024-03-25T00:00:00Z"),
  ])
  func aDateIsReadInDozensOfForms(raw: String, date: String) throws {
    #expect(
      try item("<title>T</title><pubDate>\(raw)</pubDate>").article.published?.iso8601 == date)
  }

  @Test(arguments: ["2003-13", "2003-366", "99999999", "31 Jun 2004", "0000-00-00", "1", "-"])
  func whatIsNoDateStaysUnknown(raw: String) throws {
    #expect(try item("<title>T</title><pubDate>\(raw)</pubDate>").article.published == nil)
  }

  private static let ukrainian =
    "<rss version=\"2.0\"><channel><title>Новини</title><item><title>Їжак</title><description>Текст українською мовою про їжака.</description></item></channel></rss>"

  /// windows-1251 of the letters used here.
  private static func windows1251(_ text: String) -> [UInt8] {
    let special: [UInt32: UInt8] = [0x407: 0xAF, 0x457: 0xBF, 0x456: 0xB3, 0x454: 0xBA]
    return text.unicodeScalars.map { scalar in
      if let byte = special[scalar.value] { return byte }
      return scalar.value < 0x80 ? UInt8(scalar.value) : UInt8(scalar.value - 0x410 + 0xC0)
    }
  }

  @Test(arguments: ["utf-8", "windows-1251", nil])
  func cyrillicInOneByteIsReadWhateverItsLabel(label: String?) throws {
    let prolog = label.map { "<?xml version=\"1.0\" encoding=\"\($0)\"?>" } ?? ""
    let feed = try feed(Self.windows1251(prolog + Self.ukrainian))
    #expect(feed.title == "Новини" && feed.items.first?.article.headline == "Їжак")
  }

  @Test func westernTextWithoutALabelIsNotTakenForCyrillic() throws {
    let bytes =
      Array("<rss><channel><title>Caf".utf8) + [0xE9, 0x20, 0xE0, 0x20]
      + Array("No".utf8) + [0xEB] + Array("l, M".utf8) + [0xFC] + Array("nchen".utf8)
      + Array("</title></channel></rss>".utf8)
    #expect(try feed(bytes).title == "Café à Noël, München")
  }

  @Test(arguments: [
    // The document type that RSS 0.91 asked for, with its entities.
    "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"http://my.netscape.com/publish/formats/rss-0.91.dtd\"><rss version=\"0.91\"><channel><item><title>A &copy; B</title></item></channel></rss>",
    "<RSS VERSION=\"0.92\"><CHANNEL><ITEM><TITLE>A © B</TITLE></ITEM></CHANNEL></RSS>",
    "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://my.netscape.com/rdf/simple/0.9/\"><channel><title>C</title></channel><item><title>A &#169; B</title></item></rdf:RDF>",
    "<rss><item><title>A © B</title></item></rss>",
    "<a:feed xmlns:a=\"http://www.w3.org/2005/Atom\"><a:entry><a:title>A © B</a:title></a:entry></a:feed>",
    "Warning: mysql_connect()\n<rss><channel><item><title>A © B</title></item></channel></rss><script>x</script>",
    "<rss><channel><item><title a=\"1\" a=\"2\">A © B</b></title><enclosure url=http://a.com/x.mp3></item></channel>",
    "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [{\"id\": 1, \"title\": \"A © B\"}]}",
  ])
  func everyKindOfFeedGivesItsOneItem(text: String) throws {
    #expect(try feed(text.utf8).items.map(\.article.headline) == ["A © B"])
  }

  @Test func jsonFeedNamesItsAuthors() throws {
    let feed = try feed(
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": "J", "authors": [{"name": "House"}],
      "items": [{"id": 1.5, "content_text": "Note only.", "date_published": "2020-01-01T00:00:00-05:00"},
      {"id": "b", "title": "H", "content_html": "<p>Html.</p>", "authors": [{"name": "A Bee"}, {"name": "C Dee"}],
      "url": "/rel"}]}
      """.utf8, name: "feed.json")
    #expect(feed.items.map(\.article.byline) == ["House", "A Bee and C Dee"])
    #expect(feed.items.last?.article.url == "https://example.com/rel")
  }

  @Test(
    .timeLimit(.minutes(15)),
    arguments: [
      "<!DOCTYPE r [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;\">]><rss>&b;</rss>",
      "<!DOCTYPE r [<!ENTITY % p SYSTEM \"http://e.com/x.dtd\"> %p;]><rss></rss>",
      "<!DOCTYPE r [<!ENTITY x PUBLIC \"a\" \"file:///etc/passwd\">]><rss>&x;</rss>",
    ])
  func documentTypesThatAttackAreRefused(text: String) {
    #expect(throws: ExtractionError.self) { try feed(text.utf8) }
  }

  @Test(.timeLimit(.minutes(15))) func depthAndRepetitionEndQuickly() throws {
    let nested = "<rss><channel>" + String(repeating: "<item>", count: 400_000)
    let entity =
      "<!DOCTYPE r [<!ENTITY a \"\(String(repeating: "A", count: 50_000))\">]><rss><channel><title>"
      + String(repeating: "&a;", count: 20_000) + "</title></channel></rss>"
    #expect(try feed(nested.utf8).items.count <= 1)
    // An entity is never put in: a thousand megabytes would come of this one.
    #expect(try feed(entity.utf8).title.utf8.count < 100_000)
  }

  @Test func filesElsewhereAreNotIncluded() throws {
    let item = try item(
      "<title>T</title><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/hostname\" parse=\"text\"/>"
    )
    #expect(item.extent == .link && item.article.blocks.isEmpty)
  }
}
