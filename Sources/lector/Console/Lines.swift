internal import Glibc

/// Lines of standard input as soon as each is whole; a last one without its line feed counts.
struct Lines: AsyncSequence {
  static var standardInput: Lines { Lines() }

  func makeAsyncIterator() -> Iterator { Iterator() }

  struct Iterator: AsyncIteratorProtocol {
    private var buffer: [UInt8] = []
    private var consumed = 0
    private var searched = 0
    private var isAtEnd = false

    mutating func next() async throws -> String? {
      while true {
        if let end = buffer[searched...].firstIndex(of: 0x0A) { return take(upTo: end, skip: 1) }
        searched = buffer.count
        if isAtEnd { return consumed < buffer.count ? take(upTo: buffer.count, skip: 0) : nil }
        try Task.checkCancellation()
        fill()
      }
    }

    private mutating func take(upTo end: Int, skip: Int) -> String {
      var line = buffer[consumed..<end]
      if line.last == 0x0D { line.removeLast() }
      consumed = end + skip
      searched = consumed
      return String(decoding: line, as: UTF8.self)
    }

    private mutating func fill() {
      buffer.removeFirst(consumed)
      searched -= consumed
      consumed = 0
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(0, &chunk, chunk.count)
      if count < 0, errno == EINTR { return }
      isAtEnd = count <= 0
      if count > 0 { buffer.append(contentsOf: chunk[..<count]) }
    }
  }
}
