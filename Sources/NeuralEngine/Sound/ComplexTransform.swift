internal import Glibc

/// The discrete Fourier transform of a fixed number of points whose prime factors are 2, 3 and 5, in
/// Stockham's arrangement: every stage reads one buffer and writes the other in order, so nothing has to
/// be sorted, and real and imaginary parts lie apart, so the inner loops vectorize.
final class ComplexTransform {
  let count: Int
  private let stages: [Stage]
  private let scratch: UnsafeMutablePointer<Float>

  private struct Stage {
    var radix: Int
    /// How many butterflies have different factors, and how many have the same.
    var groups: Int
    var stride: Int
    /// `cos, −sin` of the factor of each output but the first, by group.
    var factors: [(re: Float, im: Float)]
  }

  init(count: Int) {
    self.count = count
    var stages: [Stage] = []
    var (left, stride) = (count, 1)
    for radix in [5, 3, 4, 2] {
      while left % radix == 0 {
        let groups = left / radix
        var factors: [(re: Float, im: Float)] = []
        for group in 0..<groups {
          for output in 1..<radix {
            let angle = 2 * Double.pi * Double(group * output) / Double(left)
            factors.append((Float(cos(angle)), Float(-sin(angle))))
          }
        }
        stages.append(Stage(radix: radix, groups: groups, stride: stride, factors: factors))
        left = groups
        stride *= radix
      }
    }
    precondition(left == 1, "\(count) has a prime factor other than 2, 3, 5")
    self.stages = stages
    scratch = .allocate(capacity: 2 * count)
  }

  deinit { scratch.deallocate() }

  /// Forward transform in place; exchange the two arguments for the inverse without its 1/count.
  func transform(_ re: UnsafeMutablePointer<Float>, _ im: UnsafeMutablePointer<Float>) {
    var from = (re: re, im: im)
    var to = (re: scratch, im: scratch + count)
    for stage in stages {
      stage.factors.withUnsafeBufferPointer { factors in
        for group in 0..<stage.groups {
          let factor = factors.baseAddress.map { $0 + group * (stage.radix - 1) }
          guard let factor else { return }
          let input = group * stage.stride
          let output = group * stage.stride * stage.radix
          let step = stage.groups * stage.stride
          let source = (re: from.re + input, im: from.im + input)
          let target = (re: to.re + output, im: to.im + output)
          switch stage.radix {
          case 2: Self.two(source, step, target, stage.stride, factor)
          case 3: Self.three(source, step, target, stage.stride, factor)
          case 4: Self.four(source, step, target, stage.stride, factor)
          default: Self.five(source, step, target, stage.stride, factor)
          }
        }
      }
      swap(&from, &to)
    }
    if from.re != re {
      re.update(from: from.re, count: count)
      im.update(from: from.im, count: count)
    }
  }

  private typealias Pair = (re: UnsafeMutablePointer<Float>, im: UnsafeMutablePointer<Float>)
  private typealias Factors = UnsafePointer<(re: Float, im: Float)>

  @inline(__always)
  private static func put(
    _ re: Float, _ im: Float, _ factor: (re: Float, im: Float), _ to: Pair, _ place: Int
  ) {
    to.re[place] = re * factor.re - im * factor.im
    to.im[place] = re * factor.im + im * factor.re
  }

  private static func two(_ x: Pair, _ step: Int, _ y: Pair, _ stride: Int, _ w: Factors) {
    for q in 0..<stride {
      let (r0, i0, r1, i1) = (x.re[q], x.im[q], x.re[q + step], x.im[q + step])
      y.re[q] = r0 + r1
      y.im[q] = i0 + i1
      put(r0 - r1, i0 - i1, w[0], y, q + stride)
    }
  }

  private static func three(_ x: Pair, _ step: Int, _ y: Pair, _ stride: Int, _ w: Factors) {
    let half: Float = 0.866_025_403_784_438_6  // sin 60°
    for q in 0..<stride {
      let (r1, i1) = (x.re[q + step], x.im[q + step])
      let (r2, i2) = (x.re[q + 2 * step], x.im[q + 2 * step])
      let (sr, si, dr, di) = (r1 + r2, i1 + i2, half * (r1 - r2), half * (i1 - i2))
      let (mr, mi) = (x.re[q] - 0.5 * sr, x.im[q] - 0.5 * si)
      y.re[q] = x.re[q] + sr
      y.im[q] = x.im[q] + si
      put(mr + di, mi - dr, w[0], y, q + stride)
      put(mr - di, mi + dr, w[1], y, q + 2 * stride)
    }
  }

  private static func four(_ x: Pair, _ step: Int, _ y: Pair, _ stride: Int, _ w: Factors) {
    for q in 0..<stride {
      let (r0, i0) = (x.re[q], x.im[q])
      let (r1, i1) = (x.re[q + step], x.im[q + step])
      let (r2, i2) = (x.re[q + 2 * step], x.im[q + 2 * step])
      let (r3, i3) = (x.re[q + 3 * step], x.im[q + 3 * step])
      let (ar, ai, br, bi) = (r0 + r2, i0 + i2, r0 - r2, i0 - i2)
      let (cr, ci, dr, di) = (r1 + r3, i1 + i3, r1 - r3, i1 - i3)
      y.re[q] = ar + cr
      y.im[q] = ai + ci
      put(br + di, bi - dr, w[0], y, q + stride)
      put(ar - cr, ai - ci, w[1], y, q + 2 * stride)
      put(br - di, bi + dr, w[2], y, q + 3 * stride)
    }
  }

  private static func five(_ x: Pair, _ step: Int, _ y: Pair, _ stride: Int, _ w: Factors) {
    let (c1, c2): (Float, Float) = (0.309_016_994_374_947_4, -0.809_016_994_374_947_4)
    let (s1, s2): (Float, Float) = (0.951_056_516_295_153_6, 0.587_785_252_292_473_1)
    for q in 0..<stride {
      let (r0, i0) = (x.re[q], x.im[q])
      let (r1, i1) = (x.re[q + step], x.im[q + step])
      let (r2, i2) = (x.re[q + 2 * step], x.im[q + 2 * step])
      let (r3, i3) = (x.re[q + 3 * step], x.im[q + 3 * step])
      let (r4, i4) = (x.re[q + 4 * step], x.im[q + 4 * step])
      let (ar, ai, br, bi) = (r1 + r4, i1 + i4, r1 - r4, i1 - i4)
      let (cr, ci, dr, di) = (r2 + r3, i2 + i3, r2 - r3, i2 - i3)
      y.re[q] = r0 + ar + cr
      y.im[q] = i0 + ai + ci
      let (er, ei) = (r0 + c1 * ar + c2 * cr, i0 + c1 * ai + c2 * ci)
      let (fr, fi) = (r0 + c2 * ar + c1 * cr, i0 + c2 * ai + c1 * ci)
      let (gr, gi) = (s1 * br + s2 * dr, s1 * bi + s2 * di)
      let (hr, hi) = (s2 * br - s1 * dr, s2 * bi - s1 * di)
      put(er + gi, ei - gr, w[0], y, q + stride)
      put(fr + hi, fi - hr, w[1], y, q + 2 * stride)
      put(fr - hi, fi + hr, w[2], y, q + 3 * stride)
      put(er - gi, ei + gr, w[3], y, q + 4 * stride)
    }
  }
}
