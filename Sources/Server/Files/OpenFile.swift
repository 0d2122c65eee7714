internal import CFile
internal import Core
internal import Glibc

/// A regular file that is open for reading: what is sent, its length and its validators are of one
/// version, even when another takes its name meanwhile.
final class OpenFile: Sendable {
  let descriptor: Int32
  let status: stat

  /// Takes ownership of the descriptor.
  init(descriptor: Int32, status: stat) {
    self.descriptor = descriptor
    self.status = status
  }

  deinit { close(descriptor) }

  var size: Int { Int(status.st_size) }

  /// - Parameters: its name, and the time in seconds since 1970.
  func representation(named name: String, at now: Int) -> Representation {
    let digest = DigestName.digest(in: name)
    let modified = status.st_mtim
    // Size, time and inode: a new version is renamed into place while the old one still exists, so
    // that its inode is another even within one tick of the file system's clock.
    let version = [size, modified.tv_sec, modified.tv_nsec, Int(truncatingIfNeeded: status.st_ino)]
      .map { String($0, radix: 16) }.joined(separator: "-")
    return Representation(
      size: size, tag: EntityTag(opaque: digest ?? version),
      modified: Timestamp(seconds: modified.tv_sec),
      isDateStrong: digest != nil || now - modified.tv_sec > 1,
      media: MediaType(ofFile: name), isImmutable: digest != nil)
  }

  /// Reads into `buffer` at `offset`.
  /// - Parameter ifCached: give up rather than wait for the disk.
  /// - Returns: the bytes read, 0 at the end of the file, or nil when it would have to wait.
  func read(_ buffer: UnsafeMutableRawBufferPointer, at offset: Int, ifCached: Bool)
    throws(FileProblem) -> Int?
  {
    guard let base = buffer.baseAddress else { return 0 }
    while true {
      let count =
        ifCached
        ? cfile_read_cached(descriptor, base, buffer.count, Int64(offset))
        : pread(descriptor, base, buffer.count, offset)
      if count >= 0 { return count }
      if errno == EINTR { continue }
      // EOPNOTSUPP: a file system that cannot tell.
      if ifCached { return nil }
      throw .failed(errno)
    }
  }

  /// All of it. May wait for the disk.
  func bytes() throws(FileProblem) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: size)
    var count = 0
    while count < size {
      let start = count
      let result = bytes.withUnsafeMutableBytes { buffer -> Result<Int?, FileProblem> in
        let room = UnsafeMutableRawBufferPointer(rebasing: buffer[start...])
        do throws(FileProblem) { return .success(try read(room, at: start, ifCached: false)) } catch
        {
          return .failure(error)
        }
      }
      guard let read = try result.get(), read > 0 else { throw .failed(EIO) }
      count += read
    }
    return bytes
  }
}

/// Why there is nothing to send.
enum FileProblem: Error, Hashable, Sendable {
  case missing
  /// A folder, asked for as if it were a file.
  case isFolder
  case forbidden
  /// Out of file descriptors or memory: worth asking again.
  case busy
  case failed(Int32)
}
