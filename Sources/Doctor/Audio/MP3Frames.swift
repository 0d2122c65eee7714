internal import Core

/// An MP3 file walked frame by frame, as a player with no mercy would.
struct MP3Frames: Sendable {
  struct Header: Hashable, Sendable {
    /// ISO 11172-3 and its extensions to lower rates: 1, 2, or 2.5 as 25.
    var version: Int
    var layer: Int
    /// kbit/s
    var bitrate: Int
    var sampleRate: Int
    var channels: Int
    var length: Int
    var samples: Int
  }

  var first: Header?
  /// Audio frames, without the header frame.
  var frames = 0
  var samples = 0
  var bitrates: Set<Int> = []
  /// Byte offset and length of what is no frame.
  var junk: [(offset: Int, length: Int)] = []
  /// The last frame ends after the file.
  var isCut = false
  var info: InfoFrame?
  /// Bytes of the frames, the header frame's too.
  var frameBytes = 0
  /// Where audio frames follow each other without a break.
  private(set) var runs: [Range<Int>] = []

  /// The frame that says how long the file is.
  struct InfoFrame: Sendable {
    /// "Xing" for variable, "Info" for constant bit rate, "VBRI".
    var name: String
    var frames: Int?
    var bytes: Int?
  }

  /// What is wrong with the file as a row of frames.
  var faults: [String] {
    guard frames > 0 else { return [] }
    var faults: [String] = []
    if let junk = junk.first {
      faults.append("\(junk.length) bytes at \(junk.offset) belong to no frame")
    }
    if isCut { faults.append("the last frame is cut off") }
    if let info, let count = info.frames, count != frames {
      faults.append("its \(info.name) header says \(count) frames, there are \(frames)")
    }
    // Encoders count with and without the header frame, and tags at the end.
    if let info, let count = info.bytes, abs(count - frameBytes) * 100 > frameBytes {
      faults.append("its \(info.name) header says \(count) bytes, the frames have \(frameBytes)")
    }
    return faults
  }

  /// - Parameter start: behind the ID3 tag.
  init(_ bytes: [UInt8], from start: Int) {
    var offset = start
    let end = Self.end(of: bytes)
    var lost = 0
    while offset < end {
      guard let header = Self.header(bytes, offset),
        // Random bytes look like a header once in a while: in junk a second one must follow.
        lost == 0 && frames > 0 || Self.isFollowed(header, bytes, offset, end)
      else {
        lost += 1
        offset += 1
        continue
      }
      if lost > 0 {
        junk.append((offset - lost, lost))
        lost = 0
      }
      if offset + header.length > end {
        isCut = true
        break
      }
      if first == nil { first = header }
      if frames == 0, info == nil,
        let info = Self.info(bytes, offset, header)
      {
        self.info = info
      } else {
        frames += 1
        samples += header.samples
        bitrates.insert(header.bitrate)
        if let last = runs.indices.last, runs[last].upperBound == offset {
          runs[last] = runs[last].lowerBound..<(offset + header.length)
        } else {
          runs.append(offset..<(offset + header.length))
        }
      }
      frameBytes += header.length
      offset += header.length
    }
    if lost > 0 { junk.append((end - lost, lost)) }
  }

  /// Without an ID3v1 tag, and without the padding of zeros that some writers leave.
  private static func end(of bytes: [UInt8]) -> Int {
    var end = bytes.count
    if end >= 128, bytes[(end - 128)...].starts(with: "TAG".utf8) { end -= 128 }
    return end
  }

  private static func isFollowed(_ header: Header, _ bytes: [UInt8], _ offset: Int, _ end: Int)
    -> Bool
  {
    let next = offset + header.length
    guard next + 4 <= end else { return true }
    guard let following = Self.header(bytes, next) else { return false }
    return following.sampleRate == header.sampleRate && following.layer == header.layer
  }

  private static let rates = [44_100, 48_000, 32_000]
  /// kbit/s by index 1–14: layer III of version 1, then of versions 2 and 2.5.
  private static let bitratesOne = [
    32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320,
  ]
  private static let bitratesTwo = [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]

  private static func header(_ bytes: [UInt8], _ at: Int) -> Header? {
    guard at + 4 <= bytes.count, bytes[at] == 0xFF, bytes[at + 1] & 0xE0 == 0xE0 else { return nil }
    let second = bytes[at + 1]
    let third = bytes[at + 2]
    let version = [25, 0, 2, 1][Int(second >> 3 & 3)]
    let layer = 4 - Int(second >> 1 & 3)
    let index = Int(third >> 4)
    let rate = Int(third >> 2 & 3)
    guard version != 0, layer == 3, (1...14).contains(index), rate < 3 else { return nil }
    let sampleRate = rates[rate] / (version == 1 ? 1 : version == 2 ? 2 : 4)
    let bitrate = (version == 1 ? bitratesOne : bitratesTwo)[index - 1]
    let samples = version == 1 ? 1152 : 576
    let length = samples / 8 * bitrate * 1000 / sampleRate + Int(third >> 1 & 1)
    return Header(
      version: version, layer: layer, bitrate: bitrate, sampleRate: sampleRate,
      channels: bytes[at + 3] >> 6 == 3 ? 1 : 2, length: length, samples: samples)
  }

  private static func info(_ bytes: [UInt8], _ offset: Int, _ header: Header) -> InfoFrame? {
    func number(_ at: Int) -> Int { bytes[at..<(at + 4)].reduce(0) { $0 << 8 | Int($1) } }
    let side =
      header.version == 1 ? (header.channels == 1 ? 17 : 32) : (header.channels == 1 ? 9 : 17)
    let place = offset + 4 + side
    let end = offset + header.length
    if offset + 58 <= end, bytes[(offset + 36)..<(offset + 40)].elementsEqual("VBRI".utf8) {
      return InfoFrame(name: "VBRI", frames: number(offset + 50), bytes: number(offset + 46))
    }
    guard place + 8 <= end else { return nil }
    let name = String(decoding: bytes[place..<(place + 4)], as: UTF8.self)
    guard name == "Xing" || name == "Info" else { return nil }
    var info = InfoFrame(name: name)
    let flags = number(place + 4)
    var next = place + 8
    for (bit, length) in [(1, 4), (2, 4), (4, 100), (8, 4)] where flags & bit != 0 {
      guard next + length <= end else { return info }
      if bit == 1 { info.frames = number(next) }
      if bit == 2 { info.bytes = number(next) }
      next += length
    }
    return info
  }
}
