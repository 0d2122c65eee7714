internal import Core

/// What a mark that no rule reads does to the voice.
enum Punctuation {
  enum Shape {
    case pause(String)
    case silent
    case symbol
  }

  /// Marks at least as strong as this end sentences.
  static let stop = 3

  static func strength(_ mark: String) -> Int {
    switch mark {
    case ",": 1
    case ":", ";": 2
    case ".": 3
    case "?", "!": 4
    default: 0
    }
  }

  static func shape(of index: Int, in line: Line) -> Shape {
    let mark = line[index].mark
    switch UInt32(mark) {
    // Inside a word or number they do not pause: "10:1" is some rule's, ":)" nobody's.
    case 0x2C: return .pause(",")
    case 0x3B: return .pause(";")
    case 0x3A: return .pause(":")
    case 0x21: return .pause("!")
    case 0x3F: return .pause("?")
    case 0x2E: return .pause(isFinal(index, line) ? "." : line.isMark(index - 1, ".") ? "," : "")
    case 0x2026: return .pause(isFinal(index, line) ? "." : ",")
    case 0x28, 0x5B, 0x7B: return .pause(",")
    case 0x29, 0x5D, 0x7D: return .pause(",")
    // "the US–China row"
    case 0x2013
    where line.isWord(index + 1) && line.isCapitalized(index + 1) && !line.isGap(index - 1):
      return .silent
    case 0x2014, 0x2013:
      // Between words a dash is a pause; alone at a line's start it is a bullet.
      return .pause(",")
    case 0x2D:
      return line.isGap(index - 1) && line.isGap(index + 1) ? .pause(",") : .silent
    case 0x22, 0x27, 0x60, 0xAB, 0xBB, 0x201C...0x201F, 0x201A, 0x2039, 0x203A, 0xB4, 0x2033:
      return .silent
    case 0xBF, 0xA1, 0x7C, 0x5F: return .silent
    default: return .symbol
    }
  }

  private static func isFinal(_ index: Int, _ line: Line) -> Bool {
    var next = index + 1
    while true {
      switch UInt32(line[next].mark) {
      case 0x22, 0x27, 0x29, 0x5D, 0x201D, 0x2E, 0xBB:
        next += 1
        if next > index + 16 { return true }
      default: return line.isGap(next) && !line.isLowercase(line.skipSpace(next))
      }
    }
  }
}
