/// One of the filters that correct a voice's tone.
public struct EqualizerBand: Codable, Hashable, Sendable {
  public var kind: Kind
  /// Hertz: where a high-pass lets half the power through, a shelf gives half its gain, a peak all.
  public var frequency: Int
  /// Decibels; a high-pass has none.
  public var gain: Double
  /// Quality: the greater, the narrower a peak and the steeper a shelf.
  public var q: Double

  public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    case highPass = "high-pass"
    case lowShelf = "low-shelf"
    case peak
    case highShelf = "high-shelf"
  }

  /// Quality of a filter without a bump (Butterworth's).
  public static let flat = 0.71

  public init(_ kind: Kind, frequency: Int, gain: Double = 0, q: Double = flat) {
    self.kind = kind
    self.frequency = frequency
    self.gain = gain
    self.q = q
  }
}
