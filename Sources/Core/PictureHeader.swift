/// Size and colour of a picture, from its first bytes.
public struct PictureHeader: Hashable, Sendable {
  public enum Format: String, Hashable, Sendable {
    case png, jpeg

    public var mediaType: String { "image/\(rawValue)" }
    /// Directories refuse a picture whose name says something else than its bytes; the first is ours.
    public var fileExtensions: [String] { self == .png ? ["png"] : ["jpg", "jpeg"] }
  }

  public enum Colour: String, Hashable, Sendable {
    case rgb, grey, palette, cmyk
    case transparent
  }

  public var format: Format
  /// Pixels.
  public var width: Int
  public var height: Int
  public var colour: Colour
  /// Bits per pixel; of a palette, those of its entries.
  public var depth: Int

  public init(format: Format, width: Int, height: Int, colour: Colour, depth: Int) {
    self.format = format
    self.width = width
    self.height = height
    self.colour = colour
    self.depth = depth
  }

  /// - Returns: nil when `bytes` begin neither a PNG nor a JPEG with a frame.
  public init?(_ bytes: [UInt8]) {
    guard let header = Self.png(bytes) ?? Self.jpeg(bytes) else { return nil }
    self = header
  }

  /// PNG (w3.org/TR/png-3): the signature, then always an IHDR chunk.
  private static func png(_ bytes: [UInt8]) -> PictureHeader? {
    guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), bytes.count >= 26,
      bytes[12..<16].elementsEqual("IHDR".utf8)
    else { return nil }
    let bits = Int(bytes[24])
    let (colour, depth): (Colour, Int)
    switch bytes[25] {
    case 0: (colour, depth) = (.grey, bits)
    case 2: (colour, depth) = (.rgb, 3 * bits)
    case 3: (colour, depth) = (.palette, 24)
    case 4: (colour, depth) = (.transparent, 2 * bits)
    case 6: (colour, depth) = (.transparent, 4 * bits)
    default: return nil
    }
    return PictureHeader(
      format: .png, width: number(bytes[16..<20]), height: number(bytes[20..<24]), colour: colour,
      depth: depth)
  }

  /// JPEG (ITU-T T.81, annex B): markers up to the frame header.
  private static func jpeg(_ bytes: [UInt8]) -> PictureHeader? {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var index = 2
    while index + 4 <= bytes.count, bytes[index] == 0xFF {
      let marker = bytes[index + 1]
      if marker == 0xFF {
        index += 1
        continue
      }
      let isFrame = 0xC0...0xCF ~= marker && ![0xC4, 0xC8, 0xCC].contains(marker)
      if isFrame {
        guard index + 10 <= bytes.count else { return nil }
        let components = Int(bytes[index + 9])
        return PictureHeader(
          format: .jpeg, width: number(bytes[(index + 7)..<(index + 9)]),
          height: number(bytes[(index + 5)..<(index + 7)]),
          colour: components == 1 ? .grey : components == 4 ? .cmyk : .rgb,
          depth: Int(bytes[index + 4]) * components)
      }
      // Restart markers and TEM stand alone; all others say how long they are.
      let length =
        0xD0...0xD7 ~= marker || marker == 0x01 ? 0 : number(bytes[(index + 2)..<(index + 4)])
      index += 2 + length
    }
    return nil
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }
}
