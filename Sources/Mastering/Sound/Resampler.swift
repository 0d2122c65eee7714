internal import CSoxr

/// Sound at one rate → 16-bit sound at another.
enum Resampler {
  static var identity: String { String(cString: soxr_version()) + " HQ" }

  /// No dither: a silence must stay digital silence, and what follows is either a codec that makes
  /// its own noise far above −98 dBFS or a copy of a 16-bit engine.
  /// - Parameter sound: full scale ±1.
  static func pcm(of sound: ArraySlice<Float>, from rate: Int, to output: Int)
    throws(MasteringError) -> [Int16]
  {
    guard (8000...192_000).contains(rate) else { throw .unsupportedSampleRate(rate) }
    guard !sound.isEmpty else { return [] }
    let count = (sound.count * output + rate / 2) / rate
    var io = soxr_io_spec(SOXR_FLOAT32_I, SOXR_INT16_I)
    io.flags = UInt(SOXR_NO_DITHER)
    var quality = soxr_quality_spec(UInt(SOXR_HQ), 0)
    var runtime = soxr_runtime_spec(1)
    var error: soxr_error_t?
    guard let soxr = soxr_create(Double(rate), Double(output), 1, &error, &io, &quality, &runtime)
    else { throw .library("soxr_create", code: 0) }
    defer { soxr_delete(soxr) }
    let pcm = [Int16](unsafeUninitializedCapacity: count) { pcm, made in
      sound.withUnsafeBufferPointer { sound in
        var (taken, given, done) = (0, 0, 0)
        while made < count, error == nil {
          // No input at all says that nothing more comes.
          let part = sound[taken..<min(taken + stretch, sound.count)]
          let input = part.isEmpty ? nil : sound.baseAddress.map { $0 + taken }
          error = soxr_process(
            soxr, input, part.count, &given, pcm.baseAddress.map { $0 + made }, count - made, &done)
          taken += given
          made += done
          if given == 0, done == 0 { break }
        }
      }
      // The last fraction of a sample, which soxr may leave out.
      pcm[made...].initialize(repeating: 0)
      made = count
    }
    guard error == nil else { throw .library("soxr_process", code: 0) }
    return pcm
  }

  /// Samples that soxr is given at a time: it keeps room for as much as it is given at once, and the
  /// kernel's zeroing of that cost as much as the filter.
  private static let stretch = 1 << 13
}
