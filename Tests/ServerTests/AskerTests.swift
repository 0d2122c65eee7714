import Testing

@testable import Server

@Suite struct AskerTests {
  private func asker(
    _ peer: String, host: String? = "paper.example", for addresses: String? = nil,
    scheme: String? = nil, forwardedHost: String? = nil, proxies: [String] = []
  ) -> Asker {
    Asker(
      peer: peer, host: host, forwarded: (addresses, scheme, forwardedHost),
      proxies: proxies.compactMap(IPNetwork.init))
  }

  @Test func whatAStrangerForwardsIsNotBelieved() {
    let asker = asker(
      "203.0.113.9", for: "127.0.0.1", scheme: "https", forwardedHost: "evil.example",
      proxies: ["10.0.0.0/8"])
    #expect(asker.address == "203.0.113.9")
    #expect(asker.scheme == "http" && asker.host == "paper.example")
  }

  @Test func aTrustedProxySaysWhoAsks() {
    let asker = asker(
      "10.1.2.3", for: "198.51.100.7", scheme: "https", forwardedHost: "Audio.Example:8443",
      proxies: ["10.0.0.0/8"])
    #expect(asker.address == "198.51.100.7")
    #expect(asker.scheme == "https" && asker.host == "audio.example:8443")
    #expect(asker.hostName == "audio.example")
  }

  @Test(arguments: [
    ("192.0.2.66, 198.51.100.7", "198.51.100.7"),
    ("127.0.0.1,198.51.100.7, 10.9.9.9", "198.51.100.7"),
    ("10.9.9.9, 10.8.8.8", "10.9.9.9"), (" , ", "10.1.2.3"),
  ])
  func theLastAddressThatIsNoProxyIsTheClient(chain: String, client: String) {
    #expect(asker("10.1.2.3", for: chain, proxies: ["10.0.0.0/8"]).address == client)
  }

  @Test(arguments: [
    ("127.0.0.1", "localhost:8080", true), ("127.3.2.1", "127.0.0.1", true),
    ("::1", "[::1]:8080", true), ("::ffff:127.0.0.1", "localhost", true),
    // A name of somebody else's that points here: DNS rebinding.
    ("127.0.0.1", "evil.example:8080", false), ("127.0.0.1", nil, false),
    ("192.168.1.7", "localhost", false), ("-", "localhost", false),
  ])
  func onlyThisMachineUnderItsOwnNameIsThisMachine(peer: String, host: String?, isLocal: Bool) {
    #expect(asker(peer, host: host).isThisMachine == isLocal)
  }

  @Test func aProxyOnThisMachineDoesNotMakeItsClientsLocal() {
    let asker = asker(
      "127.0.0.1", host: "localhost", for: "198.51.100.7", proxies: ["127.0.0.1"])
    #expect(!asker.isThisMachine)
  }

  @Test(arguments: [
    ("10.0.0.0/8", "10.255.0.1", true), ("10.0.0.0/8", "11.0.0.1", false),
    ("192.0.2.128/25", "192.0.2.129", true), ("192.0.2.128/25", "192.0.2.127", false),
    ("192.0.2.1", "192.0.2.1", true), ("0.0.0.0/0", "203.0.113.1", true),
    ("2001:db8::/33", "2001:db8:7fff::1", true), ("2001:db8::/33", "2001:db8:8000::1", false),
    ("10.0.0.0/8", "::ffff:10.0.0.1", true), ("::1", "::1", true), ("::/0", "10.0.0.1", false),
    ("10.0.0.0/8", "unknown", false),
  ])
  func networksHoldTheirAddresses(network: String, address: String, isIn: Bool) throws {
    #expect(try #require(IPNetwork(network)).contains(address) == isIn)
  }

  @Test(arguments: [
    "", "localhost", "10.0.0.0/33", "10.0.0/8", "::/129", "10.0.0.0/", "1.2.3.4/-1",
  ])
  func whatIsNoNetworkIsRefused(text: String) { #expect(IPNetwork(text) == nil) }
}
