internal import Core

/// An MP3 under construction: ID3v2 tag, Info header, frames. The frames wait in a spool because
/// what stands before them is known only after the last.
final class MP3File: Container {
  private let path: String
  private let tags: Tags
  private let shape: Segment.Shape
  private let silentFrame: [UInt8]
  private let spool: Spool
  private var crc = CRC16()
  private var points = SeekPoints()

  /// A decoder gives back a sample 1105 later than it went in: 1152 samples more, of which the
  /// header's delay and padding take away just so many.
  var trailingFrames: Int { 1152 / shape.samplesPerFrame }

  init(_ path: String, tags: Tags, shape: Segment.Shape, silentFrame: [UInt8])
    throws(MasteringError)
  {
    self.path = path
    self.tags = tags
    self.shape = shape
    self.silentFrame = silentFrame
    spool = Spool(near: path)
  }

  func append(_ segment: Segment, frames: Int) throws(MasteringError) {
    try append(segment.payload, frames: frames)
  }

  func appendSilence(frames: Int) throws(MasteringError) {
    // A second at a time, so that hours of silence need no memory.
    var left = frames
    while left > 0 {
      let count = min(left, 40)
      let run = [[UInt8]](repeating: silentFrame, count: count).flatMap { $0 }
      try append(run[...], frames: count)
      left -= count
    }
  }

  private func append(_ stream: ArraySlice<UInt8>, frames: Int) throws(MasteringError) {
    let start = spool.count
    let bytes = try MPEGHeader.prefix(of: stream, frames: frames) { self.points.append(start + $0) }
    crc.update(bytes)
    try spool.append(bytes)
  }

  func finish(_ recording: Recording) throws(MasteringError) -> WrittenFile {
    guard let audio = MPEGHeader(silentFrame[...]) else { throw .damagedSegment }
    let (frames, bytes) = (points.frameCount, spool.count)
    let info = InfoHeader(
      audio: audio, isVariable: shape.isVariable, frameCount: frames, byteCount: bytes,
      padding: frames * shape.samplesPerFrame - MP3.encoderDelay - recording.sampleCount,
      audioCRC: crc.value, seek: { [points] in points.offset(ofPercent: $0, end: bytes) })
    let output = try OutputFile(path)
    try output.write(try ID3Tag.bytes(for: tags, recording: recording))
    try output.write(info.frame())
    try spool.replay { bytes throws(MasteringError) in try output.write(bytes) }
    return try output.finish()
  }
}
