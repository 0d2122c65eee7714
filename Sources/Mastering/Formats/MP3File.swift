internal import Core

/// An MP3 under construction: ID3v2 tag, Info header, frames. The frames wait in a spool because
/// what stands before them is known only after the last.
final class MP3File: Container {
  private let path: String
  private let tags: Tags
  private let shape: Segment.Shape
  private let silentFrame: [UInt8]
  private let spool: Spool
  private var frameCount = 0
  private var crc = CRC16()
  /// Where runs of frames begin, for the seek table: within a run of constant bit rate bytes are
  /// proportional to frames.
  private var runs: [(frame: Int, byte: Int)] = []

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
    try append(try MPEGHeader.prefix(of: segment.payload[...], frames: frames), frames: frames)
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

  private func append(_ bytes: ArraySlice<UInt8>, frames: Int) throws(MasteringError) {
    guard frames > 0 else { return }
    runs.append((frameCount, spool.count))
    frameCount += frames
    crc.update(bytes)
    try spool.append(bytes)
  }

  func finish(_ recording: Recording) throws(MasteringError) -> WrittenFile {
    guard let audio = MPEGHeader(silentFrame[...]) else { throw .damagedSegment }
    let info = InfoHeader(
      audio: audio, frameCount: frameCount, byteCount: spool.count,
      padding: frameCount * shape.samplesPerFrame - MP3.encoderDelay - recording.sampleCount,
      audioCRC: crc.value, seek: offset(ofFraction:))
    let output = try OutputFile(path)
    try output.write(try ID3Tag.bytes(for: tags, recording: recording))
    try output.write(info.frame())
    try spool.replay { bytes throws(MasteringError) in try output.write(bytes) }
    return try output.finish()
  }

  private func offset(ofFraction fraction: Double) -> Int {
    let frame = fraction * Double(frameCount)
    let next = runs.partitioningIndex { Double($0.frame) > frame }
    guard next > 0 else { return 0 }
    let run = runs[next - 1]
    let end = next < runs.count ? runs[next] : (frame: frameCount, byte: spool.count)
    let share = (frame - Double(run.frame)) / Double(max(1, end.frame - run.frame))
    return run.byte + Int(share * Double(end.byte - run.byte))
  }
}

extension Array {
  /// The first index whose element belongs to the second part; `count` if none does.
  func partitioningIndex(where belongsToSecond: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if belongsToSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
