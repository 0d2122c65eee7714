/// Which of LAME's −V reaches a bit rate on average.
enum VariableRate {
  /// kbit/s that 24 minutes of en-us at −16 LUFS took at −V 0, 1, … 9 and 9.999, −q 7, no reservoir
  /// (`LECTOR_RATES=1 swift test --filter CostTests`).
  private static let mpeg1: [Float] = [108, 105, 100, 96, 90, 80, 72, 64.5, 60, 54, 36]
  private static let mpeg2: [Float] = [85, 80, 75, 72, 67, 61, 55.5, 49.6, 46.7, 41, 28]

  /// LAME takes fractions: between two measurements, in proportion.
  static func quality(for shape: Segment.Shape) -> Float {
    let rates = shape.samplesPerFrame == 1152 ? mpeg1 : mpeg2
    let wanted = Float(shape.bitrate)
    guard let next = rates.firstIndex(where: { $0 <= wanted }) else { return 9.999 }
    guard next > 0 else { return 0 }
    let share = (rates[next - 1] - wanted) / (rates[next - 1] - rates[next])
    return min(9.999, Float(next - 1) + share)
  }
}
