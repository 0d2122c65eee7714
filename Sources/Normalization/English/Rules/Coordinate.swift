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
    guard let degrees = line.figure(at) else { return }
    guard line.isMark(degrees.end, "°") else { return line.proposePosition(at, &out) }
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

extension Line {
  /// "45.5 N, 73.6 W": degrees without their sign are told by the pair.
  fileprivate func proposePosition(_ index: Int, _ out: inout Proposals) {
    guard let latitude = figure(index), !latitude.isGrouped else { return }
    let first = skipSpace(latitude.end)
    guard equals(first, "N") || equals(first, "S"), latitude.value ?? 91 <= 90 else { return }
    let second = skipComma(first + 1)
    guard let longitude = figure(second), !longitude.isGrouped, longitude.value ?? 181 <= 180
    else { return }
    let last = skipSpace(longitude.end)
    guard equals(last, "E") || equals(last, "W") else { return }
    out.say(
      "\(say(latitude)) degrees \(equals(first, "N") ? "north" : "south") "
        + "\(say(longitude)) degrees \(equals(last, "E") ? "east" : "west")", to: last + 1)
  }
}
