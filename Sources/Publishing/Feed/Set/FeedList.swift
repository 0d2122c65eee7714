internal import Core
internal import FoundationEssentials

/// Reads our own JSON files back. One that is missing or damaged is empty: it is made again.
enum FeedList {
  struct List: Decodable {
    /// The kinds whose feeds are all there.
    var kinds: [Show.Subset] = []
    var feeds: [Outlet] = []
  }

  private struct Feed: Decodable {
    struct Item: Decodable {
      struct Place: Decodable { var folder: String }
      var place: Place
      enum CodingKeys: String, CodingKey { case place = "_lector" }
    }
    var items: [Item]
  }

  /// - Parameter json: `feeds.json`.
  static func list(_ json: [UInt8]) -> List {
    (try? JSONDecoder().decode(List.self, from: Data(json))) ?? List()
  }

  /// - Parameter json: one of our JSON Feeds.
  /// - Returns: its episodes' folders, newest first.
  static func folders(_ json: [UInt8]) -> [String] {
    (try? JSONDecoder().decode(Feed.self, from: Data(json)))?.items.map(\.place.folder) ?? []
  }
}
