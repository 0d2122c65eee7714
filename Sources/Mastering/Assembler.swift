public import Core

/// Lays segments on a timeline and writes them as one file, in one pass and in constant memory.
public struct Assembler: ~Copyable {
  private let encoding: any Encoding
  private let container: any Container
  private var shape: Segment.Shape { encoding.shape }

  /// In frames: where the next segment begins, and how far the file has been written.
  private var position = 0
  private var written = 0
  /// The last segment, held back because the recording may end in it.
  private var pending: (segment: Segment, start: Int)?
  private var cues: [Cue] = []
  private var chapters: [Chapter] = []

  /// - Parameters:
  ///   - mastering: that made the segments, or one of the same format and codec settings.
  ///   - path: of the file to make; a temporary one, it is incomplete until `finish`.
  public init(_ mastering: Mastering, path: String, tags: Tags) throws(MasteringError) {
    encoding = mastering.encoding
    container = try encoding.container(at: path, tags: tags)
  }

  /// Where the next segment will begin, in timeline samples.
  public var sampleCount: Int { position * shape.samplesPerFrame }

  /// - Parameters:
  ///   - index: the utterance's in the script, for the cues.
  ///   - pause: milliseconds from the end of the sound to the next segment, rounded to whole
  ///     frames. The segment's silent tail is part of it. The last pause of all is left out.
  public mutating func append(
    _ segment: Segment, utterance index: Int, words: [(word: Word, token: Int)], pause: Int
  ) throws(MasteringError) {
    guard segment.shape == shape, segment.sampleCount % shape.samplesPerFrame == 0,
      segment.speechEnd <= segment.sampleCount
    else { throw .foreignSegment }
    try addCues(of: segment, utterance: index, tokens: words.map(\.token))
    // What cannot be heard takes no time, and no pause either.
    guard segment.speechEnd > 0 else { return }
    try writePending()
    pending = (segment, position)
    let sound = shape.frames(holding: segment.speechEnd)
    position += max(segment.frameCount, sound + shape.frames(milliseconds: pause))
  }

  /// - Parameter pause: the utterance's own by default.
  public mutating func append(
    _ segment: Segment, utterance index: Int, of utterance: Utterance, pause: Int? = nil
  ) throws(MasteringError) {
    try append(
      segment, utterance: index, words: utterance.words, pause: pause ?? utterance.pauseAfter)
  }

  /// Begins a chapter where the next segment begins. It ends with the next chapter or the recording.
  public mutating func beginChapter(_ title: String, url: String? = nil, image: String? = nil) {
    endChapter(at: sampleCount)
    chapters.append(
      Chapter(title: title, start: sampleCount, end: sampleCount, url: url, image: image))
  }

  /// Completes the file. Its sound ends where the last segment's does, to the next whole frame.
  /// - Throws: `emptyRecording` when no segment has a sample.
  public consuming func finish() throws(MasteringError) -> AudioFile {
    var end = position
    if let (segment, start) = pending {
      end = start + shape.frames(holding: segment.speechEnd)
      // Beyond this nothing of the segment would be played.
      let frames = min(segment.frameCount, end + container.trailingFrames - start)
      try write(segment, frames: frames, at: start)
    }
    guard end > 0 else { throw .emptyRecording }
    try writeSilence(to: end + container.trailingFrames)
    let sampleCount = end * shape.samplesPerFrame
    trim(to: sampleCount)
    let recording = Recording(
      format: shape.format, sampleRate: shape.sampleRate, sampleCount: sampleCount, cues: cues,
      chapters: chapters)
    let file = try container.finish(recording)
    return AudioFile(recording: recording, bytes: file.bytes, sha256: file.sha256)
  }

  /// Utterances without sound after the last one with sound stand where the left-out pause ended.
  private mutating func trim(to end: Int) {
    while chapters.last.map({ $0.start >= end }) == true { chapters.removeLast() }
    if let last = chapters.indices.last { chapters[last].end = end }
    for index in cues.indices.reversed() {
      guard cues[index].end > end else { break }
      cues[index].start = min(cues[index].start, end)
      cues[index].end = end
    }
  }

  private mutating func endChapter(at sample: Int) {
    guard let last = chapters.indices.last else { return }
    chapters[last].end = sample
    if chapters[last].start == sample { chapters.removeLast() }
  }

  private mutating func addCues(of segment: Segment, utterance: Int, tokens: [Int])
    throws(MasteringError)
  {
    let start = sampleCount
    for (index, mark) in segment.marks.enumerated() {
      guard tokens.indices.contains(mark.word) else {
        throw .noSuchWord(mark.word, of: tokens.count)
      }
      let token = tokens[mark.word]
      let first = tokens[..<mark.word].lastIndex { $0 != token }.map { $0 + 1 } ?? 0
      let next = index + 1 < segment.marks.count ? segment.marks[index + 1].sample : nil
      cues.append(
        Cue(
          utterance: utterance, token: token, word: mark.word - first,
          start: start + mark.sample, end: start + (next ?? segment.speechEnd)))
    }
  }

  private mutating func writePending() throws(MasteringError) {
    guard let (segment, start) = pending else { return }
    pending = nil
    try write(segment, frames: segment.frameCount, at: start)
  }

  private mutating func write(_ segment: Segment, frames: Int, at start: Int)
    throws(MasteringError)
  {
    try writeSilence(to: start)
    if frames > 0 { try container.append(segment, frames: frames) }
    written = start + frames
  }

  private mutating func writeSilence(to frame: Int) throws(MasteringError) {
    guard frame > written else { return }
    try container.appendSilence(frames: frame - written)
    written = frame
  }
}

/// A finished file and what is in it.
public struct AudioFile: Hashable, Sendable {
  public var recording: Recording
  public var bytes: Int
  public var sha256: Digest

  public init(recording: Recording, bytes: Int, sha256: Digest) {
    self.recording = recording
    self.bytes = bytes
    self.sha256 = sha256
  }

  /// Bits per second, rounded.
  public var bitrate: Int {
    let samples = max(1, recording.sampleCount)
    return (bytes * 8 * recording.sampleRate + samples / 2) / samples
  }
}
