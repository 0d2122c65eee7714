import Foundation
import Testing

@testable import lector_engine_neural

@Suite struct FourierTests {
  private static func samples(_ count: Int) -> [Float] {
    (0..<count).map { Float(sin(Double($0) * 0.37) + cos(Double($0 * $0) * 0.011) * 0.5) }
  }

  /// By the definition, in double precision.
  private static func spectrum(_ samples: [Float]) -> [(re: Double, im: Double)] {
    (0...samples.count / 2).map { bin in
      var (re, im) = (0.0, 0.0)
      for (place, sample) in samples.enumerated() {
        let angle = 2 * Double.pi * Double(bin * place % samples.count) / Double(samples.count)
        re += Double(sample) * cos(angle)
        im -= Double(sample) * sin(angle)
      }
      return (re, im)
    }
  }

  @Test(arguments: [4, 6, 8, 10, 20, 60, 90, 128, 1200])
  func theTransformIsTheDefinitionsAndIsUndone(count: Int) {
    let samples = Self.samples(count)
    let transform = RealTransform(count: count)
    var re = [Float](repeating: 0, count: count / 2 + 1)
    var im = re
    transform.forward(samples, &re, &im)
    for (bin, expected) in Self.spectrum(samples).enumerated() {
      #expect(abs(Double(re[bin]) - expected.re) < 2e-4 * Double(count), "bin \(bin)")
      #expect(abs(Double(im[bin]) - expected.im) < 2e-4 * Double(count), "bin \(bin)")
    }
    var back = [Float](repeating: 0, count: count)
    transform.inverse(re, im, &back)
    for (place, sample) in samples.enumerated() { #expect(abs(back[place] - sample) < 1e-5) }
  }

  @Test func noiseIsNormalAndTheSameForTheSameSeed() {
    var noise = Noise(seed: 7)
    var again = Noise(seed: 7)
    var (sum, squares) = (0.0, 0.0)
    for _ in 0..<50_000 {
      let (a, b) = noise.pair()
      let (c, d) = again.pair()
      #expect(a == c && b == d)
      sum += Double(a + b)
      squares += Double(a * a + b * b)
    }
    #expect(abs(sum / 100_000) < 0.02)
    #expect(abs(squares / 100_000 - 1) < 0.02)
    #expect(Noise.seed(of: [1, 2]) != Noise.seed(of: [2, 1]))
  }

  /// 200 Hz at 24 kHz: a pulse every 120 samples, as high as there are harmonics below 11 kHz.
  @Test func pulsesComeAtThePitch() throws {
    let pitch = [Float](repeating: 200, count: 8)
    let train = pitch.withUnsafeBufferPointer {
      PulseTrain.samples(pitch: $0, hop: 300, rate: 24_000)
    }
    #expect(train.count == 2400)
    let peaks = train.indices.filter { train[$0] > 50 }
    #expect(peaks.count == 20)
    for (first, second) in zip(peaks, peaks.dropFirst()) { #expect(second - first == 120) }
    #expect(try #require(train.max()) < 56)
    let silent = [Float](repeating: 0, count: 4)
    let silence = silent.withUnsafeBufferPointer {
      PulseTrain.samples(pitch: $0, hop: 300, rate: 24_000)
    }
    #expect(silence.allSatisfy { $0 == 0 })
  }

  /// A filter that passes everything, and no noise: out come the pulses that went in.
  @Test func anOpenFilterLeavesThePulsesAsTheyAre() {
    let frames = 12
    let pitch = [Float](repeating: 150, count: frames)
    let size = HarmonicNoise.bins * frames
    // Analysis divides by the hop; e^ln(300) takes that back.
    let open = [Float](repeating: log(300), count: size)
    let closed = [Float](repeating: -50, count: size)
    let zero = [Float](repeating: 0, count: size)
    let sound = pitch.withUnsafeBufferPointer { pitch in
      open.withUnsafeBufferPointer { open in
        closed.withUnsafeBufferPointer { closed in
          zero.withUnsafeBufferPointer { zero in
            HarmonicNoise().sound(
              of: .init(
                harmonic: open.baseAddress!, harmonicPhase: zero.baseAddress!,
                noise: closed.baseAddress!, rest: closed.baseAddress!, restPhase: zero.baseAddress!,
                pitch: pitch), seed: 1)
          }
        }
      }
    }
    let pulses = pitch.withUnsafeBufferPointer {
      PulseTrain.samples(pitch: $0, hop: 300, rate: 24_000)
    }
    #expect(sound.count == pulses.count)
    // The last 600 samples are seen by fewer frames, and mirrored.
    for place in 0..<(pulses.count - 900) { #expect(abs(sound[place] - pulses[place]) < 0.01) }
  }
}
