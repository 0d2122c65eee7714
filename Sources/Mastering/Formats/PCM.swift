internal import Core

/// Formats whose segments are the mastered samples themselves. 44.1 kHz like the MP3 by default, so
/// that an edition can mix voices of engines with different rates.
protocol PCMEncoding: Encoding {}

extension PCMEncoding {
  static func shape(
    _ format: AudioFormat, _ settings: MasteringSettings.PCM
  ) throws(MasteringError) -> Segment.Shape {
    guard (8000...192_000).contains(settings.sampleRate) else {
      throw .unsupportedSampleRate(settings.sampleRate)
    }
    return Segment.Shape(
      format: format, sampleRate: settings.sampleRate, samplesPerFrame: 1, bitrate: 0)
  }

  var identity: String { "PCM 16 \(shape.sampleRate)" }

  func frameCount(of samples: Int) -> Int { samples }

  func payload(of pcm: ArraySlice<Int16>, upTo _: Int, frames: Int) -> [UInt8] {
    Array(pcm.map { $0.littleEndian }).withUnsafeBytes { Array($0) }
  }
}

extension Segment {
  /// The first samples of a PCM segment.
  func samples(_ count: Int) throws(MasteringError) -> [Int16] {
    guard payload.count >= 2 * count else { throw .damagedSegment }
    return payload.withUnsafeBytes { bytes in
      (0..<count).map {
        Int16(littleEndian: bytes.loadUnaligned(fromByteOffset: 2 * $0, as: Int16.self))
      }
    }
  }
}
