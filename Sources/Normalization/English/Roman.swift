internal import Core

enum Roman {
  private static func digit(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x49: 1
    case 0x56: 5
    case 0x58: 10
    case 0x4C: 50
    case 0x43: 100
    case 0x44: 500
    case 0x4D: 1000
    default: nil
    }
  }

  /// The value of a well-formed numeral in capitals: "XIV" → 14, "IIX" → nil.
  static func value(at index: Int, in line: Line) -> Int? {
    guard line.isWord(index), line.isCapitalized(index) else { return nil }
    let stem = line.stem(index)
    guard stem.count <= 9 else { return nil }
    if stem.count == 1 { return stem.first.flatMap(digit) }
    var total = 0
    var previous = Int.max
    for byte in stem {
      guard let value = digit(byte) else { return nil }
      if value > previous { total -= 2 * previous }
      total += value
      previous = value
    }
    return total > 0 && total < 4000 && numeral(total).utf8.elementsEqual(stem) ? total : nil
  }

  static func numeral(_ value: Int) -> String {
    let parts = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = value
    var text = ""
    for (size, letters) in parts {
      while rest >= size {
        text += letters
        rest -= size
      }
    }
    return text
  }
}
