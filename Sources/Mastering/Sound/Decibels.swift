internal import Glibc

enum Decibels {
  static func factor(_ level: Double) -> Float { Float(pow(10, level / 20)) }
  static func level(_ factor: Float) -> Double { 20 * log10(Double(factor)) }
}
