internal import Core

/// The formats: each is one file in this folder and one line here.
enum Formats {
  static func encoding(of format: AudioFormat, _ settings: MasteringSettings)
    throws(MasteringError) -> any Encoding
  {
    switch format {
    case .mp3: try MP3(settings.mp3)
    case .opus: try Opus(settings.opus)
    case .flac: try FLAC(settings.pcm)
    case .wav: try WAV(settings.pcm)
    case .m4a: try AAC(settings.aac)
    }
  }
}
