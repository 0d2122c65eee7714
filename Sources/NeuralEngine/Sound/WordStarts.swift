/// From places in a model's sequence of symbols to places in its sound.
enum WordStarts {
  /// - Parameters:
  ///   - places: each word's first symbol; nil for a word without a sound.
  ///   - lengths: of each symbol in frames; nil where the model does not tell, and then every symbol
  ///     counts the same.
  ///   - count: of symbols.
  ///   - unit: samples in a frame.
  ///   - total: samples of the whole.
  static func samples(
    _ places: [Int?], lengths: [Int]?, count: Int, unit: Int, total: Int
  ) -> [Int?] {
    guard let lengths, lengths.count == count else {
      return places.map { $0.map { total * $0 / max(1, count) } }
    }
    var ends = [0]
    for length in lengths { ends.append(ends[ends.count - 1] + length * unit) }
    return places.map { $0.map { min(ends[$0], total) } }
  }
}
