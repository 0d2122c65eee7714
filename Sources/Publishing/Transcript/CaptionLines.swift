/// A caption's text in lines of about equal length.
enum CaptionLines {
  /// - Returns: one line up to 42 characters, two up to 84, more for what could not be parted.
  static func of(_ text: String) -> [String] {
    let length = text.count
    let count = max(1, (length + 41) / 42)
    let target = length / count
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let longer = line.count + 1 + word.count
      let isLast = lines.count == count - 1
      // The break nearest to the line's share; the last line takes the rest.
      if !line.isEmpty, !isLast, longer - target > target - line.count {
        lines.append(line)
        line = String(word)
      } else {
        line += (line.isEmpty ? "" : " ") + word
      }
    }
    return lines + [line]
  }
}
