internal import CSndfile
internal import Core

/// RIFF WAVE, 16 bits, by libsndfile. Behind the samples: the same ID3v2 tag as MP3's, with cover
/// and chapters, and the chapters as cue points for audio editors. No RIFF INFO: it has no character
/// set, and where it is ffmpeg drops the ID3v2 tag.
struct WAV: PCMEncoding {
  let shape: Segment.Shape

  init(_ settings: MasteringSettings.PCM) throws(MasteringError) {
    shape = try Self.shape(.wav, settings)
  }

  func container(at path: String, tags: Tags) throws(MasteringError) -> any Container {
    try WAVFile(path, tags: tags, sampleRate: shape.sampleRate)
  }
}

private final class WAVFile: Container {
  private let tags: Tags
  private let writer: SoundWriter

  let trailingFrames = 0

  init(_ path: String, tags: Tags, sampleRate: Int) throws(MasteringError) {
    self.tags = tags
    writer = try SoundWriter(
      try FileDescriptor(creating: path), type: SF_FORMAT_WAV, sampleRate: sampleRate)
  }

  func append(_ segment: Segment, frames: Int) throws(MasteringError) {
    try checkLength(adding: frames)
    try writer.append(try segment.samples(frames))
  }

  func appendSilence(frames: Int) throws(MasteringError) {
    try checkLength(adding: frames)
    try writer.appendSilence(frames)
  }

  /// A RIFF's length has 32 bits; 64 MiB are left for what stands around the samples.
  private func checkLength(adding frames: Int) throws(MasteringError) {
    guard writer.length + 2 * frames < 1 << 32 - 1 << 26 else { throw .tooLong(.wav) }
  }

  func finish(_ recording: Recording) throws(MasteringError) -> WrittenFile {
    try writer.close()
    let file = writer.file
    var end = writer.length
    for chunk in try chunks(for: recording) {
      try file.write(chunk[...], at: end)
      end += chunk.count
    }
    try file.write(RIFF.little(end - 8, 4)[...], at: 4)
    var hasher = Digest.Hasher256()
    try file.forEachPiece(from: 0, to: end) { hasher.update(Array($0)) }
    return WrittenFile(bytes: end, sha256: hasher.finish())
  }

  private func chunks(for recording: Recording) throws(MasteringError) -> [[UInt8]] {
    let chapters = recording.chapters
    var chunks = [RIFF.chunk("id3 ", try ID3Tag.bytes(for: tags, recording: recording))]
    if !chapters.isEmpty {
      var (cues, labels) = (RIFF.little(chapters.count, 4), Array("adtl".utf8))
      for (index, chapter) in chapters.enumerated() {
        cues += RIFF.little(index + 1, 4) + RIFF.little(chapter.start, 4) + Array("data".utf8)
        cues += RIFF.little(0, 8) + RIFF.little(chapter.start, 4)
        labels += RIFF.chunk("labl", RIFF.little(index + 1, 4) + Array(chapter.title.utf8) + [0])
      }
      chunks += [RIFF.chunk("cue ", cues), RIFF.chunk("LIST", labels)]
    }
    return chunks
  }
}

private enum RIFF {
  /// Padded to an even length, as RIFF wants.
  static func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
    Array(name.utf8) + little(body.count, 4) + body + (body.count % 2 == 1 ? [0] : [])
  }

  static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
