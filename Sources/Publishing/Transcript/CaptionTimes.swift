/// Times that every player accepts.
enum CaptionTimes {
  /// A pause up to this long keeps the caption on the screen: blinking between sentences tires.
  private static let held = 3000

  /// - Parameter total: milliseconds of the recording.
  /// - Returns: the captions in order, each at least a millisecond long, none overlapping the next
  ///   or ending after the recording. The last one stays until the end unless a long tail follows.
  static func settled(_ captions: [Caption], within total: Int) -> [Caption] {
    var settled = Array(captions.prefix(max(0, total)))
    for index in settled.indices.dropFirst() {
      settled[index].start = max(settled[index].start, settled[index - 1].start + 1)
    }
    var latest = total
    for index in settled.indices.reversed() {
      settled[index].start = max(0, min(settled[index].start, latest - 1))
      let spoken = max(settled[index].end, settled[index].start + 1)
      settled[index].end = latest - spoken <= held ? latest : spoken
      latest = settled[index].start
    }
    return settled
  }
}
