/// The show's picture.
public enum Artwork {
  /// What Lector uses until the publisher brings a picture: 1400 px square, RGB.
  public static var standard: [UInt8] { Assets.artwork }
  public static let standardFile = "artwork.png"
  /// Pixels of an episode's own picture: the least that Apple takes, for there may be thousands.
  public static let episodeSize = 1400

  public enum Format: String, Hashable, Sendable {
    case png, jpeg

    public var mediaType: String { "image/\(rawValue)" }
    /// Directories refuse a picture whose name says something else than its bytes.
    public var fileExtensions: [String] { self == .png ? ["png"] : ["jpg", "jpeg"] }
  }

  public enum Colour: String, Hashable, Sendable {
    case rgb, grey, palette, cmyk
    case transparent
  }

  /// What a picture's header says; sizes in pixels.
  public struct Picture: Hashable, Sendable {
    public var format: Format
    public var width: Int
    public var height: Int
    public var colour: Colour

    public init(format: Format, width: Int, height: Int, colour: Colour) {
      self.format = format
      self.width = width
      self.height = height
      self.colour = colour
    }
  }

  /// - Returns: nil when `bytes` begin neither a PNG nor a JPEG with a frame.
  public static func inspect(_ bytes: [UInt8]) -> Picture? {
    PictureHeader.png(bytes) ?? PictureHeader.jpeg(bytes)
  }

  /// Why a directory would refuse a picture.
  public enum Fault: Hashable, Sendable {
    /// Neither PNG nor JPEG.
    case unknownFormat
    case nameSays(fileExtension: String, butIs: Format)
    case notSquare(width: Int, height: Int)
    /// Apple takes 1400 to 3000 pixels.
    case size(Int)
    /// Transparency turns black, CMYK is shown wrongly or not at all.
    case colour(Colour)
  }

  /// Every rule of Apple's (podcasters.apple.com/support/896) that a header can show, which are the
  /// strictest of all directories.
  public static func faults(of bytes: [UInt8], named file: String) -> [Fault] {
    guard let picture = inspect(bytes) else { return [.unknownFormat] }
    var faults: [Fault] = []
    let fileExtension = file.split(separator: ".").last.map { $0.lowercased() } ?? ""
    if !picture.format.fileExtensions.contains(fileExtension) {
      faults.append(.nameSays(fileExtension: fileExtension, butIs: picture.format))
    }
    if picture.width != picture.height {
      faults.append(.notSquare(width: picture.width, height: picture.height))
    }
    if !(1400...3000).contains(picture.width) { faults.append(.size(picture.width)) }
    if picture.colour != .rgb { faults.append(.colour(picture.colour)) }
    return faults
  }
}
