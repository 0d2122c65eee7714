public import Core

/// What a player shows of a file.
public struct Tags: Hashable, Sendable {
  public var title: String
  public var artist: String?
  public var album: String?
  public var date: Timestamp?
  /// BCP 47.
  public var language: String
  public var genre: String?
  /// The article's canonical URL.
  public var url: String?
  /// Defaults to `url`.
  public var comment: String?
  public var cover: Cover?

  public init(
    title: String, artist: String? = nil, album: String? = nil, date: Timestamp? = nil,
    language: String, genre: String? = nil, url: String? = nil, comment: String? = nil,
    cover: Cover? = nil
  ) {
    self.title = title
    self.artist = artist
    self.album = album
    self.date = date
    self.language = language
    self.genre = genre
    self.url = url
    self.comment = comment
    self.cover = cover
  }
}
