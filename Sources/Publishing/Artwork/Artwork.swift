public import Core

/// The show's picture.
public enum Artwork {
  /// What Lector uses until the publisher brings a picture: 1400 px square, RGB.
  public static var standard: [UInt8] { Assets.artwork }
  public static let standardFile = "artwork.png"
  /// Pixels of an episode's own picture: the least that Apple takes, for there may be thousands.
  public static let episodeSize = 1400
  /// Pixels that Apple takes.
  static let sizes = 1400...3000
  /// Spotify's and several hosts' limit is 512 kB.
  static let heaviest = 500_000

  /// Why a directory would refuse a picture.
  public enum Fault: Hashable, Sendable {
    /// Neither PNG nor JPEG.
    case unknownFormat
    case nameSays(fileExtension: String, butIs: PictureHeader.Format)
    case notSquare(width: Int, height: Int)
    /// Apple takes 1400 to 3000 pixels.
    case size(Int)
    /// Transparency turns black, CMYK is shown wrongly or not at all.
    case colour(PictureHeader.Colour)
    /// Bytes; more than several hosts take.
    case weight(Int)
  }

  /// Every rule of Apple's (podcasters.apple.com/support/896) that a header can show, which are the
  /// strictest of all directories.
  public static func faults(of bytes: [UInt8], named file: String) -> [Fault] {
    guard let picture = PictureHeader(bytes) else { return [.unknownFormat] }
    var faults: [Fault] = []
    let fileExtension = file.split(separator: ".").last.map { $0.lowercased() } ?? ""
    if !picture.format.fileExtensions.contains(fileExtension) {
      faults.append(.nameSays(fileExtension: fileExtension, butIs: picture.format))
    }
    if picture.width != picture.height {
      faults.append(.notSquare(width: picture.width, height: picture.height))
    }
    if !sizes.contains(picture.width) { faults.append(.size(picture.width)) }
    if picture.colour != .rgb { faults.append(.colour(picture.colour)) }
    if bytes.count > heaviest { faults.append(.weight(bytes.count)) }
    return faults
  }
}
