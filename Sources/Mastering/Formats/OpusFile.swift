internal import Core

/// An Ogg Opus file under construction (RFC 7845). Packets wait in a spool because the chapters,
/// which stand in front of them, are known only after the last.
final class OpusFile: Container {
  private let path: String
  private let tags: Tags
  private let silentPacket: [UInt8]
  private let spool: Spool
  private var packetCount = 0

  /// The decoder lags by a third of a packet.
  let trailingFrames = 1

  init(_ path: String, tags: Tags, silentPacket: [UInt8]) {
    self.path = path
    self.tags = tags
    self.silentPacket = silentPacket
    spool = Spool(near: path)
  }

  func append(_ segment: Segment, frames: Int) throws(MasteringError) {
    var left = frames
    var end = segment.payload.startIndex
    try Packets.forEach(in: segment.payload) { packet in
      guard left > 0 else { return }
      left -= 1
      end = packet.endIndex
    }
    guard left == 0 else { throw .damagedSegment }
    packetCount += frames
    // A segment has its packets behind their lengths, as the spool wants them.
    try spool.append(segment.payload[..<end])
  }

  func appendSilence(frames: Int) throws(MasteringError) {
    let length = [UInt8(silentPacket.count & 0xFF), UInt8(silentPacket.count >> 8)]
    let packet = length + silentPacket
    packetCount += frames
    for _ in 0..<frames { try spool.append(packet[...]) }
  }

  func finish(_ recording: Recording) throws(MasteringError) -> WrittenFile {
    let comment = VorbisComment(tags, recording: recording)
    let pictures = tags.cover.map {
      [("METADATA_BLOCK_PICTURE", Base64.string(of: VorbisComment.picture($0)))]
    }
    let header = Array("OpusTags".utf8) + comment.adding(pictures ?? []).bytes
    let output = try OutputFile(path)
    // Two files of ours that someone joins must not share a serial number (RFC 3533, section 4).
    let serial = Digest.sha256(of: header).bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    let pages = try OggPages(output, serial: serial)
    try pages.write(Self.head, granule: 0, endsPage: true)
    try pages.write(header, granule: 0, endsPage: true)
    var granule = 0
    for _ in 0..<Opus.priming {
      granule += Opus.samplesPerPacket
      try pages.write(silentPacket, granule: granule)
    }
    let end = Self.preSkip + recording.sampleCount
    var left = packetCount
    try spool.replayPackets { packet throws(MasteringError) in
      left -= 1
      granule += Opus.samplesPerPacket
      try pages.write(
        Array(packet), granule: left == 0 ? end : granule, endsPage: left % 50 == 0,
        endsStream: left == 0)
    }
    return try output.finish()
  }

  /// Samples that players skip: the silence with which the file begins and the decoder's lag.
  static let preSkip = Opus.priming * Opus.samplesPerPacket + Opus.lag

  /// Version 1, one channel, no gain, mapping family 0.
  private static let head: [UInt8] =
    Array("OpusHead".utf8) + [1, 1] + [UInt8(preSkip & 0xFF), UInt8(preSkip >> 8)]
    + [0x80, 0xBB, 0, 0, 0, 0, 0]
}
