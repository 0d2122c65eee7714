import Foundation
import Testing

@testable import Doctor

/// Files from the web may hold anything: whatever is in them, the doctor comes to an end.
@Suite struct HostileTests {
  /// A generator that starts the same every time (Vigna's SplitMix64).
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }

  /// Some bytes changed, cut out or doubled.
  private static func spoiled(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...12, using: &dice) where bytes.count > 8 {
      let place = Int.random(in: 0..<bytes.count, using: &dice)
      let end = min(bytes.count, place + Int.random(in: 1...40, using: &dice))
      switch Int.random(in: 0..<5, using: &dice) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &dice)
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 3: bytes.replaceSubrange(place..<end, with: repeatElement(0xFF, count: end - place))
      // Digits are where numbers overflow.
      default: bytes.replaceSubrange(place..<end, with: Array("99999999999999999999e308".utf8))
      }
    }
    return bytes
  }

  @Test(arguments: [
    "feed.xml", ".mp3", ".opus", ".vtt", ".srt", "transcript.json", "chapters.json", "episode.json",
    "artwork.png",
  ])
  func spoiledFilesAreExaminedToTheEnd(end: String) throws {
    let stand = try Newsstand()
    let path = try #require(stand.files(end).first)
    let good = [UInt8](try stand.read(path))
    let bytes = FeedBytes(place: Place("feed.xml"), bytes: [UInt8](try stand.read("feed.xml")))
    let item = try #require(Feed(bytes, url: nil, now: Newsstand.now)?.items.first)
    var dice = Dice(state: UInt64(end.utf8.count))
    var found = 0
    for _ in 0..<40 {
      found += examine(Self.spoiled(good, &dice), end, item).count
    }
    #expect(found > 0)
  }

  private func examine(_ bytes: [UInt8], _ end: String, _ item: Item) -> [Finding] {
    let file = SiteFile(name: "file\(end)", bytes: bytes)
    func audio(_ url: String) -> Audio {
      Audio(
        item: item, url: url, file: file, isEnclosure: true, length: 1, integrity: "sha256-x",
        measured: false)
    }
    func transcript(_ type: String) -> [Finding] {
      RuleList.findings(in: Transcript(item: item, file: file, type: type, seconds: 5))
    }
    switch end {
    case "feed.xml":
      let source = FeedBytes(place: Place("feed.xml"), bytes: bytes)
      var findings = RuleList.findings(in: source)
      guard let feed = Feed(source, url: nil, now: Newsstand.now) else { return findings }
      findings += RuleList.findings(in: feed) + feed.items.flatMap { RuleList.findings(in: $0) }
      return findings + RuleList.findings(in: FeedPage(place: feed.place, feed: feed))
    case ".mp3": return RuleList.findings(in: audio("http://a.example/a.mp3"))
    case ".opus": return RuleList.findings(in: audio("http://a.example/a.opus"))
    case ".vtt": return transcript("text/vtt")
    case ".srt": return transcript("application/x-subrip")
    case "transcript.json": return transcript("application/json")
    case "chapters.json":
      return RuleList.findings(in: ChaptersFile(item: item, file: file, audio: nil))
    case "artwork.png":
      return RuleList.findings(
        in: Picture(
          place: Place("a.png"), url: "http://a.example/a.png", bytes: bytes, isArtwork: true))
    default:
      let folder = FileManager.default.temporaryDirectory.appending(path: "lector-e-\(UUID())").path
      defer { try? FileManager.default.removeItem(atPath: folder) }
      try? FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      try? Data(bytes).write(to: URL(filePath: "\(folder)/episode.json"))
      return RuleList.findings(
        in: EpisodeFolder(path: "episodes/x", folder: folder, items: [:]))
    }
  }

  @Test func entitiesAreNotExpanded() {
    var text = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\">"
    for (name, of) in zip("bcdefghij", "abcdefghi") {
      text += "<!ENTITY \(name) \"\(String(repeating: "&\(of);", count: 10))\">"
    }
    text += "]><rss version=\"2.0\"><channel><title>&j;</title></channel></rss>"
    let source = FeedBytes(place: Place("feed.xml"), bytes: Array(text.utf8))
    #expect(RuleList.findings(in: source).map(\.rule).contains("xml.well-formed"))
    #expect(Feed(source, url: nil, now: Newsstand.now)?.channel.value("title") == nil)
  }

  @Test func aDeepDocumentIsNoDocument() {
    let deep = String(repeating: "<a>", count: 100_000)
    let text = "<rss version=\"2.0\"><channel>\(deep)"
    let source = FeedBytes(place: Place("feed.xml"), bytes: Array(text.utf8))
    #expect(RuleList.findings(in: source).map(\.rule).contains("xml.well-formed"))
    if let feed = Feed(source, url: nil, now: Newsstand.now) {
      #expect(RuleList.findings(in: feed).isEmpty == false)
    }
  }
}
