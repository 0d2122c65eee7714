internal import Core

extension VoiceFile {
  /// A line of `equalizer`: `{kind: peak, frequency: 3000, gain: -2, q: 1}`.
  struct Band: Codable, Hashable, Sendable {
    var kind: EqualizerBand.Kind
    var frequency: Int
    var gain: Double?
    var q: Double?

    enum CodingKeys: String, CodingKey, CaseIterable { case kind, frequency, gain, q }

    static let keys: StrictYAML.Keys = Dictionary(
      uniqueKeysWithValues: CodingKeys.allCases.map { ($0.stringValue, .value) })

    var band: EqualizerBand {
      EqualizerBand(kind, frequency: frequency, gain: gain ?? 0, q: q ?? EqualizerBand.flat)
    }

    var fault: String? {
      if !(20...20_000).contains(frequency) {
        return "frequency is \(frequency) Hz, not 20 to 20000"
      }
      if let gain, !(-12...12).contains(gain) { return "gain is \(gain) dB, not -12 to 12" }
      if let q, !(0.1...4).contains(q) { return "q is \(q), not 0.1 to 4" }
      return nil
    }
  }

  /// A voice that needs more filters should be another voice.
  static let mostBands = 8

  func equalizerOutOfRange() -> (path: [String], reason: String)? {
    guard let equalizer else { return nil }
    if equalizer.count > Self.mostBands {
      return (["equalizer"], "equalizer has \(equalizer.count) bands, not 0 to \(Self.mostBands)")
    }
    return equalizer.lazy.compactMap(\.fault).first.map { (["equalizer"], "equalizer: \($0)") }
  }
}
