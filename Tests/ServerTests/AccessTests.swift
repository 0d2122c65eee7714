import Testing

@testable import Server

/// `/metrics` stands for everything that is not for every listener.
@Suite struct AccessTests {
  private static let token = "correct-horse-battery-staple"

  @Test(arguments: [
    (["Host": "localhost:1"], 200), (["Host": "127.0.0.1"], 200),
    (["Host": "evil.example"], 403),
    (["Host": "localhost", "Sec-Fetch-Site": "cross-site"], 403),
    (["Host": "localhost", "Sec-Fetch-Site": "same-site"], 403),
    (["Host": "localhost", "Sec-Fetch-Site": "same-origin"], 200),
    (["Host": "localhost", "Sec-Fetch-Site": "none"], 200),
    (["Host": "localhost", "Origin": "http://evil.example"], 403),
    (["Host": "localhost", "Origin": "null"], 403),
    (["Host": "localhost:80", "Origin": "http://localhost:80"], 200),
    // Nobody is a proxy unless the server was told so.
    (["Host": "localhost", "X-Forwarded-For": "192.0.2.1"], 200),
    (["Host": "localhost", "Authorization": "Bearer anything"], 200),
  ])
  func withoutATokenThisMachineMay(headers: [String: String], status: Int) async throws {
    #expect(try await send("GET", "/metrics", headers).status == status)
  }

  @Test(arguments: [
    ("Bearer \(token)", 200), ("bearer \(token)", 200), ("Bearer \(token)x", 401),
    ("Bearer ", 401), ("Basic \(token)", 401), (token, 401), ("", 401),
  ])
  func withATokenWhoeverShowsItMay(header: String, status: Int) async throws {
    let server = try await TestServer { $0.token = Self.token }
    defer { server.task.cancel() }
    let headers = header.isEmpty ? [:] : ["Authorization": header]
    let answer = try await send("GET", "/metrics", headers, to: server.port)
    #expect(answer.status == status)
    #expect((answer["WWW-Authenticate"] == "Bearer") == (status == 401))
    #expect(try await send("GET", "/feed.xml", to: server.port).status == 200)
  }

  @Test func behindAProxyOnlyItsLocalClientsAreLocal() async throws {
    let server = try await TestServer {
      $0.trustedProxies = [IPNetwork("127.0.0.1")].compactMap(\.self)
    }
    defer { server.task.cancel() }
    let headers = ["Host": "localhost", "X-Forwarded-For": "192.0.2.1"]
    #expect(try await send("GET", "/metrics", headers, to: server.port).status == 403)
  }
}
