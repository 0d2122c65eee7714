extension Transcript {
  /// WebVTT, strictly: what browsers forgive, apps do not.
  mutating func readWebVTT(_ source: String) {
    let lines = source.captionLines
    let first = lines.first ?? ""
    if !(first == "WEBVTT" || first.hasPrefix("WEBVTT ") || first.hasPrefix("WEBVTT\t")) {
      faults.append(Fault("it does not begin with WEBVTT", line: 1))
    }
    for block in CaptionBlock.blocks(of: lines) {
      let head = block.lines[0]
      if block.line == 1, head.hasPrefix("WEBVTT") { continue }
      if ["NOTE", "STYLE", "REGION"].contains(where: head.hasPrefix) { continue }
      guard let place = block.lines.prefix(2).firstIndex(where: { $0.contains("-->") }) else {
        faults.append(Fault("a block without times: “\(head.prefix(40))”", line: block.line))
        continue
      }
      let line = block.line + place
      let parts = block.lines[place].split(whereSeparator: \.isWhitespace)
      guard parts.count >= 3, parts[1] == "-->", let start = Self.time(parts[0], "."),
        let end = Self.time(parts[2], ".")
      else {
        faults.append(Fault("no times of WebVTT: “\(block.lines[place].prefix(60))”", line: line))
        continue
      }
      take(block.lines[(place + 1)...].joined(separator: "\n"), start, end, line)
    }
  }

  private mutating func take(_ body: String, _ start: Int, _ end: Int, _ line: Int) {
    if body.trimmed.isEmpty { faults.append(Fault("an empty cue", line: line)) }
    if body.contains("-->") { faults.append(Fault("“-->” in a cue's text", line: line)) }
    if body.contains(/&(?!amp;|lt;|gt;|nbsp;|lrm;|rlm;|quot;|#\d+;|#x[0-9a-fA-F]+;)/) {
      faults.append(Fault("& that is not written &amp;", line: line))
    }
    if body.contains(/<(?!\/?(v|c|i|b|u|ruby|rt|lang)\b|\d)/) {
      faults.append(Fault("< that is not written &lt;", line: line))
    }
    if body.contains(/<\d/) { hasWordTimes = true }
    let text = HTMLText.resolved(body.replacing(/<[^>]*>/, with: ""))
    cues.append(Cue(start: start, end: end, text: text, line: line))
  }

  /// "01:02:03.004", "02:03.004"; SubRip has a comma and always hours.
  static func time(_ text: Substring, _ mark: Character) -> Int? {
    let halves = text.split(separator: mark, omittingEmptySubsequences: false)
    guard halves.count == 2, halves[1].count == 3, let rest = Int(halves[1]) else { return nil }
    let parts = halves[0].split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3 || parts.count == 2 && mark == ".", parts.allSatisfy({ $0.count >= 2 }),
      parts.suffix(2).allSatisfy({ $0.count == 2 })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, numbers.suffix(2).allSatisfy({ (0..<60).contains($0) }),
      numbers[0] >= 0, numbers[0] < 10_000, rest >= 0
    else { return nil }
    return numbers.reduce(0) { $0 * 60 + $1 } * 1000 + rest
  }
}

/// Lines between empty lines.
struct CaptionBlock {
  var lines: [String]
  /// Of the first, from 1.
  var line: Int

  static func blocks(of lines: [String]) -> [CaptionBlock] {
    var blocks: [CaptionBlock] = []
    var current: [String] = []
    for (index, line) in (lines + [""]).enumerated() {
      if !line.isEmpty {
        current.append(line)
      } else if !current.isEmpty {
        blocks.append(CaptionBlock(lines: current, line: index - current.count + 1))
        current = []
      }
    }
    return blocks
  }
}

extension String {
  /// Without a byte-order mark, whatever ends the lines.
  var captionLines: [String] {
    var text = self
    if text.unicodeScalars.first?.value == 0xFEFF { text.unicodeScalars.removeFirst() }
    return text.replacing("\r\n", with: "\n").split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r" }
    ).map(String.init)
  }
}
