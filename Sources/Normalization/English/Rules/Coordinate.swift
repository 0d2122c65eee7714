internal import Core

extension Rule {
  /// Coordinates: `48°27'N` → `forty-eight degrees twenty-seven minutes north`.
  static let coordinate = Rule(
    "coordinate", "coordinate", at: .digits,
    examples: [
      (
        "The buoy drifted to 50°27′N.",
        "The buoy drifted to fifty degrees twenty-seven minutes north."
      )
    ]
  ) { at, line, out in
    guard let degrees = line.figure(at), line.isMark(degrees.end, "°") else { return }
    var said = out.words(line.say(degrees) + (degrees.isOne ? " degree" : " degrees"))
    var end = degrees.end + 1
    var isAngle = false
    let minuteAt = line.skipSpace(end)
    if let minutes = line.figure(minuteAt), line.isMark(minutes.end, "'") {
      said += out.words(" " + line.say(minutes) + (minutes.isOne ? " minute" : " minutes"))
      end = minutes.end + 1
      isAngle = true
      let secondAt = line.skipSpace(end)
      if let seconds = line.figure(secondAt),
        line.isMark(seconds.end, "\"") || line.isMark(seconds.end, "″")
          || line.isMark(seconds.end, "”")
      {
        said += out.words(" " + line.say(seconds) + (seconds.isOne ? " second" : " seconds"))
        end = seconds.end + 1
      }
    }
    let letter = line.skipSpace(end)
    let names: [(StaticString, String)] = [
      ("N", "north"), ("S", "south"), ("E", "east"), ("W", "west"),
    ]
    for (name, word) in names where line.equals(letter, name) {
      said += " " + word
      end = letter + 1
      isAngle = true
    }
    if isAngle { out.say(said, to: end) }
  }
}
