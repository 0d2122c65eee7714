/// The four bytes in front of a layer III frame (ISO 11172-3, 2.4.1.3; ISO 13818-3, 2.4.2.3).
struct MPEGHeader {
  var version: Version
  /// Indices into the tables of the standard.
  var bitrateIndex: Int
  var sampleRateIndex: Int
  var padding: Int

  enum Version: Int {
    case mpeg2 = 2
    case mpeg1 = 3

    init?(sampleRate: Int) {
      if Version.mpeg1.sampleRates.contains(sampleRate) {
        self = .mpeg1
      } else if Version.mpeg2.sampleRates.contains(sampleRate) {
        self = .mpeg2
      } else {
        return nil
      }
    }

    var samplesPerFrame: Int { self == .mpeg1 ? 1152 : 576 }
    var sampleRates: [Int] {
      self == .mpeg1 ? [44_100, 48_000, 32_000] : [22_050, 24_000, 16_000]
    }
    /// kbit/s, for indices 1 to 14.
    var bitrates: [Int] {
      self == .mpeg1
        ? [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
        : [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
    }
    /// Bytes between the header and the audio of a mono frame.
    var sideInfoLength: Int { self == .mpeg1 ? 17 : 9 }
  }

  /// - Returns: nil when `bytes` do not start with a mono layer III frame without CRC.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count >= 4 else { return nil }
    let first = bytes.startIndex
    let (sync, rates, mode) = (bytes[first + 1], bytes[first + 2], bytes[first + 3])
    guard bytes[first] == 0xFF, sync & 0xE7 == 0xE3, mode >> 6 == 3,
      let version = Version(rawValue: Int(sync >> 3 & 3)),
      (1...14).contains(rates >> 4), rates >> 2 & 3 < 3
    else { return nil }
    self.version = version
    bitrateIndex = Int(rates >> 4)
    sampleRateIndex = Int(rates >> 2 & 3)
    padding = Int(rates >> 1 & 1)
  }

  var bitrate: Int { version.bitrates[bitrateIndex - 1] }
  var sampleRate: Int { version.sampleRates[sampleRateIndex] }
  var frameLength: Int { version.samplesPerFrame / 8 * bitrate * 1000 / sampleRate + padding }

  /// The first `frames` frames of a stream.
  /// - Parameter visit: gets the offset in the stream at which each frame begins.
  static func prefix(of stream: ArraySlice<UInt8>, frames: Int, visit: (Int) -> Void = { _ in })
    throws(MasteringError) -> ArraySlice<UInt8>
  {
    var end = stream.startIndex
    for _ in 0..<frames {
      guard let header = MPEGHeader(stream[end...]), end + header.frameLength <= stream.endIndex
      else { throw .damagedSegment }
      visit(end - stream.startIndex)
      end += header.frameLength
    }
    return stream[..<end]
  }
}
