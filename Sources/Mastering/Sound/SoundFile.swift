internal import CSndfile
public import Core

extension Clip {
  /// The sound of a file that libsndfile reads (WAV, FLAC, Ogg, MP3…), as mono, without words.
  /// - Parameters:
  ///   - path: of the file.
  ///   - seconds: how long it may be.
  /// - Throws: `unreadableSound`.
  public init(soundFile path: String, atMost seconds: Int) throws(MasteringError) {
    var info = SF_INFO()
    guard let sound = sf_open(path, Int32(SFM_READ), &info) else {
      throw .unreadableSound(path, reason: String(cString: sf_strerror(nil)))
    }
    defer { sf_close(sound) }
    let (rate, channels) = (Int(info.samplerate), Int(info.channels))
    // A file's header may promise anything; what is read is what is there.
    guard rate > 0, (1...8).contains(channels) else {
      throw .unreadableSound(path, reason: "it has \(channels) channels at \(rate) Hz")
    }
    var samples: [Int16] = []
    var block = [Int16](repeating: 0, count: 4096 * channels)
    while true {
      let frames = Int(sf_readf_short(sound, &block, 4096))
      if frames <= 0 { break }
      for frame in 0..<frames {
        let sum = (0..<channels).reduce(0) { $0 + Int(block[frame * channels + $1]) }
        samples.append(Int16(sum / channels))
      }
      guard samples.count <= rate * seconds else {
        throw .unreadableSound(path, reason: "it is longer than \(seconds) seconds")
      }
    }
    guard samples.contains(where: { $0 != 0 }) else {
      throw .unreadableSound(path, reason: "it is silent")
    }
    self.init(sampleRate: rate, samples: samples, marks: [])
  }
}
