internal import CSndfile
internal import Core

/// FLAC, 16 bits, by libsndfile, with metadata of our own: libsndfile knows neither covers nor
/// chapters.
struct FLAC: PCMEncoding {
  let shape: Segment.Shape

  init(_ settings: MasteringSettings.PCM) throws(MasteringError) {
    shape = try Self.shape(.flac, settings)
  }

  func container(at path: String, tags: Tags) throws(MasteringError) -> any Container {
    try FLACFile(path, tags: tags, sampleRate: shape.sampleRate)
  }
}

private final class FLACFile: Container {
  private let path: String
  private let tags: Tags
  private let writer: SoundWriter

  let trailingFrames = 0

  init(_ path: String, tags: Tags, sampleRate: Int) throws(MasteringError) {
    self.path = path
    self.tags = tags
    writer = try SoundWriter(
      try FileDescriptor(namelessNear: path), type: SF_FORMAT_FLAC, sampleRate: sampleRate)
  }

  func append(_ segment: Segment, frames: Int) throws(MasteringError) {
    try writer.append(try segment.samples(frames))
  }

  func appendSilence(frames: Int) throws(MasteringError) { try writer.appendSilence(frames) }

  func finish(_ recording: Recording) throws(MasteringError) -> WrittenFile {
    try writer.close()
    let (information, audio) = try streamInformation()
    var kept = information
    kept.append((4, VorbisComment(tags, recording: recording).bytes))
    if let cover = tags.cover { kept.append((6, VorbisComment.picture(cover))) }
    let output = try OutputFile(path)
    try output.write(Array("fLaC".utf8))
    for (index, block) in kept.enumerated() {
      let (kind, count) = (UInt8(block.kind), block.body.count)
      let last: UInt8 = index == kept.count - 1 ? 0x80 : 0
      try output.write(
        [kind | last, UInt8(count >> 16 & 0xFF), UInt8(count >> 8 & 0xFF), UInt8(count & 0xFF)])
      try output.write(block.body)
    }
    let length = writer.length
    try writer.file.forEachPiece(from: audio, to: length) { piece throws(MasteringError) in
      try output.write(piece)
    }
    return try output.finish()
  }

  /// - Returns: the metadata blocks that describe the audio (STREAMINFO, a seek table), and where the
  ///   audio begins (RFC 9639, section 8).
  private func streamInformation() throws(MasteringError)
    -> (blocks: [(kind: Int, body: [UInt8])], audio: Int)
  {
    var blocks: [(kind: Int, body: [UInt8])] = []
    var position = 4
    while true {
      let head = try bytes(4, at: position)
      let count = Int(head[1]) << 16 | Int(head[2]) << 8 | Int(head[3])
      let kind = Int(head[0] & 0x7F)
      if kind == 0 || kind == 3 { blocks.append((kind, try bytes(count, at: position + 4))) }
      position += 4 + count
      if head[0] & 0x80 != 0 { return (blocks, position) }
    }
  }

  private func bytes(_ count: Int, at position: Int) throws(MasteringError) -> [UInt8] {
    var bytes: [UInt8] = []
    try writer.file.forEachPiece(from: position, to: position + count) { bytes += $0 }
    return bytes
  }
}
