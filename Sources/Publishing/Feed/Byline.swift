/// Names in a byline as newspapers print it: "A. Reporter, B. Writer and C. Editor".
enum Byline {
  static func names(in byline: String) -> [String] {
    var names: [[Substring]] = [[]]
    for word in byline.split(separator: " ") {
      if word == "and" || word == "&" || word == "," {
        names.append([])
      } else if word.last == "," || word.last == ";" {
        names[names.count - 1].append(word.dropLast())
        names.append([])
      } else {
        names[names.count - 1].append(word)
      }
    }
    // The namespace allows 128 characters for a person.
    return names.map { $0.joined(separator: " ") }.filter { !$0.isEmpty && $0.count <= 128 }
  }
}
