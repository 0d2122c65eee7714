internal import CPicture
internal import Core

extension Artwork {
  /// A picture as it is published.
  public struct Published: Hashable, Sendable {
    /// Its name carries its digest: clients keep a picture as long as its address stays.
    public var file: String
    public var bytes: [UInt8]

    init(_ bytes: [UInt8], _ format: PictureHeader.Format, name: String) {
      let digest = Digest.sha256(of: bytes).hex.prefix(16)
      file = "\(name)-\(digest).\(format.fileExtensions[0])"
      self.bytes = bytes
    }
  }

  /// Why a picture cannot be published.
  public enum Failure: Error, Hashable, Sendable {
    /// What no conversion mends without cutting or blowing up the publisher's work.
    case faults([Fault])
    /// libgd cannot read it, though its header is one.
    case damaged
    /// It needs a conversion, and libgd3 is not installed.
    case noLibrary
  }

  /// The publisher's own picture, fit for every directory: as it is when it has no fault, else as a
  /// JPEG in RGB of at most 3000 pixels and 500 kB.
  public static func published(_ bytes: [UInt8]) throws(Failure) -> Published {
    guard let picture = PictureHeader(bytes) else { throw .faults([.unknownFormat]) }
    let faults = faults(of: bytes, named: picture.format.fileExtensions[0])
    let lasting = faults.filter { fault in
      switch fault {
      case .unknownFormat, .nameSays, .notSquare: true
      case .size(let size): size < sizes.lowerBound
      case .colour, .weight: false
      }
    }
    guard lasting.isEmpty else { throw .faults(lasting) }
    if faults.isEmpty { return Published(bytes, picture.format, name: "artwork") }
    let side = min(picture.width, sizes.upperBound)
    return Published(try square(bytes, picture, side: side), .jpeg, name: "artwork")
  }

  /// An article's lead image as its episode's picture: the middle of it, 1400 pixels square.
  /// - Throws: `faults` for one that would be blurred, having less than 600 pixels on a side.
  public static func episodePicture(_ bytes: [UInt8]) throws(Failure) -> Published {
    guard let picture = PictureHeader(bytes) else { throw .faults([.unknownFormat]) }
    let shorter = min(picture.width, picture.height)
    guard shorter >= 600 else { throw .faults([.size(shorter)]) }
    return Published(try square(bytes, picture, side: episodeSize), .jpeg, name: "picture")
  }

  private static func square(
    _ bytes: [UInt8], _ picture: PictureHeader, side: Int
  ) throws(Failure) -> [UInt8] {
    // A header can promise any size; 100 megapixels are 400 MB of memory.
    guard picture.width > 0, picture.height > 0,
      picture.width.multipliedReportingOverflow(by: picture.height).partialValue <= 100_000_000
    else { throw .faults([.size(max(picture.width, picture.height))]) }
    var result: [UInt8] = []
    for quality in [90, 80, 65, 50] {
      var out = lector_picture_bytes()
      let outcome = lector_picture_square(
        bytes, bytes.count, picture.format == .png ? 1 : 0, Int32(picture.width),
        Int32(picture.height), Int32(side), Int32(quality), &out)
      switch outcome {
      case LECTOR_PICTURE_OK: result = taken(out)
      case LECTOR_PICTURE_NO_LIBRARY: throw .noLibrary
      default: throw .damaged
      }
      if result.count <= heaviest { break }
    }
    return result
  }

  static func taken(_ out: lector_picture_bytes) -> [UInt8] {
    defer { out.bytes.deallocate() }
    return Array(UnsafeBufferPointer(start: out.bytes, count: out.count))
  }
}
