import Testing

@testable import Fetching

@Suite struct AddressTests {
  @Test(arguments: [
    ("8.8.8.8", AddressKind.public), ("172.15.255.255", .public), ("172.32.0.0", .public),
    ("100.63.255.255", .public), ("100.128.0.0", .public), ("223.255.255.255", .public),
    ("0.0.0.0", .unspecified), ("0.1.2.3", .unspecified), ("10.1.2.3", .private),
    ("100.64.0.1", .shared), ("100.127.255.255", .shared), ("127.0.0.1", .loopback),
    ("127.255.255.254", .loopback), ("169.254.169.254", .linkLocal), ("172.16.0.1", .private),
    ("172.31.255.255", .private), ("192.168.0.1", .private), ("192.0.0.8", .reserved),
    ("192.0.2.1", .reserved), ("198.18.0.1", .reserved), ("198.19.255.255", .reserved),
    ("203.0.113.9", .reserved), ("224.0.0.1", .multicast), ("239.255.255.250", .multicast),
    ("240.0.0.1", .reserved), ("255.255.255.255", .broadcast),
    ("2606:4700::1111", .public), ("::", .unspecified), ("::1", .loopback),
    ("fe80::1", .linkLocal), ("febf::1", .linkLocal), ("fec0::1", .private), ("fc00::1", .private),
    ("fdff::1", .private), ("ff02::1", .multicast), ("2001:db8::1", .reserved),
    ("2001::1", .reserved), ("100::1", .reserved), ("4000::1", .reserved),
    ("::ffff:127.0.0.1", .loopback), ("::ffff:10.0.0.1", .private), ("::ffff:8.8.8.8", .public),
    ("::127.0.0.1", .loopback), ("64:ff9b::10.0.0.1", .private), ("64:ff9b::8.8.8.8", .public),
    ("64:ff9b:1::8.8.8.8", .private), ("2002:7f00:1::", .loopback), ("2002:808:808::", .public),
  ])
  func anAddressIsKnownForWhatItIs(literal: String, kind: AddressKind) throws {
    #expect(try #require(IPAddress(literal: literal)).kind == kind)
  }

  @Test func withoutLeaveThisMachineIsOutOfReach() async {
    var settings = openSettings()
    settings.allowedHosts = []
    let url = MisbehavingServer.shared.url("page")
    let refused = FetchError.refusedAddress(url: url, address: "127.0.0.1", .loopback)
    #expect(await failure(ofURL: url, settings) == refused)
    settings.allowPrivate = true
    await #expect(throws: Never.self) { try await Fetcher(settings: settings).get(url) }
  }

  /// The port is the test server's, which would answer; only its name "127.0.0.1" is allowed.
  @Test(arguments: [
    ("localhost", nil as String?), ("LOCALHOST", nil),
    ("127.1.2.3", "127.1.2.3"),
    ("0", "0.0.0.0"), ("0.0.0.0", "0.0.0.0"), ("2130706434", "127.0.0.2"),
    ("0x7f.0.0.3", "127.0.0.3"), ("0177.0.0.04", "127.0.0.4"), ("127.2", "127.0.0.2"),
    ("10.0.0.1", "10.0.0.1"), ("169.254.169.254", "169.254.169.254"), ("[::1]", "::1"),
    ("[0:0:0:0:0:0:0:1]", "::1"), ("[::]", "::"), ("[::ffff:127.0.0.1]", "::ffff:127.0.0.1"),
    ("[::ffff:7f00:1]", "::ffff:127.0.0.1"), ("[fe80::1]", "fe80::1"), ("[fd00::1]", "fd00::1"),
    ("[64:ff9b::7f00:1]", "64:ff9b::7f00:1"), ("[ff02::1]", "ff02::1"),
    ("100.100.100.200", "100.100.100.200"), ("224.0.0.1", "224.0.0.1"),
  ])
  func aRedirectIntoThePrivateNetworkIsRefused(host: String, address: String?) async {
    let target = "http://\(host):\(MisbehavingServer.shared.port)/page"
    guard
      case .refusedAddress(let url, let found, let kind) =
        await failure("to?url=\(escaped(target))")
    else {
      Issue.record("\(target) was not refused")
      return
    }
    #expect(kind != .public)
    #expect(!url.contains("/to?"))
    if let address {
      #expect(found == address)
    } else {
      #expect(["127.0.0.1", "::1"].contains(found))
    }
  }

  @Test func anotherSpellingOfAnAllowedAddressIsTheSameHost() async throws {
    let target = "http://2130706433:\(MisbehavingServer.shared.port)/page"
    let page = try await fetch("to?url=\(escaped(target))")
    #expect(page.url == MisbehavingServer.shared.url("page"))
  }
}
