/// What a picture's header says.
struct PictureFacts: Hashable, Sendable {
  enum Format: String, Sendable {
    case jpeg = "JPEG"
    case png = "PNG"
  }

  var format: Format
  /// Pixels.
  var width: Int
  var height: Int
  /// Why its colours are not plain RGB: "grey", "CMYK", "transparent"; nil when they are.
  var oddColour: String?

  /// nil for what begins neither a PNG nor a JPEG with a frame.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self.init(png: bytes)
    } else {
      self.init(jpeg: bytes)
    }
  }

  /// The IHDR chunk, which is always the first (w3.org/TR/png-3, section 11.2.1).
  private init?(png bytes: [UInt8]) {
    guard bytes.count >= 26, bytes[12..<16].elementsEqual("IHDR".utf8) else { return nil }
    format = .png
    width = Self.number(bytes[16..<20])
    height = Self.number(bytes[20..<24])
    oddColour = [0: "grey", 3: "of a palette", 4: "transparent", 6: "transparent"][bytes[25]]
  }

  /// Markers up to the frame header (ITU-T T.81, annex B).
  private init?(jpeg bytes: [UInt8]) {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var index = 2
    while index + 10 <= bytes.count, bytes[index] == 0xFF {
      let marker = bytes[index + 1]
      if marker == 0xFF {
        index += 1
        continue
      }
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        format = .jpeg
        height = Self.number(bytes[(index + 5)..<(index + 7)])
        width = Self.number(bytes[(index + 7)..<(index + 9)])
        oddColour = [1: "grey", 4: "CMYK"][bytes[index + 9]]
        return
      }
      // Restart markers and TEM stand alone; all others say how long they are.
      let isAlone = (0xD0...0xD7).contains(marker) || marker == 0x01
      index += 2 + (isAlone ? 0 : Self.number(bytes[(index + 2)..<(index + 4)]))
    }
    return nil
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }
}
