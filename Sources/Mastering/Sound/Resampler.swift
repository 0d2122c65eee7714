internal import CSoxr

/// Sound at one rate → 16-bit sound at another.
enum Resampler {
  static var identity: String { String(cString: soxr_version()) + " HQ" }

  /// No dither: a silence must stay digital silence, and what follows is either a codec that makes
  /// its own noise far above −98 dBFS or a copy of a 16-bit engine.
  /// - Parameter sound: full scale ±1.
  static func pcm(of sound: [Float], from rate: Int, to output: Int)
    throws(MasteringError) -> [Int16]
  {
    guard (8000...192_000).contains(rate) else { throw .unsupportedSampleRate(rate) }
    guard !sound.isEmpty else { return [] }
    let count = (sound.count * output + rate / 2) / rate
    var io = soxr_io_spec(SOXR_FLOAT32_I, SOXR_INT16_I)
    io.flags = UInt(SOXR_NO_DITHER)
    var quality = soxr_quality_spec(UInt(SOXR_HQ), 0)
    var runtime = soxr_runtime_spec(1)
    var done = 0
    var failed = false
    let pcm = [Int16](unsafeUninitializedCapacity: count) { buffer, made in
      failed =
        soxr_oneshot(
          Double(rate), Double(output), 1, sound, sound.count, nil, buffer.baseAddress, count,
          &done, &io, &quality, &runtime) != nil
      // The last fraction of a sample, which soxr may leave out.
      buffer[done..<count].initialize(repeating: 0)
      made = count
    }
    guard !failed else { throw .library("soxr_oneshot", code: 0) }
    return pcm
  }
}
