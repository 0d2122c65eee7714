public import Core

public enum MasteringError: Error, Hashable, Sendable {
  /// A rate that the engine or the settings give and the encoder or the resampler cannot take.
  case unsupportedSampleRate(Int)
  /// A setting that the encoder of this format refuses.
  case unsupportedSetting(AudioFormat, setting: String, value: Int)
  /// A library that only this format needs is not installed.
  case missingLibrary(AudioFormat, name: String)
  /// A library said no: its function and its code.
  case library(String, code: Int)
  /// The file system said no: what was tried, where, and `errno`.
  case file(FileOperation, path: String, errno: Int32)
  /// A sound file, such as a jingle, that cannot be played.
  case unreadableSound(String, reason: String)
  /// There is no loudness to measure in silence.
  case nothingToMeasure
  /// Nothing in the recording can be heard.
  case emptyRecording
  /// A segment of another format, rate or set of codec settings than the file's.
  case foreignSegment
  /// A segment whose bytes are not what its encoder makes: a damaged cache entry.
  case damagedSegment
  /// A mark for a word that the utterance does not have.
  case noSuchWord(Int, of: Int)
  /// More than the format can hold: 4 GiB for WAV and M4A.
  case tooLong(AudioFormat)

  public enum FileOperation: String, Hashable, Sendable { case open, read, write }
}
