internal import Hummingbird
internal import NIOCore
internal import NIOPosix

/// Bytes of a file on their way to a socket.
struct FileBody: Sendable {
  let file: OpenFile
  let range: Range<Int>

  /// One piece waits for the socket and one for its turn: 500 slow listeners took 78 MB. Half the
  /// size took 49 MB and 1.6 times the CPU per byte.
  static let piece = 64 << 10

  /// A body of one piece goes out in one write with the head: apart from it, a range cost 44 ms on
  /// loopback where the client delays its acknowledgements.
  func responseBody(on eventLoop: any EventLoop) async throws -> ResponseBody {
    if range.isEmpty { return ResponseBody() }
    if range.count <= Self.piece { return ResponseBody(byteBuffer: try await read(range)) }
    return ResponseBody(contentLength: range.count) { writer in
      var offset = range.lowerBound
      while offset < range.upperBound {
        let next = min(offset + Self.piece, range.upperBound)
        // Waits while the socket takes no more: memory is flat however slow the listener is.
        try await writer.write(try await read(offset..<next))
        // The write is only queued for the event loop: without this turn of it, the loop had no
        // chance to say that the socket is full, and megabytes were queued on a busy machine.
        try await eventLoop.submit {}.get()
        offset = next
      }
      try await writer.finish(nil)
    }
  }

  /// What the page cache holds is copied here and now; for the rest a thread waits for the disk.
  private func read(_ part: Range<Int>) async throws -> ByteBuffer {
    var buffer = ByteBuffer()
    buffer.reserveCapacity(part.count)
    try fill(&buffer, part, ifCached: true)
    guard buffer.readableBytes < part.count else { return buffer }
    let begun = buffer
    return try await NIOThreadPool.singleton.runIfActive {
      var buffer = begun
      try fill(&buffer, part, ifCached: false)
      // The head has promised more than there is: only a broken connection tells the client.
      guard buffer.readableBytes == part.count else { throw FileProblem.failed(0) }
      return buffer
    }
  }

  private func fill(_ buffer: inout ByteBuffer, _ part: Range<Int>, ifCached: Bool) throws {
    while buffer.readableBytes < part.count {
      let missing = part.count - buffer.readableBytes
      let offset = part.lowerBound + buffer.readableBytes
      let count = try buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: missing) { bytes in
        let room = UnsafeMutableRawBufferPointer(rebasing: bytes[..<missing])
        return try file.read(room, at: offset, ifCached: ifCached) ?? 0
      }
      if count == 0 { return }
    }
  }
}

extension ByteBuffer {
  /// In pieces, too: who takes one every now and then is slow and not gone (`ListenerHandler`).
  var responseBody: ResponseBody {
    if readableBytes <= FileBody.piece { return ResponseBody(byteBuffer: self) }
    return ResponseBody(contentLength: readableBytes) { writer in
      var rest = self
      while rest.readableBytes > 0 {
        guard let piece = rest.readSlice(length: min(FileBody.piece, rest.readableBytes)) else {
          break
        }
        try await writer.write(piece)
      }
      try await writer.finish(nil)
    }
  }
}
