/// Size and colour from the first bytes of a picture.
enum PictureHeader {
  /// PNG (w3.org/TR/png-3): the signature, then always an IHDR chunk.
  static func png(_ bytes: [UInt8]) -> Artwork.Picture? {
    guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), bytes.count >= 26,
      bytes[12..<16].elementsEqual("IHDR".utf8)
    else { return nil }
    let colour: Artwork.Colour =
      switch bytes[25] {
      case 0: .grey
      case 2: .rgb
      case 3: .palette
      default: .transparent
      }
    return Artwork.Picture(
      format: .png, width: number(bytes[16..<20]), height: number(bytes[20..<24]), colour: colour)
  }

  /// JPEG (ITU-T T.81, annex B): markers up to the frame header.
  static func jpeg(_ bytes: [UInt8]) -> Artwork.Picture? {
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
        let colour: Artwork.Colour =
          switch bytes[index + 9] {
          case 1: .grey
          case 4: .cmyk
          default: .rgb
          }
        return Artwork.Picture(
          format: .jpeg, width: number(bytes[(index + 7)..<(index + 9)]),
          height: number(bytes[(index + 5)..<(index + 7)]), colour: colour)
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
