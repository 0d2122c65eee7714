import Foundation
import Testing

/// Faults of the feed itself.
let feedPlants: [Plant] = [
  Plant("xml.encoding", "a byte-order mark") {
    try $0.edit("feed.xml") { $0 = Data([0xEF, 0xBB, 0xBF]) + $0 }
  },
  Plant("xml.encoding", "Latin-1") {
    try $0.replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"")
  },
  Plant("xml.encoding", "bytes that are no UTF-8") {
    try $0.edit("feed.xml") { data in
      let place = data.range(of: Data("Ferries".utf8))
      if let place { data.replaceSubrange(place, with: [0x46, 0xE9, 0x72]) }
    }
  },
  Plant("xml.well-formed", "a bare ampersand") { try $0.replace("Ferries", "Fish & chips") },
  Plant("xml.well-formed", "a control character") { try $0.replace("Ferries", "Ferries\u{B}") },
  Plant("xml.well-formed", "a document type") {
    try $0.replace("<rss ", "<!DOCTYPE rss [<!ENTITY a \"b\">]><rss ")
  },
  Plant("rss.version", "version 0.91") { try $0.replace("version=\"2.0\"", "version=\"0.91\"") },
  Plant("xml.namespace", "a wrong address") {
    try $0.replace("www.itunes.com/dtds/podcast-1.0.dtd", "www.itunes.com/DTDs/Podcast-1.0.dtd")
  },
  Plant("xml.prefix", "ns0") { stand in
    try stand.replace("podcast:", "ns0:", all: true)
    try stand.replace("xmlns:podcast=", "xmlns:ns0=")
  },
  Plant("feed.size", "six megabytes") {
    try $0.replace("<channel>", "<!--\(String(repeating: " ", count: 6 << 20))--><channel>")
  },
  Plant("channel.local", "as it was made") { _ in },
  Plant("feed.empty", "no items") { try $0.replace(/<item>[\s\S]*<\/item>/, "") },
  Plant("text.control", "a C1 control") { try $0.replace("Ferries", "Ferries\u{93}") },
  Plant("text.control", "the lost character") { try $0.replace("Ferries", "Ferries\u{FFFD}") },
  Plant("text.invisible", "a soft hyphen") { try $0.replace("Ferries", "Fer\u{AD}ries") },
  Plant("text.escaped-twice", "an entity in a title") {
    try $0.replace("opens &#x26; closes", "opens &#x26;amp; closes")
  },
  Plant("text.markup", "a tag in a title") {
    try $0.replace("Ferries", "&#x3C;b>Ferries&#x3C;/b>")
  },
  Plant("text.mojibake", "UTF-8 read as Windows-1252") {
    try $0.replace("Ferries", "Kyivâ€™s ferries")
  },
  Plant("text.padded", "spaces around a title") {
    try $0.replace("<title>Ferries return", "<title> Ferries return")
  },
  Plant("text.length", "300 characters") {
    try $0.replace("Ferries return", String(repeating: "Ferry ", count: 50) + ".")
  },
  Plant("text.description-length", "5,000 bytes") {
    try $0.replace(
      "<description>The night", "<description>" + String(repeating: "Ferry ", count: 900))
  },
  Plant("channel.title", "none") { try $0.replace("<title>Lector</title>", "") },
  Plant("channel.link", "relative") {
    try $0.replace("<link>https://example.org/</link>", "<link>/home</link>")
  },
  Plant("channel.description", "none") { try $0.replace(/<description>.*<\/description>/, "") },
  Plant("channel.language", "none") { try $0.replace("<language>en</language>", "") },
  Plant("channel.language", "a word") { try $0.replace("<language>en<", "<language>english<") },
  Plant("channel.category", "not on the list") {
    try $0.replace("text=\"News\"", "text=\"News &amp; Politics\"")
  },
  Plant("channel.category", "lower case") { try $0.replace("text=\"News\"", "text=\"news\"") },
  Plant("channel.category", "a foreign subcategory") {
    try $0.replace("text=\"Daily News\"", "text=\"World News\"")
  },
  Plant("channel.explicit", "clean") {
    try $0.replace("<itunes:explicit>false", "<itunes:explicit>clean")
  },
  Plant("channel.image", "none") { try $0.replace(/<itunes:image [^>]*>/, "") },
  Plant("channel.image", "a query") { try $0.replace("artwork.png\"/>", "artwork.png?v=2\"/>") },
  Plant("channel.rss-image", "no link") {
    try $0.replace(
      /<image>[\s\S]*<\/image>/, "<image><url>http://127.0.0.1:8080/artwork.png</url></image>")
  },
  Plant("channel.author", "none") { try $0.replace("<itunes:author>Lector</itunes:author>", "") },
  Plant("channel.owner", "no address") {
    try $0.replace("newsroom@example.org</itunes:email>", "nobody</itunes:email>")
  },
  Plant("channel.type", "daily") { try $0.replace("<itunes:type>episodic", "<itunes:type>daily") },
  Plant("channel.date", "ISO 8601") {
    try $0.replace(/<lastBuildDate>[^<]*/, "<lastBuildDate>2024-10-26T08:00:00Z")
  },
  Plant("channel.self", "none") { try $0.replace(/<atom:link [^>]*>/, "") },
  Plant("channel.self", "another file") {
    try $0.replace("8080/feed.xml\" rel=\"self\"", "8080/rss.xml\" rel=\"self\"")
  },
  Plant("channel.self-origin", "another host") {
    try $0.replace(
      "http://127.0.0.1:8080/feed.xml\" rel", "https://audio.example.org/feed.xml\" rel")
  },
  Plant("podcast.guid-missing", "none") {
    try $0.replace(/<podcast:guid>[^<]*<\/podcast:guid>/, "")
  },
  Plant("podcast.guid", "no UUID") {
    try $0.replace(/<podcast:guid>[^<]*/, "<podcast:guid>my-show")
  },
  // uuid.uuid5(uuid.NAMESPACE_URL, 'http://127.0.0.1:8080/feed.xml')
  Plant("podcast.guid-namespace", "of the URL space") {
    try $0.replace(/<podcast:guid>[^<]*/, "<podcast:guid>7005102c-c096-5f7a-81cc-739a2b3d9347")
  },
  Plant("podcast.guid-address", "another show's") {
    try $0.replace(/<podcast:guid>[^<]*/, "<podcast:guid>9b024349-ccf0-5f69-a609-6b82873eab3c")
  },
  Plant("podcast.locked-missing", "none") {
    try $0.replace(/<podcast:locked [^>]*>yes<\/podcast:locked>/, "")
  },
  Plant("podcast.locked", "true") {
    try $0.replace(">yes</podcast:locked>", ">true</podcast:locked>")
  },
  Plant("podcast.medium", "radio") {
    try $0.replace(">podcast</podcast:medium>", ">radio</podcast:medium>")
  },
  Plant("podcast.element", "unknown attribute") {
    try $0.replace("<podcast:person ", "<podcast:person hat=\"red\" ")
  },
  Plant("podcast.element", "unknown element") {
    try $0.replace("<podcast:medium>", "<podcast:nonsense/><podcast:medium>")
  },
  Plant("podcast.text", "a person without a name") {
    try $0.replace(">B. Sample</podcast:person>", "></podcast:person>")
  },
  Plant("podcast.url", "relative") {
    try $0.replace(/<podcast:chapters url="[^"]*/, "<podcast:chapters url=\"chapters.json")
  },
  Plant("podcast.order", "after an item") {
    try $0.replace("</channel>", "<podcast:medium>podcast</podcast:medium></channel>")
  },
]
