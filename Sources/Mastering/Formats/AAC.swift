internal import CAAC
internal import Core

/// AAC-LC, mono, by libvo-aacenc (docs/Decisions/0004-aac-by-vo-aacenc.md), in an MP4 file.
///
/// A block of 1,024 samples is whole in itself; a decoder carries over half of the transform's window
/// and nothing else. So a block of silence at a segment's end makes a splice exact.
struct AAC: Encoding {
  let shape: Segment.Shape
  /// What the encoder makes of digital silence once it has settled.
  private var silentBlock: [UInt8] = []

  static let samplesPerBlock = Int(LECTOR_AAC_SAMPLES)
  /// Samples by which the encoder's blocks lag behind its input.
  private static let encoderLag = 1600
  /// Silence put before a sound so that the lag is two whole blocks…
  private static let lead = 2 * samplesPerBlock - encoderLag
  /// …of which the first is silent whatever follows, and left out. What a decoder gives back is one
  /// block late then; an edit list tells players.
  static let lag = samplesPerBlock

  init(_ settings: MasteringSettings.AAC) throws(MasteringError) {
    guard (48...128).contains(settings.bitrate) else {
      throw .unsupportedSetting(.m4a, setting: "bit rate", value: settings.bitrate)
    }
    shape = Segment.Shape(
      format: .m4a, sampleRate: 44_100, samplesPerFrame: Self.samplesPerBlock,
      bitrate: settings.bitrate)
    var last: [UInt8] = []
    try Packets.forEach(in: try payload(of: [0], upTo: 0, frames: 3)[...]) { last = Array($0) }
    silentBlock = last
  }

  /// The library does not tell its version; 0.1.3 is its last, of 2013.
  var identity: String { "vo-aacenc -b \(shape.bitrate)" }

  /// Two blocks more than the sound has: the one by which the decoder lags, and a silent one.
  func frameCount(of samples: Int) -> Int { samples == 0 ? 0 : shape.frames(holding: samples) + 2 }

  func payload(of pcm: ArraySlice<Int16>, upTo _: Int, frames: Int) throws(MasteringError)
    -> [UInt8]
  {
    let encoder = try AACEncoder(shape)
    let length = (frames + 1) * Self.samplesPerBlock
    var sound = [Int16](repeating: 0, count: Self.lead) + pcm
    sound += [Int16](repeating: 0, count: length - sound.count)
    var payload: [UInt8] = []
    for frame in 0...frames {
      let start = frame * Self.samplesPerBlock
      let block = try encoder.block(of: sound[start..<start + Self.samplesPerBlock])
      if frame > 0 { payload += [UInt8(block.count & 0xFF), UInt8(block.count >> 8)] + block }
    }
    return payload
  }

  func container(at path: String, tags: Tags) throws(MasteringError) -> any Container {
    MP4File(path, tags: tags, shape: shape, silentBlock: silentBlock)
  }
}

/// One encoder, used once.
private final class AACEncoder {
  private let encoder: OpaquePointer

  init(_ shape: Segment.Shape) throws(MasteringError) {
    var code: Int32 = 0
    guard
      let encoder = lector_aac_create(Int32(shape.sampleRate), Int32(shape.bitrate * 1000), &code)
    else {
      throw code == 0
        ? .missingLibrary(.m4a, name: LECTOR_AAC_LIBRARY)
        : .library("voGetAACEncAPI", code: Int(code))
    }
    self.encoder = encoder
  }

  deinit { lector_aac_destroy(encoder) }

  func block(of pcm: ArraySlice<Int16>) throws(MasteringError) -> [UInt8] {
    var code: Int32 = 0
    let block = [UInt8](unsafeUninitializedCapacity: Int(LECTOR_AAC_BYTES)) { buffer, count in
      code = pcm.withUnsafeBufferPointer {
        lector_aac_encode(encoder, $0.baseAddress, buffer.baseAddress)
      }
      count = max(0, Int(code))
    }
    guard code > 0 else { throw .library("lector_aac_encode", code: Int(code)) }
    return block
  }
}
