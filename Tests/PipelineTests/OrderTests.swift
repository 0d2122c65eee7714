import Synchronization
import Testing

@testable import Pipeline

@Suite struct OrderTests {
  @Test(arguments: [1, 2, 7, 100]) func resultsComeInOrderHoweverLongEachTakes(width: Int)
    async throws
  {
    var delivered: [Int] = []
    try await inOrder(50, width: width) { index in
      for _ in 0..<(index * 7 % 11) { await Task.yield() }
      return index * index
    } deliver: { index, value in
      #expect(value == index * index)
      delivered.append(index)
    }
    #expect(delivered == Array(0..<50))
  }

  @Test func noMoreThanTheWidthIsAheadOfTheDelivery() async throws {
    let started = Mutex(0)
    try await inOrder(60, width: 5) { index in
      started.withLock { $0 = max($0, index + 1) }
      return index
    } deliver: { index, _ in
      #expect(started.withLock { $0 } <= index + 5)
    }
  }

  @Test func anErrorEndsTheRestAndIsTheCallers() async {
    struct Stop: Error {}
    await #expect(throws: Stop.self) {
      try await inOrder(1000, width: 4) { index in
        if index == 17 { throw Stop() }
        return index
      } deliver: { index, _ in
        #expect(index < 17)
      }
    }
  }

  @Test func aGateLetsSoManyThroughAndTheEarlierTurnFirst() async {
    let gate = Gate(width: 1)
    let (first, second) = (gate.turn(), gate.turn())
    let order = Mutex<[Int]>([])
    let inside = Mutex(0)
    let isHeld = Mutex(false)
    await withTaskGroup { group in
      group.addTask { @Sendable in
        await gate.pass(0) {
          isHeld.withLock { $0 = true }
          // Until both turns wait.
          while gate.waitingCount < 6 { await Task.yield() }
        }
      }
      while !isHeld.withLock({ $0 }) { await Task.yield() }
      for turn in [second, second, second, first, first, first] {
        group.addTask { @Sendable in
          await gate.pass(turn) {
            inside.withLock {
              $0 += 1
              #expect($0 == 1)
            }
            order.withLock { $0.append(turn) }
            await Task.yield()
            inside.withLock { $0 -= 1 }
          }
        }
      }
    }
    #expect(order.withLock { $0 } == [first, first, first, second, second, second])
  }
}
