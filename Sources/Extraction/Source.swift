/// A document as it arrived, with what its carrier said about it.
public struct Source: Sendable {
  public var bytes: [UInt8]
  /// File name or URL: for messages, and for the format by its extension.
  public var name: String
  /// The Content-Type without parameters, e.g. "text/html".
  public var mediaType: String?
  /// The charset the carrier named (HTTP header).
  public var charset: String?
  /// The address it was fetched from, if it was.
  public var url: String?

  public init(
    bytes: [UInt8], name: String, mediaType: String? = nil, charset: String? = nil,
    url: String? = nil
  ) {
    self.bytes = bytes
    self.name = name
    self.mediaType = mediaType
    self.charset = charset
    self.url = url
  }
}
