internal import Core

/// An MP3 that is heard while it is made: the frames that the finished file has behind its header,
/// each segment's as soon as it is there.
public struct Broadcast: Sendable {
  private let shape: Segment.Shape
  private let silentFrame: [UInt8]
  /// In frames: where the next segment begins, and how far the stream is.
  private var position = 0
  private var written = 0

  /// - Parameter settings: those of the segments.
  public init(settings: MasteringSettings = .init()) throws(MasteringError) {
    let encoding = try MP3(settings.mp3)
    shape = encoding.shape
    silentFrame = encoding.silentFrame
  }

  /// - Parameter pause: milliseconds from the end of the sound to the next segment.
  /// - Returns: the frames to send now; the pause's come before the next segment's.
  public mutating func append(_ segment: Segment, pause: Int) throws(MasteringError) -> [UInt8] {
    guard segment.shape == shape else { throw .foreignSegment }
    guard segment.speechEnd > 0 else { return [] }
    var frames: [UInt8] = []
    for _ in written..<max(written, position) { frames += silentFrame }
    frames += segment.payload
    written = position + segment.frameCount
    let sound = shape.frames(holding: segment.speechEnd)
    position += max(segment.frameCount, sound + shape.frames(milliseconds: pause))
    return frames
  }
}
