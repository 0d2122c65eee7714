internal import Glibc

/// An open file that says what went wrong and where.
final class FileDescriptor {
  let path: String
  let number: Int32

  /// Creates the file or empties it.
  init(creating path: String) throws(MasteringError) {
    self.path = path
    number = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard number >= 0 else { throw .file(.open, path: path, errno: errno) }
  }

  /// A file that is gone from the folder of `path` at once, and from the disk with the process.
  init(namelessNear path: String) throws(MasteringError) {
    self.path = path + ".spool"
    number = open(self.path, O_RDWR | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard number >= 0 else { throw .file(.open, path: self.path, errno: errno) }
    unlink(self.path)
  }

  deinit { if number >= 0 { close(number) } }

  func write(_ bytes: ArraySlice<UInt8>, at offset: Int) throws(MasteringError) {
    try bytes.withUnsafeBufferPointer { bytes throws(MasteringError) in
      try write(UnsafeRawBufferPointer(bytes), at: offset)
    }
  }

  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(MasteringError) {
    var done = 0
    while done < bytes.count {
      let count = pwrite(
        number, bytes.baseAddress! + done, bytes.count - done, offset + done)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .file(.write, path: path, errno: count < 0 ? errno : EIO) }
      done += count
    }
  }

  /// - Returns: the number of bytes read; less than asked for only at the end.
  func read(into bytes: UnsafeMutableRawBufferPointer, at offset: Int) throws(MasteringError)
    -> Int
  {
    var done = 0
    while done < bytes.count {
      let count = pread(number, bytes.baseAddress! + done, bytes.count - done, offset + done)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .file(.read, path: path, errno: errno) }
      if count == 0 { break }
      done += count
    }
    return done
  }

  /// Everything from `offset` on, in pieces.
  func forEachPiece(
    from offset: Int, to end: Int, _ body: (ArraySlice<UInt8>) throws(MasteringError) -> Void
  ) throws(MasteringError) {
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    var position = offset
    while position < end {
      let wanted = min(piece.count, end - position)
      let count = try piece.withUnsafeMutableBufferPointer { buffer throws(MasteringError) in
        try read(
          into: UnsafeMutableRawBufferPointer(
            UnsafeMutableBufferPointer(rebasing: buffer[..<wanted])), at: position)
      }
      guard count > 0 else { throw .file(.read, path: path, errno: EIO) }
      try body(piece[..<count])
      position += count
    }
  }
}
