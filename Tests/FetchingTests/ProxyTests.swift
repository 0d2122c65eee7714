import Foundation
import Testing

@testable import Fetching

@Suite struct ProxyTests {
  private func rules(_ variables: [String: String]) -> ProxyRules {
    ProxyRules { variables[$0] }
  }

  private var throughTestServer: FetchSettings {
    openSettings {
      $0.allowedHosts = []
      $0.proxy = rules(["http_proxy": "http://127.0.0.1:\(MisbehavingServer.shared.port)"])
    }
  }

  @Test(arguments: [
    ("http://paper.example/", "http://proxy:1" as String?),
    ("https://paper.example/", "http://secure:2"),
    ("http://intra.example/", nil), ("https://deep.intra.example/", nil),
    ("http://notintra.example/", "http://proxy:1"), ("http://10.9.8.7/", nil),
    ("http://10.10.0.1/", "http://proxy:1"), ("http://192.0.2.7/", nil),
    ("http://ported.example:8080/", nil), ("http://ported.example/", "http://proxy:1"),
    ("http://[2001:db8::7]/", nil),
  ])
  func theEnvironmentNamesTheProxyAndItsExceptions(url: String, proxy: String?) throws {
    #expect(Libcurl.open() == nil)
    let rules = rules([
      "http_proxy": "http://proxy:1", "HTTPS_PROXY": "http://secure:2",
      "no_proxy": "intra.example, 10.9.0.0/16,192.0.2.7 ported.example:8080,2001:db8::/32",
    ])
    #expect(rules.proxy(for: try WebURL(url)) == proxy)
  }

  @Test func aStrangersHeaderCannotSetTheProxy() throws {
    #expect(Libcurl.open() == nil)
    let url = try WebURL("http://paper.example/")
    #expect(rules(["HTTP_PROXY": "http://evil:1"]).proxy(for: url) == nil)
    #expect(rules(["ALL_PROXY": "http://all:1"]).proxy(for: url) == "http://all:1")
    #expect(rules(["ALL_PROXY": "http://all:1", "NO_PROXY": "*"]).proxy(for: url) == nil)
  }

  @Test func aPageComesThroughTheProxyThatKnowsItsHost() async throws {
    let page = try await Fetcher(settings: throughTestServer).get("http://paper.invalid/echo")
    let seen = try JSONDecoder().decode([String: String].self, from: Data(page.bytes))
    #expect(seen["host"] == "paper.invalid")
    #expect(page.url == "http://paper.invalid/echo")
  }

  @Test(arguments: ["10.0.0.1", "2130706433", "localhost", "app.localhost.", "[::1]"])
  func theProxyIsNotAskedForPrivateAddresses(host: String) async {
    guard
      case .refusedAddress = await failure(ofURL: "http://\(host)/echo", throughTestServer)
    else {
      Issue.record("\(host) was asked for")
      return
    }
  }
}
