internal import COpus

/// One libopus encoder, used once.
final class OpusPacketEncoder {
  static var version: String { String(cString: opus_get_version_string()) }

  private let encoder: OpaquePointer

  init(bitrate: Int, complexity: Int) throws(MasteringError) {
    var code: Int32 = 0
    guard let encoder = opus_encoder_create(48_000, 1, OPUS_APPLICATION_AUDIO, &code) else {
      throw .library("opus_encoder_create", code: Int(code))
    }
    self.encoder = encoder
    var lag: Int32 = 0
    guard lector_opus_set(encoder, OPUS_SET_BITRATE_REQUEST, Int32(bitrate * 1000)) == OPUS_OK,
      lector_opus_set(encoder, OPUS_SET_COMPLEXITY_REQUEST, Int32(complexity)) == OPUS_OK,
      // What is below half a unit of 16 bits counts as silence.
      lector_opus_set(encoder, OPUS_SET_LSB_DEPTH_REQUEST, 16) == OPUS_OK,
      lector_opus_get(encoder, OPUS_GET_LOOKAHEAD_REQUEST, &lag) == OPUS_OK,
      lag == Opus.lag
    else { throw .library("opus_encoder_ctl", code: Int(lag)) }
  }

  deinit { opus_encoder_destroy(encoder) }

  func packet(of sound: ArraySlice<Float>) throws(MasteringError) -> [UInt8] {
    var code: Int32 = 0
    // The greatest packet there is (RFC 6716, section 3.2.1) with its TOC byte.
    let packet = [UInt8](unsafeUninitializedCapacity: 1276) { buffer, count in
      code = sound.withUnsafeBufferPointer { sound in
        guard let input = sound.baseAddress, let output = buffer.baseAddress else { return 0 }
        return opus_encode_float(encoder, input, Int32(sound.count), output, 1276)
      }
      count = max(0, Int(code))
    }
    guard code > 0 else { throw .library("opus_encode_float", code: Int(code)) }
    return packet
  }
}

/// One libopus decoder, used once.
final class OpusPacketDecoder {
  private let decoder: OpaquePointer

  init() throws(MasteringError) {
    var code: Int32 = 0
    guard let decoder = opus_decoder_create(48_000, 1, &code) else {
      throw .library("opus_decoder_create", code: Int(code))
    }
    self.decoder = decoder
  }

  deinit { opus_decoder_destroy(decoder) }

  func sound(of packet: ArraySlice<UInt8>) throws(MasteringError) -> [Float] {
    var code: Int32 = 0
    let capacity = Opus.samplesPerPacket
    let sound = [Float](unsafeUninitializedCapacity: capacity) { buffer, count in
      code = packet.withUnsafeBufferPointer { packet in
        guard let output = buffer.baseAddress else { return 0 }
        return opus_decode_float(
          decoder, packet.baseAddress, Int32(packet.count), output, Int32(capacity), 0)
      }
      count = max(0, Int(code))
    }
    guard code > 0 else { throw .library("opus_decode_float", code: Int(code)) }
    return sound
  }
}
