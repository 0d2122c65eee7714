import Core
import Extraction
import Foundation

/// SplitMix64: every number its own stream.
struct FuzzDice {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 }

  mutating func roll() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// 0 ..< limit; 0 for an empty range.
  mutating func below(_ limit: Int) -> Int { limit > 0 ? Int(roll() % UInt64(limit)) : 0 }
}

/// The golden pages and feeds, and what damage makes of them.
struct FuzzCorpus {
  private let seeds: [Source]

  init() {
    let folder = "Tests/Corpus/extraction"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    var seeds: [Source] = names.sorted().flatMap { name in
      ["html", "txt", "md", "json", "xml"].compactMap { suffix -> Source? in
        FileManager.default.contents(atPath: "\(folder)/\(name)/page.\(suffix)").map {
          Source(bytes: Array($0), name: "page.\(suffix)")
        }
      }
    }
    seeds += Self.feeds.map { Source(bytes: Array($0.utf8), name: "feed.xml") }
    self.seeds = seeds
  }

  /// - Returns: the same for the same number, wherever and whenever.
  func input(_ number: Int) -> Source {
    var dice = FuzzDice(number)
    let seed = seeds[dice.below(seeds.count)]
    var bytes = seed.bytes
    for _ in 0...dice.below(8) { damage(&bytes, &dice) }
    if bytes.count > Self.limit { bytes.removeSubrange(Self.limit...) }
    // Now and then under another's name: what servers call things is not what they are.
    let name = dice.below(12) == 0 ? seeds[dice.below(seeds.count)].name : seed.name
    return Source(bytes: bytes, name: name, charset: dice.below(20) == 0 ? "windows-1251" : nil)
  }

  private func damage(_ bytes: inout [UInt8], _ dice: inout FuzzDice) {
    let place = dice.below(bytes.count + 1)
    let length = dice.below(min(bytes.count - place, 1 << (1 + dice.below(11))) + 1)
    let piece = Array(bytes[place..<place + length])
    switch dice.below(9) {
    case 0: if place < bytes.count { bytes[place] = UInt8(truncatingIfNeeded: dice.roll()) }
    case 1: bytes.removeSubrange(place..<place + length)
    case 2: bytes.removeSubrange(place...)
    case 3: bytes.insert(contentsOf: piece, at: dice.below(bytes.count + 1))
    case 4:
      let times = min(1 << dice.below(12), Self.limit / max(1, length))
      bytes.insert(contentsOf: (0..<times).flatMap { _ in piece }, at: place)
    case 5:
      let other = seeds[dice.below(seeds.count)].bytes
      let start = dice.below(other.count)
      bytes.insert(
        contentsOf: other[start..<min(other.count, start + dice.below(2000))], at: place)
    case 6:
      let times = 1 << dice.below(10)
      let token = Array(Self.tokens[dice.below(Self.tokens.count)].utf8)
      bytes.insert(contentsOf: (0..<times).flatMap { _ in token }, at: place)
    default:
      let token = Self.tokens[dice.below(Self.tokens.count)]
      bytes.insert(contentsOf: token.utf8, at: place)
    }
  }

  private static let limit = 256 << 10

  private static let tokens = [
    "<div>", "</div>", "<p>", "</p>", "<a href=\"x\">", "<b>", "<table>", "<tr>", "<td>", "<li>",
    "<ol>",
    "<!--", "-->", "<![CDATA[", "]]>", "<script>", "</script>", "<script type=application/ld+json>",
    "<h1>", "<h2>", "<article>", "<br>", "<time datetime=\"", "<svg>", "<template>", "<select>",
    "class=\"", "\"", "'", "&", "&amp;", "&#", "&#x110000;", "&#0;", "&nbsp", "\u{0}", "\u{FEFF}",
    "\u{202E}", "\u{200B}", "e\u{301}", "日本語。", "{", "}", "[", "]", ":", ",", "\\u", "1e999",
    "---\n",
    "# ", "> ", "- ", "1. ", "|a|b|\n|-|-|\n", "```\n", "[x](", "![", "**", "_", "\n\n", "\r", "\t",
    "<?xml version=\"1.0\"?>", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "<item>", "</item>", "<title>",
    "<description>", "<content:encoded>", "<pubDate>", "xml:base=\"", "12:10 AM", "By Jane Doe",
    "2024-10-25T08:00:00Z", "99999999999999999999", "25.10.2024", "Read more: ", "(Getty Images)",
    "Comments", "Subscribe to continue", "\u{1F680}", "\u{D7FF}", "И", "ß", "…", "“", "—",
  ]

  private static let feeds = [
    """
    <?xml version="1.0" encoding="utf-8"?><rss version="2.0" xml:base="https://example.com/"
    xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Paper</title><item>
    <title>Night train &amp;amp; ferry</title><link>/night</link><guid isPermaLink="false">7</guid>
    <pubDate>Fri, 25 Oct 24 08:00 EET</pubDate><description>It runs again […]</description>
    <content:encoded><![CDATA[<p>The night train will run again from December, the railways said.</p>
    <p>It was stopped in 2015.</p>]]></content:encoded></item></channel></rss>
    """,
    """
    <feed xmlns="http://www.w3.org/2005/Atom"><title>Paper</title><author><name>Jane Doe</name></author>
    <entry><id>tag:example.com,2024:1</id><title type="html">Ferry &lt;b&gt;late&lt;/b&gt;</title>
    <updated>2024-10-25T08:00:00+03:00</updated><content type="xhtml"><div
    xmlns="http://www.w3.org/1999/xhtml"><p>The ferry was late again, said the port.</p></div></content>
    </entry></feed>
    """,
    """
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
    <item rdf:about="https://example.com/1"><title>Port</title><link>https://example.com/1</link>
    <description>The port reopens on Monday, nine years after the fire.</description></item></rdf:RDF>
    """,
  ]
}
