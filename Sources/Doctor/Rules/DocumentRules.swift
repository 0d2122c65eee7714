/// The document as XML, before anything in it is believed.
extension Rule {
  static let xmlEncoding = Rule(
    "xml.encoding", .error, "The feed is UTF-8, says so, and has no byte-order mark.",
    source: .xml, fix: "Write the feed as UTF-8 with encoding=\"UTF-8\" in its first line.",
    .bytes { feed in
      var faults: [Fault] = []
      if feed.bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
        faults.append("it begins with a byte-order mark")
      }
      if String(validating: feed.bytes, as: UTF8.self) == nil {
        faults.append("it is not UTF-8")
      }
      let head = String(decoding: feed.bytes.prefix(200), as: UTF8.self)
      if let declared = head.firstMatch(of: /<\?xml[^>]*encoding=["']([^"']+)/)?.1 {
        if declared.lowercased() != "utf-8" { faults.append("it declares \(String(declared))") }
      } else {
        faults.append("its XML declaration names no encoding")
      }
      return faults.map { Fault($0.message, line: 1) }
    })

  static let xmlWellFormed = Rule(
    "xml.well-formed", .error, "The feed is well-formed XML without a document type.",
    source: .xml, fix: "Write the feed with an XML library; in text, & is &#x26; and < is &#x3C;.",
    .bytes { feed in
      var faults: [Fault] = []
      if let fault = XMLTree.fault(in: feed.bytes) {
        faults.append(Fault("no XML: \(fault.message)", line: fault.line))
      }
      if XMLTree(feed.bytes)?.hasDoctype == true {
        faults.append("it has a document type declaration, which parsers refuse for safety")
      }
      return faults
    })

  static let rssVersion = Rule(
    "rss.version", .error, "The feed is RSS 2.0 with one channel.",
    source: .rss, fix: "Make the root <rss version=\"2.0\"> with one <channel>.",
    .feed { feed in
      let root = feed.tree.root
      var faults: [Fault] = []
      if root.name != "rss" || root["version"] != "2.0" {
        faults.append("the root is <\(root.name)> of version \(root["version"] ?? "none")")
      }
      let count = root.all("channel").count
      if count != 1 { faults.append("there are \(count) channels") }
      return faults
    })

  static let namespaceAddress = Rule(
    "xml.namespace", .error, "The namespaces are spelled exactly.",
    source: .appleRequirements, fix: "Copy the address letter by letter; case counts.",
    .feed { feed in
      var faults: [Fault] = []
      let declared = feed.tree.root.tree.flatMap(\.declarations)
      for (prefix, address) in declared
      where !Namespace.known.contains(where: { $0.address == address }) {
        let meant = Namespace.known.first {
          $0.prefix == prefix || $0.address.lowercased() == address.lowercased()
        }
        if let meant {
          faults.append("\(prefix) stands for “\(address)”, not for “\(meant.address)”")
        }
      }
      if !declared.contains(where: { $0.address.lowercased() == Namespace.known[0].address }) {
        faults.append("the itunes namespace is not declared")
      }
      return faults
    })

  static let namespacePrefix = Rule(
    "xml.prefix", .error, "Namespaces have their usual prefixes: itunes, podcast, atom, content.",
    source: .namespaces, fix: "Declare the namespace with its usual prefix.",
    .feed { feed in
      feed.tree.root.tree.flatMap(\.declarations).compactMap { prefix, address in
        guard let known = Namespace.known.first(where: { $0.address == address }),
          known.prefix != prefix
        else { return nil }
        return "\(address) has the prefix “\(prefix)”, and parsers look for “\(known.prefix)”"
      }
    })

  static let feedSize = Rule(
    "feed.size", .warning, "The feed is smaller than 5 MB.",
    source: .w3c, fix: "Keep fewer items in the feed and put the rest in pages (RFC 5005).",
    .feed { feed in
      feed.size > 5_000_000 ? ["it has \(feed.size) bytes, and validators stop at 5,000,000"] : []
    })

  static let feedEmpty = Rule(
    "feed.empty", .error, "The feed has at least one episode.",
    source: .appleRequirements, fix: "Publish an episode before you submit the feed.",
    .feed { $0.items.isEmpty ? ["it has no items"] : [] })
}
