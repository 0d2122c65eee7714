internal import CEbur128
internal import CSndfile
internal import Glibc

/// A file's sound as libsndfile decodes it to its end.
struct Sound: Sendable {
  var sampleRate: Int
  var channels: Int
  /// Per channel.
  var frames: Int
  /// LUFS, integrated; nil when not asked for or too quiet to be measured.
  var loudness: Double?
  /// dBTP; nil when not asked for.
  var truePeak: Double?

  var seconds: Double { Double(frames) / Double(sampleRate) }

  enum Failure: Error { case undecodable(String) }

  /// - Parameter measured: loudness and true peak too, which takes five times as long.
  init(_ bytes: [UInt8], measured: Bool) throws(Failure) {
    let source = MemorySource(bytes)
    var info = SF_INFO()
    var callbacks = MemorySource.callbacks
    let pointer = Unmanaged.passUnretained(source).toOpaque()
    guard let file = sf_open_virtual(&callbacks, Int32(SFM_READ), &info, pointer) else {
      throw .undecodable(String(cString: sf_strerror(nil)))
    }
    defer {
      sf_close(file)
      withExtendedLifetime(source) {}
    }
    guard info.samplerate > 0, (1...8).contains(info.channels) else {
      throw .undecodable("\(info.channels) channels at \(info.samplerate) Hz")
    }
    sampleRate = Int(info.samplerate)
    channels = Int(info.channels)
    let meter = measured ? Meter(channels: channels, sampleRate: sampleRate) : nil
    var buffer = [Float](repeating: 0, count: channels << 15)
    var frames = 0
    while true {
      let count = Int(sf_readf_float(file, &buffer, 1 << 15))
      guard count > 0 else { break }
      frames += count
      meter?.take(buffer, frames: count)
    }
    self.frames = frames
    loudness = meter?.loudness
    truePeak = meter?.truePeak
    if frames == 0 { throw .undecodable("there is no sound in it") }
  }
}

/// libsndfile reads files; this is one in memory.
private final class MemorySource {
  let bytes: [UInt8]
  var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private static func of(_ context: UnsafeMutableRawPointer?) -> MemorySource {
    guard let context else { preconditionFailure("libsndfile lost the context of a callback") }
    return Unmanaged<MemorySource>.fromOpaque(context).takeUnretainedValue()
  }

  static let callbacks = SF_VIRTUAL_IO(
    get_filelen: { sf_count_t(of($0).bytes.count) },
    seek: { offset, origin, context in
      let source = of(context)
      let base = [0, source.offset, source.bytes.count][Int(origin)]
      source.offset = min(max(0, base + Int(offset)), source.bytes.count)
      return sf_count_t(source.offset)
    },
    read: { target, count, context in
      let source = of(context)
      let length = min(Int(count), source.bytes.count - source.offset)
      guard length > 0, let target else { return 0 }
      source.bytes[source.offset..<(source.offset + length)].withUnsafeBytes {
        UnsafeMutableRawBufferPointer(start: target, count: length).copyMemory(from: $0)
      }
      source.offset += length
      return sf_count_t(length)
    },
    write: { _, _, _ in 0 },
    tell: { sf_count_t(of($0).offset) })
}

private final class Meter {
  private var state: UnsafeMutablePointer<ebur128_state>?
  private let channels: Int

  init?(channels: Int, sampleRate: Int) {
    self.channels = channels
    state = ebur128_init(
      UInt32(channels), UInt(sampleRate),
      Int32(EBUR128_MODE_I.rawValue | EBUR128_MODE_TRUE_PEAK.rawValue))
    if state == nil { return nil }
  }

  deinit { ebur128_destroy(&state) }

  func take(_ samples: [Float], frames: Int) { ebur128_add_frames_float(state, samples, frames) }

  var loudness: Double? {
    var value = 0.0
    return ebur128_loudness_global(state, &value) == 0 && value.isFinite ? value : nil
  }

  var truePeak: Double? {
    var highest = 0.0
    for channel in 0..<channels {
      var value = 0.0
      if ebur128_true_peak(state, UInt32(channel), &value) == 0 { highest = max(highest, value) }
    }
    return highest > 0 ? 20 * log10(highest) : nil
  }
}
