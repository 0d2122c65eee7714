/// Bytes that wait their turn: in memory as long as they are few, then in a nameless file, so that
/// a ten-hour edition (288 MB of MP3) needs no more memory than an article.
final class Spool {
  private let path: String
  private let limit: Int
  /// As they came: they belong to segments that are in memory anyway.
  private var waiting: [ArraySlice<UInt8>] = []
  private var waitingCount = 0
  private var file: FileDescriptor?
  private var filed = 0

  /// - Parameter limit: bytes held in memory; 4 MiB are nine minutes of 64 kbit/s.
  init(near path: String, limit: Int = 4 << 20) {
    self.path = path
    self.limit = limit
  }

  var count: Int { filed + waitingCount }

  func append(_ bytes: ArraySlice<UInt8>) throws(MasteringError) {
    waiting.append(bytes)
    waitingCount += bytes.count
    guard waitingCount > limit else { return }
    if file == nil { file = try FileDescriptor(namelessNear: path) }
    guard let file else { return }
    for bytes in waiting {
      try file.write(bytes, at: filed)
      filed += bytes.count
    }
    waiting.removeAll(keepingCapacity: true)
    waitingCount = 0
  }

  func replay(_ body: (ArraySlice<UInt8>) throws(MasteringError) -> Void) throws(MasteringError) {
    if let file { try file.forEachPiece(from: 0, to: filed, body) }
    for bytes in waiting { try body(bytes) }
  }

  /// What was appended as packets behind their lengths, packet by packet, across the pieces in which
  /// the file is read.
  func replayPackets(_ body: (ArraySlice<UInt8>) throws(MasteringError) -> Void)
    throws(MasteringError)
  {
    var rest: [UInt8] = []
    try replay { piece throws(MasteringError) in
      rest += piece
      var start = 0
      while start + 2 <= rest.count {
        let end = start + 2 + (Int(rest[start]) | Int(rest[start + 1]) << 8)
        guard end <= rest.count else { break }
        try body(rest[start + 2..<end])
        start = end
      }
      rest.removeFirst(start)
    }
  }
}
