public import EngineWire

/// Why there is no sound.
public enum SynthesisError: Error, Hashable, Sendable {
  /// No `lector-engine-<name>` in any of the folders, in the order they were searched.
  case engineNotFound(name: String, searched: [String])
  /// The operating system did not start the executable; `code` is its errno.
  case engineNotStarted(executable: String, code: Int32)
  /// The engine speaks another version of the wire.
  case wrongWire(executable: String, version: Int)
  /// The engine cannot speak with this voice, and says why.
  case voiceRefused(executable: String, voice: String, reason: String)
  /// The engine cannot say this text, and says why; a second try would not help.
  case textRefused(text: String, reason: String)
  /// Two engines in a row failed over this text, or before any text, when it is nil. `complaint` is
  /// the end of what the last one wrote to its error stream.
  case engineFailed(executable: String, text: String?, fault: EngineFault, complaint: String)
  /// The task that asked was cancelled.
  case cancelled
  /// The pool was closed.
  case closed
}

/// What went wrong with a running engine. Any of it costs the process its life.
public enum EngineFault: Error, Hashable, Sendable {
  case exited(code: Int32)
  case killed(signal: Int32)
  /// No answer in time.
  case timedOut(after: Duration)
  /// What came over the pipe is no frame, or a frame that makes no sense on its own.
  case malformed(WireError)
  /// A frame of this kind has no place here.
  case unexpected(Frame.Kind)
  /// The answer belongs to another request.
  case wrongID(got: UInt32, expected: UInt32)
  /// A mark of a word that does not exist, twice, out of order, or beyond the audio.
  case badMark(word: Int, sample: Int)
  /// `done` announces another number of samples than came.
  case lostSamples(got: Int, announced: Int)
  /// More audio than any utterance can need.
  case endlessAudio(seconds: Int)
  /// The engine itself reports an accident.
  case reported(String)
}

extension EngineFault {
  static func reading<Value>(
    _ field: @autoclosure () throws(WireError) -> Value
  ) throws(EngineFault) -> Value {
    do throws(WireError) { return try field() } catch { throw .malformed(error) }
  }
}
