import Core
import Foundation
import FoundationXML
import Publishing
import Testing

/// Whatever an article holds, what is published stays readable by other people's parsers.
@Suite struct RobustnessTests {
  private static func files(_ seed: Int) -> EpisodeFiles {
    var noise = Noise(seed: UInt64(seed))
    let article = Article(
      identity: "seed \(seed)", url: noise.text(upTo: 4), language: noise.text(upTo: 1),
      headline: noise.block(upTo: 12), standfirst: noise.text(upTo: 20),
      byline: noise.text(upTo: 6), section: noise.text(upTo: 2),
      published: Timestamp(seconds: 1_700_000_000 + seed),
      blocks: (0..<6).map { _ in
        Block(Block.Kind.allCases.randomElement(using: &noise)!, noise.block(upTo: 60))
      })
    return Sample.episode(article)
  }

  @Test(arguments: 0..<40)
  func aFeedIsWellFormedWhateverItsTexts(seed: Int) throws {
    var noise = Noise(seed: UInt64(seed) + 1000)
    var show = Sample.show
    show.title = noise.text(upTo: 10)
    show.description = noise.text(upTo: 2000)
    show.author = noise.text(upTo: 5)
    show.category = [noise.text(upTo: 2), noise.text(upTo: 2)]
    let feed = Feed.rss(show: show, episodes: [Self.files(seed).episode, Self.files(99).episode])
    let reader = FeedReader()
    let parser = XMLParser(data: Data(feed))
    parser.delegate = reader
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(reader.items == 2)
    #expect(reader.unwanted.isEmpty)
    #expect(reader.longestDescription <= 4000)
  }

  @Test(arguments: 0..<40)
  func captionsAdvanceWithinTheAudioAndSayTheSameInEveryFormat(seed: Int) throws {
    let files = Self.files(seed)
    let vtt = text(files, "transcript.vtt")
    let cues = vtt.components(separatedBy: "\n\n").dropFirst().map {
      $0.split(separator: "\n", omittingEmptySubsequences: false)
    }
    var before = 0
    for cue in cues {
      let times = cue[0].components(separatedBy: " --> ").map(milliseconds)
      #expect(times[0] >= before && times[0] < times[1])
      #expect(times[1] <= files.episode.milliseconds)
      #expect(cue.count > 1 && !cue[1].isEmpty)
      #expect(!cue.dropFirst().contains { $0.contains("-->") })
      before = times[1]
    }
    let json = try JSONDecoder().decode(
      JSONTranscript.self, from: Data(text(files, "transcript.json").utf8))
    #expect(
      json.segments.map { Int(($0.startTime * 1000).rounded()) }
        == cues.map { cue in
          milliseconds(String(cue[0].prefix(12)))
        })
    #expect(json.words.map(\.start) == json.words.map(\.start).sorted())
    #expect(json.words.allSatisfy { $0.end <= files.episode.milliseconds })
  }

  @Test(arguments: 0..<40)
  func aTitleBecomesAPathOfPlainLettersAndAScriptComesBackWhole(seed: Int) throws {
    var noise = Noise(seed: UInt64(seed))
    let slug = Slug.of(noise.text(upTo: 15))
    #expect(slug.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
    #expect(slug.count <= 60)
    let files = Self.files(seed)
    #expect(try Manifest.episode(from: bytes(files, "episode.json")) == files.episode)
    let script = try JSONDecoder().decode(Script.self, from: Data(bytes(files, "script.json")))
    #expect(Trace.json(script) == bytes(files, "script.json"))
  }

  @Test(arguments: 0..<20)
  func noTextOfAnArticleBecomesMarkupOfAPage(seed: Int) {
    let page = text(Self.files(seed), "index.html")
    // Every angle bracket that is left was written by the page: its tags are all ones it uses.
    let tags = Set(page.matches(of: /<\/?([a-zA-Z!\[]+)/).map { String($0.output.1) })
    #expect(
      tags.isSubset(of: [
        "!DOCTYPE", "html", "head", "meta", "link", "title", "script", "body", "a", "header",
        "main",
        "article", "p", "h", "time", "section", "audio", "source", "div", "label", "select",
        "option", "span", "nav", "ol", "ul", "li", "pre", "code", "blockquote", "footer", "bdi",
      ]), "\(tags)")
    #expect(!page.contains("<b>"))
  }

  private func bytes(_ files: EpisodeFiles, _ name: String) -> [UInt8] {
    files.files.first { $0.path == name }?.bytes ?? []
  }

  private func text(_ files: EpisodeFiles, _ name: String) -> String {
    String(decoding: bytes(files, name), as: UTF8.self)
  }

  private func milliseconds(_ clock: String) -> Int {
    let parts = clock.split { ":.,".contains($0) }.compactMap { Int($0) }
    return parts.count == 4 ? ((parts[0] * 60 + parts[1]) * 60 + parts[2]) * 1000 + parts[3] : -1
  }
}

private struct JSONTranscript: Decodable {
  struct Segment: Decodable {
    var startTime: Double
    var endTime: Double
    var body: String
  }
  struct SpokenWord: Decodable {
    var start: Int
    var end: Int
  }
  var version: String
  var segments: [Segment]
  var words: [SpokenWord]
}

private final class FeedReader: NSObject, XMLParserDelegate {
  var items = 0
  var longestDescription = 0
  var unwanted: [Unicode.Scalar] = []
  private var text = ""

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if name == "item" { items += 1 }
    text = ""
    for value in attributes.values { note(value) }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    text += string
    note(string)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if name == "description" { longestDescription = max(longestDescription, text.utf8.count) }
  }

  private func note(_ text: String) {
    unwanted += text.unicodeScalars.filter {
      ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value)
        || [0xFFFD, 0xFFFE, 0xFDD0, 0x202E, 0xE000, 0x1FFFE].contains($0.value)
    }
  }
}
