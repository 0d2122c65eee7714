internal import Core

/// Numbers of books and of commits.
extension Rule {
  /// "ISBN 978-0-306-40615-7", "ISSN 0317-8471", "IBAN"-like codes after their name.
  static let bookNumber = Rule(
    "book-number", "digits", at: .digits,
    examples: [
      (
        "The journal (ISSN 0317-8471) retracted it.",
        "The journal, I S S N zero three one seven eight four seven one, retracted it."
      )
    ]
  ) { at, line, out in
    let name = line.before(line.isMark(line.before(at), ":") ? line.before(at) : at)
    guard line.equals(name, "ISBN") || line.equals(name, "ISSN") else { return }
    var index = at
    var said: [String] = []
    while said.count < 8, line.isDigits(index), line.length(index) <= 13 {
      said.append(Numbers.digits(line.bytes(index)))
      guard line.isDash(index + 1), line.isDigits(index + 2) || line.isLetter(index + 2) else {
        index += 1
        break
      }
      index += 2
      if line.isLetter(index) {
        said.append("^" + line.text(index))
        index += 1
        break
      }
    }
    out.say(said.joined(separator: " "), to: index, doubt: -8)
  }

  /// "commit 3f2a9bc": hexadecimal with letters and digits mixed.
  static let hexadecimal = Rule(
    "hexadecimal", "digits", at: [.word, .digits], before: [.word, .digits],
    examples: [
      ("The flaw came in commit 8d4e1fa.", "The flaw came in commit eight D four E one F A.")
    ]
  ) { at, line, out in
    guard line.isGap(at - 1) || line.isMark(at - 1, "(") else { return }
    var end = at
    var length = 0
    var changes = 0
    while line.isDigits(end) || line.isWord(end), length <= 64 {
      if line.isWord(end), !line.bytes(end).allSatisfy({ $0 &- 0x61 < 6 || $0 &- 0x41 < 6 }) {
        return
      }
      length += line.length(end)
      changes += 1
      end += 1
    }
    guard length >= 7, length <= 64, changes >= 3 else { return }
    let said = (at..<end).map { index in
      line.isDigits(index)
        ? Numbers.digits(line.bytes(index))
        : line.text(index).map { "^" + String($0) }.joined(separator: " ")
    }
    out.say(said.joined(separator: " "), to: end)
  }
}
