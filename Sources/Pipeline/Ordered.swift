/// Runs `work` for 0..<count, `width` at a time, and delivers the results in order as soon as they
/// are due. At most `width` results wait, so memory does not grow with the length of the text.
func inOrder<Value: Sendable>(
  _ count: Int, width: Int, work: @escaping @Sendable (Int) async throws -> Value,
  deliver: (Int, Value) throws -> Void
) async throws {
  try await withThrowingTaskGroup(of: (Int, Value).self) { group in
    var waiting: [Int: Value] = [:]
    var started = 0
    var delivered = 0
    while delivered < count {
      while started < min(count, delivered + width) {
        let index = started
        group.addTask { (index, try await work(index)) }
        started += 1
      }
      guard let (index, value) = try await group.next() else { return }
      waiting[index] = value
      while let value = waiting.removeValue(forKey: delivered) {
        try deliver(delivered, value)
        delivered += 1
      }
    }
  }
}
