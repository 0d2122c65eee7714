/// The readings of a line as edges between its lexemes, and the cheapest way through.
struct Lattice {
  /// A reading on the cheapest path, or a lexeme that no reading took.
  struct Step {
    var range: Range<Int>
    /// Index into `readings`, or -1: a copy for every plain word would cost a fifth of the time.
    var reading: Int32
    var margin: Int32?
  }

  private let fallbacks: [Int32]
  /// In the order of the lexemes at which they begin.
  var readings: [Reading] = []
  private var firstReading: [Int32]

  /// - Parameter fallbacks: what each lexeme costs when no rule reads it.
  init(fallbacks: [Int32]) {
    self.fallbacks = fallbacks
    firstReading = []
    firstReading.reserveCapacity(fallbacks.count + 1)
  }

  /// To be called once per lexeme, in order, with the index of its first reading.
  mutating func begin(at reading: Int) { firstReading.append(Int32(reading)) }

  func cheapestPath() -> [Step] {
    let count = fallbacks.count
    // Cost from each lexeme to the line's end, and the reading to take there (-1: none).
    var ahead = [Int32](repeating: 0, count: count + 1)
    var choice = [Int32](repeating: -1, count: count + 1)
    for index in stride(from: count - 1, through: 0, by: -1) {
      ahead[index] = fallbacks[index] + ahead[index + 1]
      for candidate in range(at: index) {
        let cost = readings[candidate].cost + ahead[Int(readings[candidate].end)]
        if cost < ahead[index] {
          ahead[index] = cost
          choice[index] = Int32(candidate)
        }
      }
    }
    var behind: [Int32] = []
    if !readings.isEmpty {
      behind = [Int32](repeating: .max / 2, count: count + 1)
      behind[0] = 0
      for index in 0..<count {
        behind[index + 1] = min(behind[index + 1], behind[index] + fallbacks[index])
        for candidate in range(at: index) {
          let end = Int(readings[candidate].end)
          behind[end] = min(behind[end], behind[index] + readings[candidate].cost)
        }
      }
    }
    var steps: [Step] = []
    steps.reserveCapacity(count)
    var index = 0
    while index < count {
      let chosen = Int(choice[index])
      if chosen < 0 {
        steps.append(Step(range: index..<index + 1, reading: -1, margin: nil))
        index += 1
      } else {
        let end = Int(readings[chosen].end)
        let margin = runnerUp(at: index, except: chosen, behind, ahead).map { $0 - ahead[0] }
        steps.append(Step(range: index..<end, reading: Int32(chosen), margin: margin))
        index = end
      }
    }
    return steps
  }

  private func range(at index: Int) -> Range<Int> {
    let end = index + 1 < firstReading.count ? Int(firstReading[index + 1]) : readings.count
    return Int(firstReading[index])..<end
  }

  /// The cheapest path that reads lexeme `index` in another way than `chosen`. Readings that begin
  /// more than twelve lexemes before are not looked for, which bounds the work.
  private func runnerUp(
    at index: Int, except chosen: Int, _ behind: [Int32], _ ahead: [Int32]
  ) -> Int32? {
    var best: Int32?
    for start in max(0, index - 12)...index {
      for candidate in range(at: start) where candidate != chosen && readings[candidate].end > index
      {
        let cost =
          behind[start] + readings[candidate].cost + ahead[Int(readings[candidate].end)]
        best = min(best ?? .max, cost)
      }
    }
    return best
  }
}
