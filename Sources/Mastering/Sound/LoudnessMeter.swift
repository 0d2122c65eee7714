internal import CEbur128

/// Integrated loudness of mono sound (BS.1770-4, by libebur128).
struct LoudnessMeter: ~Copyable {
  private let state: UnsafeMutablePointer<ebur128_state>?

  init(sampleRate: Int) throws(MasteringError) {
    state = ebur128_init(1, UInt(sampleRate), Int32(EBUR128_MODE_I.rawValue))
    guard state != nil else { throw .library("ebur128_init", code: 0) }
  }

  deinit {
    var state = state
    ebur128_destroy(&state)
  }

  borrowing func add(_ sound: ArraySlice<Float>) throws(MasteringError) {
    let code = sound.withUnsafeBufferPointer {
      ebur128_add_frames_float(state, $0.baseAddress, $0.count)
    }
    guard code == EBUR128_SUCCESS.rawValue else {
      throw .library("ebur128_add_frames_float", code: Int(code))
    }
  }

  /// LUFS; −∞ for silence.
  func integrated() throws(MasteringError) -> Double {
    var loudness = 0.0
    let code = ebur128_loudness_global(state, &loudness)
    guard code == EBUR128_SUCCESS.rawValue else {
      throw .library("ebur128_loudness_global", code: Int(code))
    }
    return loudness
  }
}
