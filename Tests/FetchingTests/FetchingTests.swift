import Foundation
import Testing

@testable import Fetching

@Suite struct FetchingTests {
  @Test func aPageComesWithItsTypeAndCharset() async throws {
    let page = try await fetch("page")
    #expect(page.status == 200)
    #expect(String(decoding: page.bytes, as: UTF8.self) == "<p>Привіт</p>")
    #expect(page.mediaType == "text/html")
    #expect(page.charset == "utf-8")
    #expect(page.url == MisbehavingServer.shared.url("page"))
    #expect(page.redirects.isEmpty && page.validators == nil && !page.isUnchanged)
  }

  @Test(arguments: [
    ("Text/HTML;Charset=\"Windows-1251\"", "text/html" as String?, "Windows-1251" as String?),
    ("application/rss+xml ; boundary=x ; charset = utf-8", "application/rss+xml", "utf-8"),
    ("text/plain", "text/plain", nil), ("html; charset=koi8-u", nil, "koi8-u"),
    ("text/html; charset=", "text/html", nil),
  ])
  func aContentTypeIsReadAsServersWriteIt(written: String, type: String?, charset: String?)
    async throws
  {
    let page = try await fetch("typed?kind=\(escaped(written))")
    #expect(page.mediaType == type)
    #expect(page.charset == charset)
  }

  @Test func theServerSeesWhoAsksAndWhatIsWanted() async throws {
    let page = try await fetch("echo") { $0.userAgent = "Lector/9 (+https://paper.example/bot)" }
    let seen = try JSONDecoder().decode([String: String].self, from: Data(page.bytes))
    #expect(seen["user-agent"] == "Lector/9 (+https://paper.example/bot)")
    #expect(seen["accept"]?.hasPrefix("text/html, ") == true)
    #expect(seen["accept-encoding"]?.contains("gzip") == true)
    #expect(seen["if-none-match"] == nil && seen["authorization"] == nil)
  }

  @Test func aCompressedPageArrivesDecompressed() async throws {
    let page = try await fetch("gzip")
    #expect(page.bytes.count == 9000)
    #expect(page.bytes.starts(with: "squeezed squeezed".utf8))
  }

  @Test(arguments: ["HTTP", "hTtP"])
  func theSchemeMayBeInCapitals(scheme: String) async throws {
    let url = MisbehavingServer.shared.url("page#top").replacing("http:", with: "\(scheme):")
    let page = try await Fetcher(settings: openSettings()).get("  \(url)\n")
    #expect(page.url == MisbehavingServer.shared.url("page"))
  }

  @Test func aPathIsEscapedWhereTheWriterForgot() async throws {
    let page = try await fetch("echo/два слова?q=ї")
    let seen = try JSONDecoder().decode([String: String].self, from: Data(page.bytes))
    #expect(seen["path"] == "/echo/%d0%b4%d0%b2%d0%b0%20%d1%81%d0%bb%d0%be%d0%b2%d0%b0?q=%d1%97")
  }

  @Test func manyPagesComeAtOnce() async throws {
    try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<24 { group.addTask { try await fetch("gzip").bytes.count } }
      for try await count in group { #expect(count == 9000) }
    }
  }

  @Test func aMissingLibraryIsNamed() throws {
    let words = try #require(Libcurl.probe("libcurl.so.404"))
    #expect(words.contains("libcurl.so.404"))
    #expect(FetchError.noLibrary(words).description.contains("apt-get install libcurl4"))
    #expect(Libcurl.probe("libm.so.6") == "libm.so.6 has no curl_global_init")
    #expect(Libcurl.probe("libcurl.so.4") == nil)
  }
}
