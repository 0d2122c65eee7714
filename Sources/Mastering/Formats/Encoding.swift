internal import Core

/// How one format encodes a stretch of sound alone, and what file its segments go into.
protocol Encoding: Sendable {
  var shape: Segment.Shape { get }
  /// The encoder, its version and its settings: with the samples, all that decides the payload.
  var identity: String { get }
  /// Frames that a stretch of sound takes so that nothing of it leaks into what follows; 0 for none.
  func frameCount(of samples: Int) -> Int
  /// - Parameters:
  ///   - pcm: mono at `shape.sampleRate`, not empty.
  ///   - bandwidth: hertz above which there is nothing in it.
  /// - Returns: exactly `frames` frames in the form that `Segment.payload` describes.
  func payload(
    of pcm: ArraySlice<Int16>, upTo bandwidth: Int, frames: Int
  ) throws(MasteringError) -> [UInt8]
  /// Greatest magnitude of the decoded payload, full scale ±1, where it exceeds `ceiling`; what is
  /// below need not be exact. Formats whose overshoot the limiter's margin always covers say 0.
  func peak(of payload: ArraySlice<UInt8>, above ceiling: Float) throws(MasteringError) -> Float
  func container(at path: String, tags: Tags) throws(MasteringError) -> any Container
}

extension Encoding {
  func peak(of payload: ArraySlice<UInt8>, above ceiling: Float) -> Float { 0 }
}

/// A file under construction. Frames go in, in order.
protocol Container: AnyObject {
  /// Frames that must follow the timeline's last so that a decoder, which lags, can play it all.
  var trailingFrames: Int { get }
  /// - Parameter frames: how many of the payload's frames, from the first.
  func append(_ segment: Segment, frames: Int) throws(MasteringError)
  func appendSilence(frames: Int) throws(MasteringError)
  /// - Parameter recording: what a player shall play, `sampleCount` samples.
  func finish(_ recording: Recording) throws(MasteringError) -> WrittenFile
}

/// A file that is complete on disk.
struct WrittenFile {
  var bytes: Int
  var sha256: Digest
}
