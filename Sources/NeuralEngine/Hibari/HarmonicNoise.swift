internal import Glibc

/// Turns what the network predicts into sound: pulses through a filter, noise through another, and a
/// part with phases of its own, added up in the spectrum of each frame.
///
///     S = e^lh · e^(iπ tanh θ) · E  +  e^ln · Z  +  e^lr · e^iφ
///
/// E is the spectrum of the pulses, Z complex normal noise. Frames of 1,200 samples every 300, Hann
/// windows on both sides, 24 kHz.
final class HarmonicNoise {
  static let rate = 24_000
  static let hop = 300
  private static let size = 1200
  static let bins = size / 2 + 1

  /// The network's outputs: five tables of `bins` rows and one column a frame, and the pitch in hertz.
  struct Prediction {
    var harmonic: UnsafePointer<Float>
    var harmonicPhase: UnsafePointer<Float>
    var noise: UnsafePointer<Float>
    var rest: UnsafePointer<Float>
    var restPhase: UnsafePointer<Float>
    var pitch: UnsafeBufferPointer<Float>
  }

  private let fourier = RealTransform(count: size)
  private let window: [Float] = (0..<size).map {
    Float(0.5 - 0.5 * cos(2 * Double.pi * Double($0) / Double(size)))
  }
  /// Frames at a time: the tables are read by rows, and 16 numbers are a line of the cache.
  private static let block = 16
  private static let pitchOfRows = 608
  private var frame = [Float](repeating: 0, count: size)
  private var re = [Float](repeating: 0, count: block * pitchOfRows)
  private var im = [Float](repeating: 0, count: block * pitchOfRows)

  /// - Returns: `pitch.count * hop` samples.
  func sound(of prediction: Prediction, seed: UInt64) -> [Float] {
    let frames = prediction.pitch.count
    let pulses = PulseTrain.samples(pitch: prediction.pitch, hop: Self.hop, rate: Self.rate)
    var noise = Noise(seed: seed)
    var sound = [Float](repeating: 0, count: frames * Self.hop)
    for start in stride(from: 0, to: frames, by: Self.block) {
      let count = min(Self.block, frames - start)
      for index in 0..<count { analyze(pulses, at: start + index, row: index) }
      shape(prediction, start, count, &noise)
      for index in 0..<count { add(row: index, to: &sound, at: start + index) }
    }
    normalize(&sound, frames: frames)
    return sound
  }

  /// The spectrum of the pulses around a frame; beyond the ends they are mirrored.
  private func analyze(_ pulses: [Float], at index: Int, row: Int) {
    let start = index * Self.hop - Self.size / 2
    let scale = 1 / Float(Self.hop)
    if start >= 0, start + Self.size <= pulses.count {
      for place in 0..<Self.size { frame[place] = pulses[start + place] * window[place] * scale }
    } else {
      let last = pulses.count - 1
      for place in 0..<Self.size {
        var source = abs(start + place)
        if source > last { source = max(0, 2 * last - source) }
        frame[place] = pulses[min(source, last)] * window[place] * scale
      }
    }
    withRow(row) { fourier.forward(frame, $0, $1) }
  }

  private func shape(_ prediction: Prediction, _ start: Int, _ count: Int, _ noise: inout Noise) {
    let frames = prediction.pitch.count
    re.withUnsafeMutableBufferPointer { re in
      im.withUnsafeMutableBufferPointer { im in
        for bin in 0..<Self.bins {
          let place = bin * frames + start
          for index in 0..<count {
            let row = index * Self.pitchOfRows + bin
            let turn = Float.pi * tanhf(prediction.harmonicPhase[place + index])
            let strength = Self.magnitude(prediction.harmonic[place + index])
            let (tr, ti) = (strength * cosf(turn), strength * sinf(turn))
            let free = prediction.restPhase[place + index]
            let rest = Self.magnitude(prediction.rest[place + index])
            let hiss = Self.magnitude(prediction.noise[place + index])
            let (zr, zi) = noise.pair()
            let (er, ei) = (re[row], im[row])
            re[row] = tr * er - ti * ei + hiss * zr + rest * cosf(free)
            im[row] = tr * ei + ti * er + hiss * zi + rest * sinf(free)
          }
        }
      }
    }
  }

  /// The network was trained with this bound on its logarithms.
  @inline(__always)
  private static func magnitude(_ logarithm: Float) -> Float { expf(min(logarithm, 7)) }

  private func add(row: Int, to sound: inout [Float], at index: Int) {
    let start = index * Self.hop - Self.size / 2
    frame.withUnsafeMutableBufferPointer { frame in
      guard let samples = frame.baseAddress else { return }
      withRow(row) { fourier.inverse($0, $1, samples) }
      let first = max(0, -start)
      let end = min(Self.size, sound.count - start)
      for place in first..<max(first, end) {
        sound[start + place] += samples[place] * window[place]
      }
    }
  }

  /// Divides by the sum of the squared windows over each sample: 1.5, but less at the ends.
  private func normalize(_ sound: inout [Float], frames: Int) {
    let inner = Self.size / 2...max(Self.size / 2, (frames - 1) * Self.hop - Self.size / 2)
    for index in sound.indices {
      sound[index] /= inner.contains(index) && frames > 4 ? 1.5 : weight(at: index, frames: frames)
    }
  }

  private func weight(at sample: Int, frames: Int) -> Float {
    let nearest = (sample + Self.size / 2) / Self.hop
    var weight: Float = 0
    for index in max(0, nearest - 3)...max(0, min(nearest, frames - 1)) where index < frames {
      let place = sample - index * Self.hop + Self.size / 2
      if place < Self.size { weight += window[place] * window[place] }
    }
    return max(weight, 1e-6)
  }

  private func withRow(
    _ row: Int, _ body: (UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>) -> Void
  ) {
    re.withUnsafeMutableBufferPointer { re in
      im.withUnsafeMutableBufferPointer { im in
        guard let re = re.baseAddress, let im = im.baseAddress else { return }
        body(re + row * Self.pitchOfRows, im + row * Self.pitchOfRows)
      }
    }
  }
}
