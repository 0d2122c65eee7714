/// Runs `work` for each of `next`'s elements, `width` at a time, and delivers the results in order as
/// soon as they are due. At most `width` elements and results wait, so memory does not grow with
/// their number.
/// - Parameter next: asked on the caller's behalf, one after the other; nil ends it.
func inOrder<Element: Sendable, Value: Sendable>(
  _ next: () async throws -> Element?, width: Int,
  work: @escaping @Sendable (Element) async throws -> Value,
  deliver: (Int, Value) throws -> Void
) async throws {
  try await withThrowingTaskGroup(of: (Int, Value).self) { group in
    var waiting: [Int: Value] = [:]
    var (started, delivered) = (0, 0)
    var isAtEnd = false
    while true {
      while !isAtEnd, started < delivered + width {
        guard let element = try await next() else {
          isAtEnd = true
          break
        }
        let index = started
        group.addTask { (index, try await work(element)) }
        started += 1
      }
      guard delivered < started, let (index, value) = try await group.next() else { return }
      waiting[index] = value
      while let value = waiting.removeValue(forKey: delivered) {
        try deliver(delivered, value)
        delivered += 1
      }
    }
  }
}

/// The same for 0..<count.
func inOrder<Value: Sendable>(
  _ count: Int, width: Int, work: @escaping @Sendable (Int) async throws -> Value,
  deliver: (Int, Value) throws -> Void
) async throws {
  var index = 0
  try await inOrder(
    {
      defer { index += 1 }
      return index < count ? index : nil
    }, width: width, work: work, deliver: deliver)
}
