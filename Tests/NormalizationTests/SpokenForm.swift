/// A spoken line as the corpus compares it: case, punctuation, hyphens and apostrophes aside, with
/// what a listener would not mind made equal. Letters said one by one stay apart.
struct SpokenForm: Hashable {
  let words: [String]

  init(_ line: String) {
    var words: [String] = []
    var word = ""
    for scalar in line.lowercased().unicodeScalars {
      switch scalar {
      case "'", "’", "‘": continue
      case _ where scalar.properties.isAlphabetic || scalar.properties.numericType != nil:
        word.unicodeScalars.append(scalar)
      default:
        if !word.isEmpty { words.append(word) }
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    self.words = SpokenForm.folded(words)
  }

  private static let magnitudes: Set<String> = [
    "hundred", "thousand", "million", "billion", "trillion",
  ]
  private static let before: Set<String> = magnitudes.union([
    "dollar", "dollars", "pound", "pounds", "euro", "euros", "degrees", "degree",
  ])
  private static let numbers: Set<String> = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "twentieth", "thirtieth", "half",
  ]
  private static let spellings = [
    "oh": "zero", "miz": "ms", "negative": "minus", "metre": "meter", "metres": "meters",
    "kilometre": "kilometer", "kilometres": "kilometers", "litre": "liter", "litres": "liters",
    "tonne": "ton", "tonnes": "tons", "centigrade": "celsius",
  ]

  private static func folded(_ words: [String]) -> [String] {
    var folded: [String] = []
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1] : ""
      if word == "and", let last = folded.last, before.contains(last), numbers.contains(next) {
        continue
      }
      if word == "per", next == "cent" { continue }
      if word == "cent", index > 0, words[index - 1] == "per" {
        folded.append("percent")
      } else if word == "a", magnitudes.contains(next) {
        folded.append("one")
      } else {
        folded.append(spellings[word] ?? word)
      }
    }
    return folded
  }
}
