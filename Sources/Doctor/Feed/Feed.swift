internal import Core

/// A feed's document before it is parsed.
struct FeedBytes: Subject, Sendable {
  var place: Place
  var bytes: [UInt8]
}

/// A parsed feed.
struct Feed: Subject, Sendable {
  var place: Place
  /// Its size, in bytes.
  var size: Int
  var tree: XMLTree
  var channel: XMLNode
  var items: [Item]
  /// Where it was fetched from; nil for a file.
  var url: String?
  /// The moment of the examination.
  var now: Timestamp

  /// nil when the document has no channel.
  init?(_ source: FeedBytes, url: String?, now: Timestamp) {
    // What is no UTF-8 is a finding of its own; the rest of the feed is looked at all the same.
    let text = String(decoding: source.bytes, as: UTF8.self)
    guard let tree = XMLTree(Array(text.utf8)), let channel = tree.root.first("channel")
    else { return nil }
    place = source.place
    size = source.bytes.count
    self.tree = tree
    self.channel = channel
    self.url = url
    self.now = now
    items = channel.all("item").enumerated().map { index, node in
      Item(node: node, index: index, file: source.place.file, now: now)
    }
  }

  /// Of `atom:link` elements of one relation.
  func links(_ relation: String) -> [XMLNode] {
    channel.all("atom:link").filter { $0["rel"] == relation }
  }

  var selfLink: String? { links("self").first?["href"] }
}

/// One episode as the feed shows it.
struct Item: Subject, Sendable {
  var node: XMLNode
  /// From 0.
  var index: Int
  var file: String
  var now: Timestamp

  var title: String { node.value("title") ?? "item \(index + 1)" }
  var place: Place { Place(file, line: node.line, item: title) }
  var guid: String? { node.value("guid") }
  var enclosure: XMLNode? { node.first("enclosure") }
  var audioURL: String? { enclosure?["url"].map(\.trimmed).flatMap { $0.isEmpty ? nil : $0 } }
  var date: MailDate? { node.value("pubDate").flatMap { MailDate($0) } }
  /// Seconds, from whole seconds or clock form.
  var duration: Int? { node.value("itunes:duration").flatMap(ClockText.seconds) }
}
