/// The frame in front of the audio that tells players its length, where to seek, and how many
/// samples to skip at both ends: without it they start 50 ms late. Layout: Xing's, with LAME's
/// extension ("MP3 Info Tag rev 1").
struct InfoHeader {
  /// Header of the audio's frames, to be like.
  var audio: MPEGHeader
  /// "Xing" says that frames differ in length, "Info" that they do not.
  var isVariable: Bool
  /// Frames that follow this one, and their bytes.
  var frameCount: Int
  var byteCount: Int
  /// Samples to skip at the end, beyond the encoder's delay at the start.
  var padding: Int
  /// CRC-16 of the frames.
  var audioCRC: UInt16
  /// Where in the audio's bytes so many hundredths of its frames have passed.
  var seek: (Int) -> Int

  func frame() -> [UInt8] {
    var header = audio
    header.padding = 0
    // The frame is as short as the audio's own, or longer where the header would not fit.
    let needed = 4 + audio.version.sideInfoLength + 156
    while header.frameLength < needed { header.bitrateIndex += 1 }
    let total = header.frameLength + byteCount
    var bytes = header.bytes + [UInt8](repeating: 0, count: audio.version.sideInfoLength)
    bytes += Array((isVariable ? "Xing" : "Info").utf8) + Self.big(0x0F, 4)
    bytes += Self.big(frameCount, 4) + Self.big(total, 4)
    bytes += (0..<100).map { percent in
      let offset = header.frameLength + seek(percent)
      return UInt8(min(255, offset * 256 / total))
    }
    bytes += Self.big(0, 4)
    bytes += extensionBytes(total)
    bytes += Self.big(Int(CRC16.of(bytes)), 2)
    return bytes + [UInt8](repeating: 0, count: header.frameLength - bytes.count)
  }

  private func extensionBytes(_ total: Int) -> [UInt8] {
    var bytes = Array("LAME3.100".utf8)
    bytes += [isVariable ? 0x04 : 0x01]  // revision 0; LAME's own names for its two methods
    bytes += [0, 0, 0, 0, 0]  // low-pass and peak: not said
    bytes += [0, 0, 0, 0]  // ReplayGain: not said
    bytes += [0]  // encoding flags
    bytes += [UInt8(min(255, audio.bitrate))]  // of every frame, or the least: a pause's
    bytes += Self.big(MP3.encoderDelay << 12 | padding, 3)
    bytes += [0]  // mono, no noise shaping said
    bytes += [0]  // no MP3Gain
    bytes += [0, 0]  // no preset
    bytes += Self.big(total, 4)
    return bytes + Self.big(Int(audioCRC), 2)
  }

  private static func big(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * (count - 1 - $0))) }
  }
}

extension MPEGHeader {
  /// Mono, no CRC, original.
  var bytes: [UInt8] {
    [
      0xFF, UInt8(0xE3 | version.rawValue << 3),
      UInt8(bitrateIndex << 4 | sampleRateIndex << 2 | padding << 1), 0xC4,
    ]
  }
}
