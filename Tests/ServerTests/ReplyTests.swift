import Core
import HTTPTypes
import Testing

@testable import Server

@Suite struct ReplyTests {
  private func file(_ name: String, size: Int = 1000) -> Representation {
    let digest = DigestName.digest(in: name)
    return Representation(
      size: size, tag: EntityTag(opaque: digest ?? "v1"), modified: Timestamp(seconds: 0),
      isDateStrong: true, media: MediaType(ofFile: name), isImmutable: digest != nil)
  }

  @Test(arguments: [
    ("audio-0123456789abcdef.mp3", "audio/mpeg"), ("x.MP3", "audio/mpeg"), ("x.opus", "audio/ogg"),
    ("x.flac", "audio/flac"), ("x.wav", "audio/wav"), ("transcript.vtt", "text/vtt; charset=utf-8"),
    ("transcript.json", "application/json"), ("chapters.json", "application/json+chapters"),
    ("feed.xml", "application/rss+xml; charset=utf-8"),
    ("sitemap.xml", "application/xml; charset=utf-8"), ("artwork.jpg", "image/jpeg"),
    ("x.png", "image/png"), ("x.webp", "image/webp"), ("x.svg", "image/svg+xml"),
    ("index.html", "text/html; charset=utf-8"), ("app.js", "text/javascript; charset=utf-8"),
    ("style.css", "text/css; charset=utf-8"), ("strange.xyz", "application/octet-stream"),
    ("noSuffix", "application/octet-stream"),
  ])
  func aFileHasItsExactType(name: String, type: String) {
    #expect(Reply(with: file(name), to: .init(), isHead: false).fields[.contentType] == type)
  }

  @Test(arguments: [
    ("audio-0123456789abcdef.mp3", true), ("audio-0123456789abcdef.opus", true),
    ("style-aaaaaaaaaaaaaaaaaaaaaaaa.css", true), ("audio-0123456789ABCDEF.mp3", false),
    ("audio-0123456789abcde.mp3", false), ("0123456789abcdef.mp3", false),
    ("-0123456789abcdef.mp3", false), ("audio-0123456789abcdeg.mp3", false), ("feed.xml", false),
  ])
  func aNameWithADigestIsKeptForEver(name: String, isImmutable: Bool) {
    let reply = Reply(with: file(name), to: .init(), isHead: false)
    #expect(reply.fields[.cacheControl]?.contains("immutable") == isImmutable)
    #expect(
      reply.fields[.eTag] == (isImmutable ? "\"\(DigestName.digest(in: name) ?? "")\"" : "\"v1\""))
  }

  @Test func headTellsOfTheWhole() {
    let conditions = Conditions(range: "bytes=0-9")
    let reply = Reply(with: file("feed.xml"), to: conditions, isHead: true)
    #expect(reply.status == 200 && reply.body == nil)
    #expect(reply.fields[.contentLength] == "1000" && reply.fields[.contentRange] == nil)
  }

  @Test func aPartSaysWhereItBelongs() {
    let conditions = Conditions(range: "bytes=-100")
    let reply = Reply(with: file("feed.xml"), to: conditions, isHead: false)
    #expect(reply.status == 206 && reply.body == 900..<1000)
    #expect(reply.fields[.contentRange] == "bytes 900-999/1000")
    #expect(reply.fields[.contentLength] == "100")
  }

  @Test func aRangePastTheEndSaysHowLongTheFileIs() {
    let reply = Reply(with: file("feed.xml"), to: .init(range: "bytes=5000-"), isHead: false)
    #expect(reply.status == 416 && reply.body == nil)
    #expect(reply.fields[.contentRange] == "bytes */1000")
    #expect(reply.fields[.contentType] == nil)
  }

  @Test func notModifiedCarriesTheValidatorsAndNothingOfTheBody() {
    let conditions = Conditions(ifNoneMatch: "*", range: "bytes=0-9")
    let reply = Reply(with: file("feed.xml"), to: conditions, isHead: false)
    #expect(reply.status == 304 && reply.body == nil)
    #expect(reply.fields[.eTag] == "\"v1\"" && reply.fields[.cacheControl] == Reply.aMinute)
    #expect(reply.fields[.lastModified] == "Thu, 01 Jan 1970 00:00:00 GMT")
    #expect(reply.fields[.contentType] == nil && reply.fields[.contentLength] == nil)
  }

  @Test(arguments: [
    ("feed.xml", true), ("x.mp3", true), ("x.vtt", true), ("chapters.json", true),
    ("index.html", false),
  ])
  func otherOriginsMayReadWhatPlayersNeed(name: String, isShared: Bool) {
    let reply = Reply(with: file(name), to: .init(), isHead: false)
    #expect((reply.fields[.accessControlAllowOrigin] == "*") == isShared)
  }
}
