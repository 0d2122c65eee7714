internal import CLame
internal import Core

/// MPEG-1/2 layer III, mono, by LAME. The bit reservoir is off, so a frame never
/// refers to bytes of the one before, and frames of separate encoders can be laid end to end.
struct MP3: Encoding {
  let shape: Segment.Shape
  private let quality: Int
  /// What LAME makes of digital silence once it has settled. Made once for all files: starting LAME
  /// was a tenth of what an article costs whose paragraphs are all kept.
  var silentFrame: [UInt8] = []

  /// Samples by which a decoder's output lags what went into LAME: 576 in the encoder and 529 in
  /// the decoder (LAME's technical FAQ). The Info header tells players to skip them.
  static let encoderDelay = 576
  static let lag = encoderDelay + 529

  /// Silence after a sound with which nothing of it is left in the decoder at the end of the frame:
  /// the analysis window (48 + 511 samples), then three granules: the transform's overlap twice and
  /// the synthesis window. SpliceTests prove it; at 1,900 full-scale noise still leaks.
  static let tail = 48 + 511 + 3 * 576

  init(_ settings: MasteringSettings.MP3) throws(MasteringError) {
    let (rate, bitrate) = (settings.sampleRate, settings.bitrate)
    guard let version = MPEGHeader.Version(sampleRate: rate) else {
      throw .unsupportedSampleRate(rate)
    }
    // Below, a decoder overshoots more than the limiter's margin; above 128 is not for speech.
    guard (settings.isVariable ? 56...128 : 48...128).contains(bitrate),
      settings.isVariable || version.bitrates.contains(bitrate)
    else {
      throw .unsupportedSetting(.mp3, setting: "bit rate", value: bitrate)
    }
    guard (0...9).contains(settings.quality) else {
      throw .unsupportedSetting(.mp3, setting: "quality", value: settings.quality)
    }
    quality = settings.quality
    shape = Segment.Shape(
      format: .mp3, sampleRate: rate, samplesPerFrame: version.samplesPerFrame, bitrate: bitrate,
      isVariable: settings.isVariable)
    let silence = try payload(of: [0], upTo: shape.sampleRate / 2, frames: 3)
    silentFrame = Array(silence[try MPEGHeader.prefix(of: silence[...], frames: 2).endIndex...])
  }

  var identity: String {
    let rate = shape.isVariable ? "-V \(VariableRate.quality(for: shape))" : "-b \(shape.bitrate)"
    return "LAME \(String(cString: get_lame_version())) -q \(quality) \(rate) \(shape.sampleRate)"
  }

  func frameCount(of samples: Int) -> Int {
    samples == 0 ? 0 : shape.frames(holding: samples + Self.tail)
  }

  func payload(
    of pcm: ArraySlice<Int16>, upTo bandwidth: Int, frames: Int
  ) throws(MasteringError) -> [UInt8] {
    let encoder = try LameEncoder(shape, quality: quality, bandwidth: bandwidth)
    // LAME looks a frame ahead, and flushing adds its own end: two frames more than are wanted.
    let silence = (frames + 2) * shape.samplesPerFrame - pcm.count
    var stream: [UInt8] = []
    try encoder.encode(pcm, to: &stream)
    try encoder.encode([Int16](repeating: 0, count: silence)[...], to: &stream)
    return Array(try MPEGHeader.prefix(of: stream[...], frames: frames))
  }

  func container(at path: String, tags: Tags) throws(MasteringError) -> any Container {
    try MP3File(path, tags: tags, shape: shape, silentFrame: silentFrame)
  }
}

/// One LAME, used once.
private final class LameEncoder {
  private let flags: lame_t

  init(_ shape: Segment.Shape, quality: Int, bandwidth: Int) throws(MasteringError) {
    guard let flags = lame_init() else { throw .library("lame_init", code: 0) }
    self.flags = flags
    lame_set_in_samplerate(flags, Int32(shape.sampleRate))
    lame_set_out_samplerate(flags, Int32(shape.sampleRate))
    lame_set_num_channels(flags, 1)
    lame_set_mode(flags, MONO)
    if shape.isVariable {
      lame_set_VBR(flags, vbr_mtrh)
      lame_set_VBR_quality(flags, VariableRate.quality(for: shape))
      lame_set_VBR_max_bitrate_kbps(flags, 128)
    } else {
      lame_set_VBR(flags, vbr_off)
      lame_set_brate(flags, Int32(shape.bitrate))
      // LAME's CBR presets make everything 0.95 as loud; 1.0 counts as "not set".
      lame_set_scale(flags, 1 / 0.95)
    }
    // LAME's own choice of 16 kHz took a twentieth of the time for nothing. Its filter begins to fall
    // below the frequency that it is given.
    if bandwidth < shape.sampleRate / 2 { lame_set_lowpassfreq(flags, Int32(bandwidth + 500)) }
    lame_set_quality(flags, Int32(quality))
    lame_set_disable_reservoir(flags, 1)
    lame_set_bWriteVbrTag(flags, 0)
    lame_set_write_id3tag_automatic(flags, 0)
    let code = lame_init_params(flags)
    guard code == 0 else { throw .library("lame_init_params", code: Int(code)) }
  }

  deinit { lame_close(flags) }

  /// Samples that LAME is given at a time. It takes as much memory as it is given, and for a whole
  /// paragraph the kernel's zeroing of that memory cost a tenth of the encoding.
  private static let stretch = 8 * 1152

  func encode(_ pcm: ArraySlice<Int16>, to stream: inout [UInt8]) throws(MasteringError) {
    // The size that lame.h asks for; less makes it return −1.
    let capacity = Self.stretch + Self.stretch / 4 + 7200
    var start = pcm.startIndex
    while start < pcm.endIndex {
      let part = pcm[start..<min(start + Self.stretch, pcm.endIndex)]
      var code: Int32 = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        code = part.withUnsafeBufferPointer { part in
          lame_encode_buffer(
            flags, part.baseAddress, part.baseAddress, Int32(part.count), buffer.baseAddress,
            Int32(capacity))
        }
        count = max(0, Int(code))
      }
      guard code >= 0 else { throw .library("lame_encode_buffer", code: Int(code)) }
      stream += bytes
      start = part.endIndex
    }
  }
}
