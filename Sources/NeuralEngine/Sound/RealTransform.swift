internal import Glibc

/// The Fourier transform of real samples, by a complex one of half the length: even samples are its
/// real, odd ones its imaginary parts.
final class RealTransform {
  /// Samples; there are `count / 2 + 1` bins.
  let count: Int
  private let half: ComplexTransform
  private let cosines: [Float]
  private let sines: [Float]
  private let re: UnsafeMutablePointer<Float>
  private let im: UnsafeMutablePointer<Float>

  init(count: Int) {
    self.count = count
    half = ComplexTransform(count: count / 2)
    cosines = (0...count / 2).map { Float(cos(2 * Double.pi * Double($0) / Double(count))) }
    sines = (0...count / 2).map { Float(sin(2 * Double.pi * Double($0) / Double(count))) }
    re = .allocate(capacity: count / 2)
    im = .allocate(capacity: count / 2)
  }

  deinit {
    re.deallocate()
    im.deallocate()
  }

  func forward(
    _ samples: UnsafePointer<Float>, _ outRe: UnsafeMutablePointer<Float>,
    _ outIm: UnsafeMutablePointer<Float>
  ) {
    let n = half.count
    for k in 0..<n {
      re[k] = samples[2 * k]
      im[k] = samples[2 * k + 1]
    }
    half.transform(re, im)
    outRe[0] = re[0] + im[0]
    outIm[0] = 0
    outRe[n] = re[0] - im[0]
    outIm[n] = 0
    for k in 1..<n {
      let (er, ei) = (0.5 * (re[k] + re[n - k]), 0.5 * (im[k] - im[n - k]))
      let (or, oi) = (0.5 * (im[k] + im[n - k]), 0.5 * (re[n - k] - re[k]))
      outRe[k] = er + cosines[k] * or + sines[k] * oi
      outIm[k] = ei + cosines[k] * oi - sines[k] * or
    }
  }

  /// Scaled so that it undoes `forward`. The imaginary parts of the first and the last bin do not count.
  func inverse(
    _ inRe: UnsafePointer<Float>, _ inIm: UnsafePointer<Float>,
    _ samples: UnsafeMutablePointer<Float>
  ) {
    let n = half.count
    let scale = 1 / Float(n)
    re[0] = 0.5 * scale * (inRe[0] + inRe[n])
    im[0] = 0.5 * scale * (inRe[0] - inRe[n])
    for k in 1..<n {
      let (er, ei) = (0.5 * (inRe[k] + inRe[n - k]), 0.5 * (inIm[k] - inIm[n - k]))
      let (dr, di) = (0.5 * (inRe[k] - inRe[n - k]), 0.5 * (inIm[k] + inIm[n - k]))
      let (or, oi) = (cosines[k] * dr - sines[k] * di, cosines[k] * di + sines[k] * dr)
      re[k] = scale * (er - oi)
      im[k] = scale * (ei + or)
    }
    half.transform(im, re)
    for k in 0..<n {
      samples[2 * k] = re[k]
      samples[2 * k + 1] = im[k]
    }
  }
}
