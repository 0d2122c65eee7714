import Core
import Testing

@testable import Mastering

struct ID3Tests {
  private static let chapters = [
    Chapter(title: "Headline", start: 0, end: 44_100),
    Chapter(title: "Міст", start: 44_100, end: 441_000, url: "https://example.org/a"),
  ]

  private static func frames() throws -> [Frame] {
    var tags = Episode.tags
    tags.cover = Cover(Picture.png)
    let recording = Recording(
      format: .mp3, sampleRate: 44_100, sampleCount: 441_000, cues: [], chapters: chapters)
    return Frame.all(in: try ID3Tag.bytes(for: tags, recording: recording))
  }

  @Test func theTagIsVersion3WithTheDateInItsTwoFrames() throws {
    let frames = try Self.frames()
    func latin(_ id: String) -> String? {
      frames.first { $0.id == id }.map { String(decoding: $0.body.dropFirst(), as: UTF8.self) }
    }
    // The day on the clock that wrote it: in UTC it is the 25th too, an hour later it would not be.
    #expect(latin("TYER") == "2024")
    #expect(latin("TDAT") == "2510")
    #expect(latin("TLAN") == "eng")
    #expect(!frames.contains { $0.id == "TDRC" })
  }

  @Test func titlesThatLatin1LacksAreUTF16WithAByteOrderMark() throws {
    let title = try #require(try Self.frames().first { $0.id == "TIT2" })
    #expect(Array(title.body.prefix(3)) == [1, 0xFF, 0xFE])
    let artist = try #require(try Self.frames().first { $0.id == "TALB" })
    #expect(artist.body.first == 0)
  }

  @Test func chaptersAreInTimeOrderBelowATableOfContents() throws {
    let frames = try Self.frames()
    let table = try #require(frames.first { $0.id == "CTOC" })
    #expect(table.body == Array("toc\0".utf8) + [3, 2] + Array("chp0\0chp1\0".utf8))
    let chapters = frames.filter { $0.id == "CHAP" }
    #expect(
      chapters.map { Array($0.body.prefix(5)) } == [Array("chp0\0".utf8), Array("chp1\0".utf8)])
    #expect(
      Array(chapters[1].body[5..<21]) == [0, 0, 3, 0xE8, 0, 0, 0x27, 0x10]
        + [UInt8](repeating: 0xFF, count: 8))
    #expect(Frame.all(in: chapters[1].body.dropFirst(21)).map(\.id) == ["TIT2", "WXXX"])
  }

  @Test(arguments: [
    ("en", "eng"), ("en-GB", "eng"), ("uk", "ukr"), ("de", "deu"), ("zh-Hant-TW", "zho"),
    ("gsw", "gsw"), ("", "und"), ("x-1", "und"),
  ])
  func languagesHaveThreeLetters(tag: String, code: String) {
    #expect(LanguageCode.threeLetters(for: tag) == code)
  }

  /// A frame as ID3v2.3 lays it out.
  private struct Frame {
    var id: String
    var body: [UInt8]

    /// - Parameter bytes: a whole tag, or the frames inside a frame.
    static func all(in bytes: some Collection<UInt8>) -> [Frame] {
      var rest = Array(bytes)
      if rest.starts(with: Array("ID3".utf8)) {
        #expect(Array(rest[3..<5]) == [3, 0])
        rest.removeFirst(10)
      }
      var frames: [Frame] = []
      while rest.count > 10, rest[0] != 0 {
        let count = rest[4..<8].reduce(0) { $0 << 8 | Int($1) }
        frames.append(
          Frame(
            id: String(decoding: rest[..<4], as: UTF8.self), body: Array(rest[10..<10 + count])))
        rest.removeFirst(10 + count)
      }
      return frames
    }
  }
}
