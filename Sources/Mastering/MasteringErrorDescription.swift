internal import Glibc

/// The one place where a mastering failure becomes a sentence.
extension MasteringError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unsupportedSampleRate(let rate):
      "A sample rate of \(rate) Hz cannot be mastered; use 8000 to 192000 Hz for an engine and an MPEG rate for a file."
    case .unsupportedSetting(let format, let setting, let value):
      "The \(format.rawValue) encoder does not take \(setting) \(value); choose another in lector.yaml."
    case .missingLibrary(let format, let name):
      "\(name), which makes \(format.rawValue), is not installed; install it (Debian: libvo-aacenc0) or choose another format."
    case .library(let function, let code):
      "The sound library failed in \(function) (code \(code)); this is a bug or a lack of memory."
    case .file(let operation, let path, let errno):
      "Cannot \(operation.rawValue) \(path): \(String(cString: strerror(errno)))\(Self.remedy(errno))"
    case .unreadableSound(let path, let reason):
      "\(path) cannot be played: \(reason); give a WAV, FLAC, Ogg or MP3 file."
    case .nothingToMeasure:
      "The voice's reference text is silent, so its gain cannot be measured; check the engine."
    case .emptyRecording:
      "The recording has no sound: its text holds nothing that the voice can say."
    case .foreignSegment:
      "A segment of another format or with other codec settings does not fit in this file."
    case .damagedSegment:
      "A segment's bytes are damaged; run `lector clean` and read the article again."
    case .noSuchWord(let word, let count):
      "The engine marked word \(word) of an utterance that has \(count)."
    case .tooLong(let format):
      "The recording is longer than a \(format.rawValue) file can be; choose another format."
    }
  }

  private static func remedy(_ errno: Int32) -> String {
    switch errno {
    case ENOSPC, EDQUOT: "; free some space."
    case EACCES, EPERM, EROFS: "; choose a folder that can be written."
    default: "."
    }
  }
}
