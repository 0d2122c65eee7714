internal import Core

/// A picture for players, with what a tag must say of it.
public struct Cover: Hashable, Sendable {
  public let bytes: [UInt8]
  /// "image/jpeg" or "image/png".
  public let mediaType: String
  /// Pixels.
  public let width: Int
  public let height: Int
  /// Bits per pixel.
  public let depth: Int

  /// - Returns: nil for what is neither PNG nor JPEG.
  public init?(_ bytes: [UInt8]) {
    guard let header = PictureHeader(bytes) else { return nil }
    self.bytes = bytes
    mediaType = header.format.mediaType
    width = header.width
    height = header.height
    depth = header.depth
  }
}
