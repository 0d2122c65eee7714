internal import Core

/// Opus by libopus: 48 kHz, packets of 20 ms.
///
/// A packet depends on the band energies of the one before, so a splice is exact only where encoder
/// and decoder are in the same state. Silence brings both there: the file opens with silent packets
/// that players skip, every segment ends in silence, and every encoder has encoded silence before
/// its segment begins.
struct Opus: Encoding {
  let shape: Segment.Shape
  private let complexity: Int
  /// What libopus makes of digital silence once it has settled.
  private let silentPacket: [UInt8]

  static let samplesPerPacket = 960
  /// Silent packets with which an encoder, and a file, begins. Two are 40 ms.
  static let priming = 2
  /// Samples by which the decoder lags: libopus's look-ahead (AUDIO, 48 kHz).
  static let lag = 312
  /// Silence after a sound: the lag, the overlap of the transform, and a packet that is silent.
  static let tail = lag + 120 + samplesPerPacket

  init(_ settings: MasteringSettings.Opus) throws(MasteringError) {
    // Below 24 kbit/s libopus changes to SILK, which has a longer memory.
    guard (24...256).contains(settings.bitrate) else {
      throw .unsupportedSetting(.opus, setting: "bit rate", value: settings.bitrate)
    }
    guard (0...10).contains(settings.complexity) else {
      throw .unsupportedSetting(.opus, setting: "complexity", value: settings.complexity)
    }
    complexity = settings.complexity
    shape = Segment.Shape(
      format: .opus, sampleRate: 48_000, samplesPerFrame: Self.samplesPerPacket,
      bitrate: settings.bitrate)
    let encoder = try OpusPacketEncoder(bitrate: settings.bitrate, complexity: complexity)
    silentPacket = try Self.prime(encoder)
  }

  /// - Returns: the last of the silent packets.
  private static func prime(_ encoder: OpusPacketEncoder) throws(MasteringError) -> [UInt8] {
    let silence = [Float](repeating: 0, count: samplesPerPacket)
    var packet: [UInt8] = []
    for _ in 0..<priming { packet = try encoder.packet(of: silence[...]) }
    return packet
  }

  var identity: String {
    "\(OpusPacketEncoder.version) complexity \(complexity) bitrate \(shape.bitrate)"
  }

  func frameCount(of samples: Int) -> Int {
    samples == 0 ? 0 : shape.frames(holding: samples + Self.tail)
  }

  func payload(of pcm: ArraySlice<Int16>, upTo _: Int, frames: Int) throws(MasteringError)
    -> [UInt8]
  {
    let encoder = try OpusPacketEncoder(bitrate: shape.bitrate, complexity: complexity)
    _ = try Self.prime(encoder)
    let sound = pcm.map { Float($0) / 32_768 }
    let padding = frames * Self.samplesPerPacket - pcm.count
    let padded = sound + [Float](repeating: Self.offset(after: sound), count: padding)
    var payload: [UInt8] = []
    for frame in 0..<frames {
      let start = frame * Self.samplesPerPacket
      let packet = try encoder.packet(of: padded[start..<start + Self.samplesPerPacket])
      payload += [UInt8(packet.count & 0xFF), UInt8(packet.count >> 8)] + packet
    }
    return payload
  }

  func peak(of payload: ArraySlice<UInt8>, above ceiling: Float) throws(MasteringError) -> Float {
    let decoder = try OpusPacketDecoder()
    for _ in 0..<Self.priming { _ = try decoder.sound(of: silentPacket[...]) }
    var sound: [Float] = []
    try Packets.forEach(in: payload) { packet throws(MasteringError) in
      sound += try decoder.sound(of: packet)
    }
    let blocks = PaddedBlocks(sound)
    return TruePeakDetector.fourFold.peaks(of: blocks, above: ceiling).max() ?? 0
  }

  /// libopus takes out what is below 3 Hz (`dc_reject`), and its filter swings for 300 ms after the
  /// sound. An input that rests at what the filter holds comes out as silence at once.
  private static func offset(after sound: [Float]) -> Float {
    let coefficient: Float = 6.3 * 3 / 48_000
    return sound.reduce(0) { held, sample in coefficient * sample + (1 - coefficient) * held }
  }

  func container(at path: String, tags: Tags) throws(MasteringError) -> any Container {
    OpusFile(path, tags: tags, silentPacket: silentPacket)
  }
}
