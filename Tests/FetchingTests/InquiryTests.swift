import Testing

@testable import Fetching

/// A server's answers as they are.
@Suite struct InquiryTests {
  private func ask(
    _ path: String, _ method: Inquiry.Method = .get, _ headers: [String] = []
  ) async throws(FetchError) -> Answer {
    try await Fetcher(settings: openSettings())
      .ask(Inquiry(MisbehavingServer.shared.url(path), method: method, headers: headers))
  }

  @Test func headIsAskedAsHead() async throws {
    let answer = try await ask("some/file", .head)
    #expect(answer.status == 204 && answer.headers["X-Path"] == "/some/file")
  }

  @Test func statusesAndRedirectsAreAnswers() async throws {
    #expect(try await ask("status/404").status == 404)
    let answer = try await ask("to?status=302&url=/page")
    #expect(answer.status == 302)
    #expect(answer.redirect == MisbehavingServer.shared.url("page"))
  }

  @Test func nothingIsAskedForOrUnpackedUnasked() async throws {
    let packed = try await ask("gzip")
    #expect(
      packed.headers["Content-Encoding"] == "gzip" && packed.bytes.starts(with: [0x1F, 0x8B]))
    let echo = try await ask("echo", .get, ["Range: bytes=0-1"])
    let text = String(decoding: echo.bytes, as: UTF8.self)
    #expect(text.contains("\"range\": \"bytes=0-1\"") && !text.contains("accept-encoding"))
  }

  @Test func aLineEndMakesNoSecondHeader() async throws {
    let answer = try await ask("echo", .get, ["X-One: 1\r\nX-Two: 2"])
    #expect(!String(decoding: answer.bytes, as: UTF8.self).contains("x-two"))
  }

  @Test func aBodyThatBreaksOffIsNoAnswer() async {
    await #expect(throws: FetchError.self) { try await ask("promised/100") }
  }

  @Test func privateAddressesAreRefusedHereToo() async {
    var settings = openSettings()
    settings.allowedHosts = []
    let fetcher = Fetcher(settings: settings)
    await #expect(throws: FetchError.self) {
      try await fetcher.ask(Inquiry(MisbehavingServer.shared.url("page")))
    }
  }
}
