import Foundation
import Testing

/// Faults of items, pages and the JSON Feed.
let itemPlants: [Plant] = [
  Plant("item.title", "none") { try $0.replace("<title>Ferries return</title>", "") },
  Plant("item.guid", "none") { try $0.replace(/<guid[^>]*>[^<]*<\/guid>/, "") },
  Plant("item.guid", "no permanent link") { try $0.replace(" isPermaLink=\"false\"", "") },
  Plant("item.guid", "padded") { try $0.replace("urn:uuid:", " urn:uuid:") },
  Plant("item.guid", "of this machine") { try $0.replace("urn:uuid:", "http://127.0.0.1/") },
  Plant("item.guid.duplicate", "one for two") { stand in
    let feed = String(decoding: try stand.read("feed.xml"), as: UTF8.self)
    let guids = feed.matches(of: /urn:uuid:[0-9a-f-]+/).map { String($0.0) }
    try stand.replace(guids[1], guids[0])
  },
  Plant("enclosure.duplicate", "one file for two") { stand in
    let feed = String(decoding: try stand.read("feed.xml"), as: UTF8.self)
    let urls = feed.matches(of: /<enclosure url="[^"]*"/).map { String($0.0) }
    try stand.replace(urls[1], urls[0])
  },
  Plant("item.date", "ISO 8601") {
    try $0.replace(/<pubDate>[^<]*/, "<pubDate>2024-10-26T08:00:00+03:00")
  },
  Plant("item.date", "another weekday") { try $0.replace("<pubDate>Sat, ", "<pubDate>Mon, ") },
  Plant("item.date", "no weekday") { try $0.replace("<pubDate>Sat, ", "<pubDate>") },
  Plant("item.date", "in the future") {
    try $0.replace(/<pubDate>[^<]*/, "<pubDate>Wed, 01 Jan 2200 05:00:00 +0000")
  },
  Plant("item.date", "none") { try $0.replace(/<pubDate>[^<]*<\/pubDate>/, "") },
  Plant("item.order", "oldest first") {
    try $0.replace("26 Oct 2024 08:00:00 +0300</pubDate>", "24 Oct 2020 08:00:00 +0300</pubDate>")
  },
  Plant("item.description", "none") {
    try $0.replace("<description>The night ferry sails again.</description>", "")
  },
  Plant("item.html", "an open list") {
    try $0.replace("<description>The night", "<description>&#x3C;ul>&#x3C;li>The night")
  },
  Plant("item.html", "a handler") {
    try $0.replace(
      "<description>The night", "<description>&#x3C;p onclick=\"x()\">The night&#x3C;/p>")
  },
  Plant("item.html-tags", "a table") {
    try $0.replace("<description>The night", "<description>&#x3C;table>&#x3C;/table>The night")
  },
  Plant("item.link", "relative") {
    try $0.replace("<link>https://paper.example.org/ferries", "<link>/ferries")
  },
  Plant("item.explicit", "no") { stand in
    try stand.replace("</item>", "<itunes:explicit>no</itunes:explicit></item>")
    try stand.replace(
      /<itunes:explicit>false<\/itunes:explicit>\s*<itunes:episodeType>/, "<itunes:episodeType>")
  },
  Plant("item.episode-type", "episode") {
    try $0.replace("<itunes:episodeType>full", "<itunes:episodeType>episode")
  },
  Plant("item.number", "a word") {
    try $0.replace(
      "<itunes:episodeType>", "<itunes:episode>one</itunes:episode><itunes:episodeType>")
  },
  Plant("item.duration-form", "a sentence") {
    try $0.replace(/<itunes:duration>[^<]*/, "<itunes:duration>12 min")
  },
  Plant("item.duration", "ten minutes") {
    try $0.replace(/<itunes:duration>[^<]*/, "<itunes:duration>599")
  },
  Plant("enclosure.missing", "none") { try $0.replace(/<enclosure [^>]*>/, "") },
  Plant("enclosure.missing", "no type") { try $0.replace(" type=\"audio/mpeg\"", "") },
  Plant("enclosure.url", "relative") {
    try $0.replace("<enclosure url=\"http://127.0.0.1:8080", "<enclosure url=\"")
  },
  Plant("enclosure.query", "a query") { try $0.replace(".mp3\"", ".mp3?source=feed\"") },
  Plant("enclosure.url", "not ASCII") {
    try $0.replace(
      "<enclosure url=\"http://127.0.0.1:8080/episodes",
      "<enclosure url=\"http://127.0.0.1:8080/епізоди")
  },
  Plant("enclosure.type", "audio/mp3") {
    try $0.replace("type=\"audio/mpeg\"", "type=\"audio/mp3\"")
  },
  Plant("enclosure.format", "Opus first") { stand in
    try stand.replace(
      /<enclosure url="[^"]*" length="[0-9]+" type="audio\/mpeg"/,
      "<enclosure url=\"http://127.0.0.1:8080/a.opus\" length=\"1\" type=\"audio/ogg\"")
  },
  Plant("enclosure.length-form", "no number") {
    try $0.replace(/length="[0-9]+"/, "length=\"3 MB\"")
  },
  Plant("alternate.form", "no source") { try $0.replace(/<podcast:source [^>]*>/, "") },
  Plant("podcast.transcript", "none") { stand in
    for _ in 0..<4 { try stand.replace(/<podcast:transcript [^>]*>/, "") }
  },
  Plant("podcast.transcript-type", "unknown") {
    try $0.replace("type=\"text/vtt\"", "type=\"text/webvtt\"")
  },
  Plant("podcast.transcript-language", "a word") {
    try $0.replace("type=\"text/vtt\" language=\"en\"", "type=\"text/vtt\" language=\"english\"")
  },
  Plant("podcast.chapters-type", "plain JSON") {
    try $0.replace("application/json+chapters", "application/json")
  },
  Plant("paging.relation", "prev") {
    try $0.replace(
      "<itunes:type>",
      "<atom:link rel=\"prev\" href=\"http://127.0.0.1:8080/feed.xml\"/><itunes:type>")
  },
  Plant("paging.repeated", "the same page again") { stand in
    try stand.write("feed-2.xml", try stand.read("feed.xml"))
    try stand.replace("rel=\"self\"", "rel=\"previous\"", in: "feed-2.xml")
    try stand.replace("<itunes:type>", nextPage + "<itunes:type>")
  },
  Plant("paging.feed", "a page that is none") { stand in
    try stand.write("feed-2.xml", Data("<html><body>Moved</body></html>".utf8))
    try stand.replace("<itunes:type>", nextPage + "<itunes:type>")
  },
  Plant("paging.feed", "a circle") { stand in
    try stand.replace(
      "<itunes:type>", nextPage.replacingOccurrences(of: "feed-2", with: "feed") + "<itunes:type>")
  },
  Plant("file.missing", "the next page") {
    try $0.replace("<itunes:type>", nextPage + "<itunes:type>")
  },
  Plant("json-feed.form", "no JSON") { stand in
    try stand.write("feed.json", Data("{".utf8))
    try stand.replace("<itunes:type>", jsonFeed + "<itunes:type>")
  },
  Plant("json-feed.same", "other items") { stand in
    try stand.write(
      "feed.json",
      Data(
        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Lector\", \"items\": []}"
          .utf8))
    try stand.replace("<itunes:type>", jsonFeed + "<itunes:type>")
  },
]

private let nextPage =
  "<atom:link rel=\"next\" href=\"http://127.0.0.1:8080/feed-2.xml\" type=\"application/rss+xml\"/>"
private let jsonFeed =
  "<atom:link rel=\"alternate\" href=\"http://127.0.0.1:8080/feed.json\" type=\"application/feed+json\"/>"
