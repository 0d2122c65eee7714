/// Which phonemes belong to which word. espeak-ng joins some words ("of the" is one) and splits others
/// ("12"), so the phonemes of a text are compared with those of each word said alone.
enum WordAlignment {
  /// A word's share of the text's phonemes.
  struct Share: Equatable {
    /// Symbols (`IPA.symbols`) with spaces between what espeak-ng parts.
    var phonemes: String
    /// Whether espeak-ng says it in one breath with the word before.
    var isJoined = false
  }

  /// - Parameters:
  ///   - groups: the text's phonemes, parted at spaces.
  ///   - alone: each word's phonemes by itself; empty where it has none.
  /// - Returns: one share a word. Together they hold all groups in order.
  static func shares(of groups: [String], among alone: [String]) -> [Share] {
    var shares = alone.map { _ in Share(phonemes: "") }
    let words = alone.indices.filter { !alone[$0].isEmpty }
    guard !words.isEmpty else {
      if !shares.isEmpty { shares[0].phonemes = groups.joined(separator: " ") }
      return shares
    }
    let sounds = words.map { sound(alone[$0]) }
    let steps = path(sounds, groups.map(sound))
    var (word, group) = (0, 0)
    for step in steps {
      let taken = groups[group..<group + step.groups]
      if step.words == 0 {
        // A group that is no word's goes to the one before it.
        let place = words[max(0, word - 1)]
        shares[place].phonemes = join([shares[place].phonemes] + taken)
      } else if step.words == 1 {
        shares[words[word]].phonemes = join([shares[words[word]].phonemes] + taken)
      } else {
        let parts = split(taken.joined(), among: sounds[word..<word + step.words])
        for (offset, part) in parts.enumerated() {
          shares[words[word + offset]] = Share(phonemes: part, isJoined: offset > 0)
        }
      }
      word += step.words
      group += step.groups
    }
    return shares
  }

  private struct Step {
    var words: Int
    var groups: Int
  }

  /// Words to groups in one step: a number is many groups, three words at most are one ("as well as").
  private static let steps =
    [Step(words: 1, groups: 1), Step(words: 2, groups: 1), Step(words: 3, groups: 1)]
    + [Step(words: 1, groups: 0), Step(words: 0, groups: 1)]
    + (2...8).map { Step(words: 1, groups: $0) }

  /// The cheapest way through words and groups; a step costs the edit distance of what it matches.
  private static func path(_ words: [[String]], _ groups: [[String]]) -> [Step] {
    let columns = groups.count + 1
    var costs = [Int](repeating: .max, count: (words.count + 1) * columns)
    var taken = [Step?](repeating: nil, count: costs.count)
    let wordEnds = ends(words)
    let groupEnds = ends(groups)
    costs[0] = 0
    for word in 0...words.count {
      for group in 0...groups.count {
        let cost = costs[word * columns + group]
        // Far from the diagonal of spoken time nothing can match; a text without end stays cheap.
        guard cost < .max, abs(wordEnds[word] - groupEnds[group]) <= 60 + wordEnds[word] / 4 else {
          continue
        }
        for step in steps where word + step.words <= words.count {
          guard group + step.groups <= groups.count else { continue }
          let place = (word + step.words) * columns + group + step.groups
          let total =
            cost
            + distance(
              words[word..<word + step.words].flatMap(\.self),
              groups[group..<group + step.groups].flatMap(\.self))
          if total < costs[place] {
            costs[place] = total
            taken[place] = step
          }
        }
      }
    }
    var steps: [Step] = []
    var (word, group) = (words.count, groups.count)
    while word > 0 || group > 0 {
      // Unreachable within the band: the rest is the first word's.
      guard let step = taken[word * columns + group] else {
        return [Step(words: 1, groups: group)]
          + (1..<max(1, word)).map { _ in Step(words: 1, groups: 0) }
          + steps.reversed()
      }
      steps.append(step)
      word -= step.words
      group -= step.groups
    }
    return steps.reversed()
  }

  private static func ends(_ sounds: [[String]]) -> [Int] {
    sounds.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
  }

  /// Cuts one group where its parts are most like the words said alone.
  private static func split(_ group: String, among words: ArraySlice<[String]>) -> [String] {
    guard let first = words.first, words.count > 1 else { return [group] }
    let rest = words.dropFirst().flatMap(\.self)
    let symbols = IPA.symbols(of: group)
    var best = (cost: Int.max, cut: 0)
    for cut in 0...symbols.count {
      // A stress belongs to what follows.
      if cut > 0, symbols[cut - 1].unicodeScalars.allSatisfy(IPA.isStress) { continue }
      let cost =
        distance(first, unstressed(symbols[..<cut])) + distance(rest, unstressed(symbols[cut...]))
      if cost < best.cost { best = (cost, cut) }
    }
    return [symbols[..<best.cut].joined()]
      + split(symbols[best.cut...].joined(), among: words.dropFirst())
  }

  private static func sound(_ phonemes: String) -> [String] {
    unstressed(IPA.symbols(of: phonemes)[...])
  }

  private static func unstressed(_ symbols: ArraySlice<String>) -> [String] {
    symbols.filter { $0 != " " && !$0.unicodeScalars.allSatisfy(IPA.isStress) }
  }

  private static func join(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Levenshtein's; of two very long strings only the lengths are compared.
  private static func distance(_ left: [String], _ right: [String]) -> Int {
    guard !left.isEmpty, !right.isEmpty, max(left.count, right.count) <= 200 else {
      return abs(left.count - right.count)
    }
    var row = Array(0...right.count)
    for (index, symbol) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let replaced = diagonal + (symbol == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
