/// Where frames begin, for a seek table: of every frame as long as they are few, then of every
/// second, every fourth, … A seek table has 100 entries of 1/256 of the file; 2,048 points are finer
/// than that, and no more memory for ten hours.
struct SeekPoints {
  private(set) var frameCount = 0
  private var offsets: [Int] = []
  /// A power of two.
  private var step = 1
  private static let limit = 4096

  /// - Parameter offset: of the next frame's first byte.
  mutating func append(_ offset: Int) {
    if frameCount & (step - 1) == 0 {
      if offsets.count == Self.limit {
        offsets = stride(from: 0, to: Self.limit, by: 2).map { offsets[$0] }
        step *= 2
      }
      offsets.append(offset)
    }
    frameCount += 1
  }

  /// - Parameter end: offset behind the last frame.
  /// - Returns: where the frame begins before which so many hundredths of all are; between two
  ///   points, as if the frames there were equally long.
  func offset(ofPercent percent: Int, end: Int) -> Int {
    let frame = percent * frameCount / 100
    let point = frame / step
    guard offsets.indices.contains(point) else { return 0 }
    let (here, next) = (offsets[point], point + 1 < offsets.count ? offsets[point + 1] : end)
    let frames = min(step, frameCount - point * step)
    return here + (next - here) * (frame - point * step) / frames
  }
}
