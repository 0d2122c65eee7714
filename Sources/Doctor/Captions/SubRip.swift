extension Transcript {
  mutating func readSubRip(_ source: String) {
    var expected = 1
    for block in CaptionBlock.blocks(of: source.captionLines) {
      guard block.lines.count >= 3 else {
        faults.append(Fault("a block of \(block.lines.count) lines", line: block.line))
        continue
      }
      if Int(block.lines[0].trimmed) != expected {
        faults.append(
          Fault("number “\(block.lines[0].prefix(20))” where \(expected) is due", line: block.line))
      }
      expected += 1
      let parts = block.lines[1].split(whereSeparator: \.isWhitespace)
      guard parts.count >= 3, parts[1] == "-->", let start = Self.time(parts[0], ","),
        let end = Self.time(parts[2], ",")
      else {
        faults.append(
          Fault("no times of SubRip: “\(block.lines[1].prefix(60))”", line: block.line + 1))
        continue
      }
      let text = block.lines[2...].joined(separator: "\n").replacing(/<\/?[a-z][^>]*>/, with: "")
      cues.append(Cue(start: start, end: end, text: text, line: block.line + 1))
    }
  }
}
