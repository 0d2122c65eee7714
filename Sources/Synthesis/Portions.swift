internal import Core

/// An utterance too long for one request, in portions that are said apart and joined.
///
/// A paragraph of a newspaper has some hundred bytes; what is so long is a transcript without
/// paragraphs, or an attack. Portions keep one request's time and memory small (4,000 bytes are five
/// minutes of audio, 13 MB), and all engines work on them.
struct Portions {
  /// UTF-8 bytes of a request, unless a single word is longer.
  static let longest = 4000

  let words: [String]
  let ranges: [Range<Int>]

  init(_ words: [String], longest: Int = Portions.longest) {
    self.words = words
    var ranges: [Range<Int>] = []
    var start = 0
    while start < words.count {
      var (end, size) = (start, 0)
      while end < words.count, end == start || size + words[end].utf8.count < longest {
        size += words[end].utf8.count + 1
        end += 1
      }
      if end < words.count { end = Portions.cut(words, start..<end) }
      ranges.append(start..<end)
      start = end
    }
    self.ranges = ranges
  }

  /// After the last sentence of the second half, else the last clause, else where it is full.
  private static func cut(_ words: [String], _ range: Range<Int>) -> Int {
    let half = range.lowerBound + range.count / 2
    for pause in [Pause.sentence, .clause] {
      for index in (half..<range.upperBound).reversed() where Pause(after: words[index]) == pause {
        return index + 1
      }
    }
    return range.upperBound
  }

  /// What espeak-ng adds between sentences and clauses of one text over the lengths of the parts, in
  /// milliseconds, measured at 165 words a minute; at the end of a text it makes no pause.
  private enum Pause: Int {
    case none = 0
    case clause = 160
    case sentence = 325

    init(after word: String) {
      let closing: Set<Unicode.Scalar> = ["\"", "'", "”", "’", "»", ")", "]"]
      switch word.unicodeScalars.last(where: { !closing.contains($0) }) {
      case ".", "?", "!", "…", "。", "？", "！": self = .sentence
      case ",", ";", ":", "–", "—", "،", "、": self = .clause
      default: self = .none
      }
    }
  }

  /// - Parameter clips: one per range, of one sample rate.
  func join(_ clips: [Clip]) -> Clip {
    var whole = Clip(sampleRate: clips.first?.sampleRate ?? 0, samples: [], marks: [])
    for (range, clip) in zip(ranges, clips) {
      let offset = whole.samples.count
      whole.samples += clip.samples
      whole.marks += clip.marks.map {
        Mark(word: $0.word + range.lowerBound, sample: $0.sample + offset)
      }
      if range.upperBound < words.count {
        let pause = Pause(after: words[range.upperBound - 1]).rawValue
        whole.samples += repeatElement(0, count: pause * whole.sampleRate / 1000)
      }
    }
    return whole
  }
}
