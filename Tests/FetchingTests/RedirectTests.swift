import Foundation
import Testing

@testable import Fetching

@Suite struct RedirectTests {
  @Test(arguments: [301, 302, 303, 307, 308])
  func everyKindOfRedirectIsFollowedAndReported(status: Int) async throws {
    let page = try await fetch("to?status=\(status)&url=page")
    let server = MisbehavingServer.shared
    #expect(page.url == server.url("page"))
    #expect(
      page.redirects == [
        .init(
          status: status, from: server.url("to?status=\(status)&url=page"), to: server.url("page"))
      ])
    #expect(page.redirects[0].isPermanent == (status == 301 || status == 308))
  }

  @Test func asManyRedirectsAsAllowedAndNoMore() async throws {
    let page = try await fetch("chain/5")
    #expect(page.redirects.count == 5 && page.bytes == Array("the end".utf8))
    let urls = (0...6).map { MisbehavingServer.shared.url("chain/\(6 - $0)") }
    #expect(await failure("chain/6") == .tooManyRedirects(urls: urls))
  }

  @Test func aLoopEnds() async {
    guard case .tooManyRedirects(let urls) = await failure("loop") else {
      Issue.record("a loop was not noticed")
      return
    }
    #expect(urls.count == 7)
  }

  @Test func aPageThatOnlyWantsACookieOpens() async throws {
    let page = try await fetch("cookie")
    #expect(page.bytes == Array("welcome back".utf8))
    #expect(page.redirects.count == 1)
  }

  @Test func aRedirectToNowhereIsAStatus() async {
    let url = MisbehavingServer.shared.url("nowhere")
    #expect(await failure("nowhere") == .status(url: url, 302, retryAfter: nil))
  }

  @Test(arguments: [
    ("file:///etc/passwd", URLProblem.scheme("file")),
    ("gopher://127.0.0.1:70/", .scheme("gopher")), ("javascript:alert(1)", .scheme("javascript")),
    ("http://", .noHost),
  ])
  func aRedirectOutOfTheWebIsRefused(target: String, problem: URLProblem) async {
    guard case .badURL(_, let found) = await failure("to?url=\(escaped(target))") else {
      Issue.record("\(target) was followed")
      return
    }
    #expect(found == problem || found == .malformed)
  }

  @Test func credentialsGoToTheirOwnOriginOnly() async throws {
    let server = MisbehavingServer.shared
    func seen(_ url: String) async throws -> [String: String] {
      var settings = openSettings()
      settings.allowedHosts.append("localhost")
      let page = try await Fetcher(settings: settings).get(url)
      #expect(!page.url.contains("secret") && !"\(page.redirects)".contains("secret"))
      return try JSONDecoder().decode([String: String].self, from: Data(page.bytes))
    }
    let base = "http://editor:s%65cret@127.0.0.1:\(server.port)"
    let basic = "Basic " + Data("editor:secret".utf8).base64EncodedString()
    #expect(try await seen("\(base)/echo")["authorization"] == basic)
    #expect(try await seen("\(base)/to?url=/echo")["authorization"] == basic)
    let away = escaped("http://localhost:\(server.port)/echo")
    #expect(try await seen("\(base)/to?url=\(away)")["authorization"] == nil)
  }
}
