internal import Glibc
internal import Hummingbird
internal import NIOCore
internal import NIOPosix

/// Bytes of a file on their way to a socket.
struct FileBody: Sendable {
  let file: OpenFile
  let range: Range<Int>

  /// A body of so much goes out in one write with the head: apart from it, a range cost 44 ms on
  /// loopback where the client delays its acknowledgements.
  static let piece = 64 << 10
  /// What the kernel is given at a time, once it is in its cache.
  private static let stretch = 1 << 20

  func responseBody(in context: ConnectionContext) async throws -> ResponseBody {
    if range.isEmpty { return ResponseBody() }
    if range.count <= Self.piece { return ResponseBody(byteBuffer: try await read(range)) }
    return ResponseBody(contentLength: range.count) { writer in
      for start in stride(from: range.lowerBound, to: range.upperBound, by: Self.stretch) {
        let part = start..<min(start + Self.stretch, range.upperBound)
        try await load(part)
        // Waits while the socket takes no more: memory is flat however slow the listener is.
        try await send(part, to: context.channel)
        context.sent.add(part.count)
      }
      try await writer.finish(nil)
    }
  }

  /// A short body as far as the kernel has it in memory; nil when something has to be waited for.
  var bytesAtHand: ByteBuffer? {
    guard range.count <= Self.piece, let bytes = try? bytes(range, ifCached: true) else {
      return nil
    }
    return bytes.readableBytes == range.count ? bytes : nil
  }

  private func send(_ part: Range<Int>, to channel: any Channel) async throws {
    // Of the file, which closes it.
    let handle = NIOFileHandle(_deprecatedTakingOwnershipOfDescriptor: file.descriptor)
    defer { _ = try? handle.takeDescriptorOwnership() }
    let region = FileRegion(
      fileHandle: handle, readerIndex: part.lowerBound, endIndex: part.upperBound)
    try await withTaskCancellationHandler {
      try await channel.eventLoop.flatSubmit {
        let promise = channel.eventLoop.makePromise(of: Void.self)
        do {
          let listener = try channel.pipeline.syncOperations.handler(type: ListenerHandler.self)
          listener.write(region, promise: promise)
        } catch {
          promise.fail(error)
        }
        return promise.futureResult
      }.get()
    } onCancel: {
      // The server cannot wait any longer; `ListenerHandler` would, were not the input closed first.
      channel.close(mode: .input, promise: nil)
      channel.close(promise: nil)
    }
  }

  /// Sees to it that sending will not wait for the disk: a thread does, and not the event loop.
  private func load(_ part: Range<Int>) async throws {
    let last = part.upperBound - 1
    if try isThere(last, ifCached: true) { return }
    try await NIOThreadPool.singleton.runIfActive {
      // The kernel reads all of it into its cache.
      posix_fadvise(file.descriptor, part.lowerBound, part.count, POSIX_FADV_WILLNEED)
      // The head has promised more than there is: only a broken connection tells the client.
      guard try isThere(last, ifCached: false) else { throw FileProblem.failed(0) }
    }
  }

  private func isThere(_ offset: Int, ifCached: Bool) throws(FileProblem) -> Bool {
    var byte: UInt8 = 0
    return try withUnsafeMutableBytes(of: &byte) { byte throws(FileProblem) in
      try file.read(byte, at: offset, ifCached: ifCached) == 1
    }
  }

  /// What the page cache holds is copied here and now; for the rest a thread waits for the disk.
  private func read(_ part: Range<Int>) async throws -> ByteBuffer {
    let begun = try bytes(part, ifCached: true)
    guard begun.readableBytes < part.count else { return begun }
    return try await NIOThreadPool.singleton.runIfActive {
      var buffer = begun
      try fill(&buffer, part, ifCached: false)
      // The head has promised more than there is: only a broken connection tells the client.
      guard buffer.readableBytes == part.count else { throw FileProblem.failed(0) }
      return buffer
    }
  }

  private func bytes(_ part: Range<Int>, ifCached: Bool) throws -> ByteBuffer {
    var buffer = ByteBuffer()
    buffer.reserveCapacity(part.count)
    try fill(&buffer, part, ifCached: ifCached)
    return buffer
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
