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
    guard let picture = Self.png(bytes) ?? Self.jpeg(bytes) else { return nil }
    self.bytes = bytes
    (mediaType, width, height, depth) = picture
  }

  private typealias Description = (type: String, width: Int, height: Int, depth: Int)

  private static func big(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
    bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
  }

  /// IHDR is always the first chunk (PNG, section 11.2.1).
  private static func png(_ bytes: [UInt8]) -> Description? {
    guard bytes.count > 26, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    else { return nil }
    // By colour type: grey, –, RGB, palette (whose entries are RGB), grey and alpha, –, RGBA.
    let samples = [1, 0, 3, 3, 2, 0, 4]
    let colour = Int(bytes[25])
    guard colour < samples.count, samples[colour] > 0 else { return nil }
    let bits = colour == 3 ? 8 : Int(bytes[24])
    return ("image/png", big(bytes, 16, 4), big(bytes, 20, 4), samples[colour] * bits)
  }

  /// The first start-of-frame segment (T.81, annex B.2.2), past the others.
  private static func jpeg(_ bytes: [UInt8]) -> Description? {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var position = 2
    while position + 9 < bytes.count, bytes[position] == 0xFF {
      let marker = bytes[position + 1]
      if marker == 0xFF {
        position += 1
      } else if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        let (bits, components) = (Int(bytes[position + 4]), Int(bytes[position + 9]))
        return (
          "image/jpeg", big(bytes, position + 7, 2), big(bytes, position + 5, 2),
          bits * components
        )
      } else {
        position += 2 + big(bytes, position + 2, 2)
      }
    }
    return nil
  }
}
