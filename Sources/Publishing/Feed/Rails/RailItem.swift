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
        guid: item.id, title: item.title, address: item.url, published: item.published,
        folder: item.place.folder,
        files: item.attachments.map { attachment in
          (String(attachment.url.split(separator: "/").last ?? ""), attachment.bytes)
        })
    }
  }

  private struct Feed: Decodable {
    struct Item: Decodable {
      var id: String
      var title: String
      var url: String
      var published: Timestamp
      var attachments: [Attachment]
      var place: Place

      enum CodingKeys: String, CodingKey {
        case id, title, url
        case published = "date_published"
        case attachments
        case place = "_lector"
      }
    }
    struct Attachment: Decodable {
      var url: String
      var bytes: Int

      enum CodingKeys: String, CodingKey {
        case url
        case bytes = "size_in_bytes"
      }
    }
    struct Place: Decodable { var folder: String }
    var items: [Item]
  }
}
