internal import Core
internal import FoundationEssentials

/// What an item of one of our JSON Feeds promises to listeners.
struct RailItem {
  var guid: String
  var title: String
  /// The story on the publisher's site, else the episode's page.
  var address: String
  var published: Timestamp
  /// Below the output root.
  var folder: String
  var files: [(name: String, bytes: Int)]

  /// - Returns: nothing for what is no JSON Feed of ours: a damaged one promises nothing.
  static func items(of json: [UInt8]) -> [RailItem] {
    guard let feed = try? JSONDecoder().decode(Feed.self, from: Data(json)) else { return [] }
    return feed.items.map { item in
      RailItem(
        guid: item.id, title: item.title, address: item.url, published: item.date_published,
        folder: item._lector.folder,
        files: item.attachments.map { attachment in
          (String(attachment.url.split(separator: "/").last ?? ""), attachment.size_in_bytes)
        })
    }
  }

  /// Members as JSON Feed 1.1 spells them.
  private struct Feed: Decodable {
    struct Item: Decodable {
      var id: String
      var title: String
      var url: String
      var date_published: Timestamp
      var attachments: [Attachment]
      var _lector: Place
    }
    struct Attachment: Decodable {
      var url: String
      var size_in_bytes: Int
    }
    struct Place: Decodable { var folder: String }
    var items: [Item]
  }
}
