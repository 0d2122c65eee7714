import Core
import Foundation
import Synchronization

@testable import Server

/// Reads texts aloud at the pace of the test: every line of an article is a block, and each is
/// spoken when the test says so.
final class PacedAnnouncer: Announcer {
  let voices = ["en-news", "en-calm"]
  /// One entry for each block that may be spoken, of whatever article.
  let paces = Bulletin<Void>()
  let articles = Tally()

  init(blocks: Int = 0) { for _ in 0..<blocks { paces.post(()) } }

  /// What the block `index` of an article sounds like: longer than one piece of a response.
  static func sound(_ headline: String, _ index: Int) -> [UInt8] {
    Array(String(repeating: "\(headline) \(index) ", count: 9000).utf8)
  }

  func article(of submission: Submission) async throws(AnnouncerError) -> Article {
    articles.add()
    let text: String
    switch submission {
    case .address(let url): text = "\(url)\none\ntwo"
    case .document(let bytes, _, _): text = String(decoding: bytes, as: UTF8.self)
    }
    if text.contains("unreadable") {
      throw AnnouncerError(.extraction, "there is no article", hint: "send one")
    }
    let lines = text.split(separator: "\n").map(String.init)
    return Article(
      identity: text, headline: lines[0], blocks: lines.dropFirst().map { Block(.paragraph, $0) })
  }

  func announce(
    _ article: Article, voice: String?, report: @escaping @Sendable (AnnouncementStep) -> Void
  ) async throws(AnnouncerError) -> Episode {
    for index in article.blocks.indices {
      guard await paces.entry(index) != nil else {
        throw AnnouncerError(.production, "the engine has gone")
      }
      let sound = Self.sound(article.headline, index)
      report(.spoken(index + 1, of: article.blocks.count, audio: sound))
    }
    report(.publishing)
    return Episode(
      id: article.id, guid: "urn:uuid:0", title: article.headline, byline: nil, section: nil,
      language: "en", summary: "", link: nil, image: nil, published: Timestamp(seconds: 0),
      updated: nil, folder: TestFolder.episode,
      enclosures: [
        Enclosure(
          file: "audio-0123456789abcdef.mp3", format: .mp3, bytes: 2_300_007, sha256: "",
          bitrate: 64_000)
      ], milliseconds: 1500, chapters: [], voice: "", script: "")
  }

  func say(
    _ order: SpeechOrder, deliver: @escaping @Sendable ([UInt8]) -> Void
  ) async throws(AnnouncerError) {
    if order.text.contains("silence") { throw AnnouncerError(.extraction, "nothing to say") }
    let what = "\(order.text)|\(order.voice ?? "own")|\(order.format)|\(order.speed)|"
    deliver(Array(what.utf8))
    for index in order.text.split(separator: "\n").indices.dropFirst() {
      guard await paces.entry(index) != nil else { return }
      deliver([UInt8(ascii: ".")])
    }
  }
}

final class Tally: Sendable {
  private let number = Mutex(0)
  var count: Int { number.withLock { $0 } }
  func add() { number.withLock { $0 += 1 } }
}
