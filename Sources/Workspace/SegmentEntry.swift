internal import Core
internal import Glibc

/// One file of the store: eight bytes of magic, the SHA-256 of key and bytes, the bytes. The key is
/// in the digest so that a file under another's name is as wrong as a flipped bit.
struct SegmentEntry {
  var bytes: [UInt8]
  private let key: Digest

  private static let magic = Array("LECTKEP1".utf8)
  private static let headSize = 40
  /// An hour: marking an entry as used on every read would make readers writers.
  private static let resolution = 3600

  init(bytes: [UInt8], key: Digest) {
    self.bytes = bytes
    self.key = key
  }

  /// - Throws: an error of kind `missing` where there is no entry; EBADMSG for a damaged one.
  init(readingUsed path: String, key: Digest) throws(FileError) {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { throw FileError("read", path) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw FileError("read", path) }
    let size = Int(status.st_size)
    guard size >= Self.headSize, status.st_mode & S_IFMT == S_IFREG else {
      throw FileError("read", path, code: EBADMSG)
    }
    let head = try Self.read(Self.headSize, at: 0, of: file, path)
    let bytes = try Self.read(size - Self.headSize, at: Self.headSize, of: file, path)
    self.init(bytes: bytes, key: key)
    guard head == self.head else { throw FileError("read", path, code: EBADMSG) }
    if time(nil) - status.st_mtim.tv_sec > Self.resolution { futimens(file, nil) }
  }

  private static func read(
    _ count: Int, at offset: Int, of file: Int32, _ path: String
  ) throws(FileError) -> [UInt8] {
    let bytes = try Files.read(count, at: offset, of: file, path)
    guard bytes.count == count else { throw FileError("read", path, code: EBADMSG) }
    return bytes
  }

  private var head: [UInt8] {
    var hasher = Digest.Hasher256()
    hasher.update(key.bytes)
    hasher.update(bytes)
    return Self.magic + hasher.finish().bytes
  }

  /// Not flushed to the disk: after a power cut the digest tells, and the entry is made again.
  /// - Returns: the size of the file.
  func write(to path: String) throws(FileError) -> Int {
    let folder = Files.parent(of: path)
    let random = String(UInt64.random(in: 0...UInt64.max), radix: 36)
    let temporary = "\(folder)/\(SegmentLedger.unfinished)\(random)"
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    var file = open(temporary, flags, 0o666)
    if file < 0, errno == ENOENT {
      try Files.createDirectory(folder)
      file = open(temporary, flags, 0o666)
    }
    guard file >= 0 else { throw FileError("write", temporary) }
    do throws(FileError) {
      defer { close(file) }
      try Self.write(head, to: file, path)
      try Self.write(bytes, to: file, path)
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, path) == 0 else {
      let error = FileError("write", path)
      unlink(temporary)
      throw error
    }
    return Self.headSize + bytes.count
  }

  private static func write(_ bytes: [UInt8], to file: Int32, _ path: String) throws(FileError) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(file, $0.baseAddress! + done, bytes.count - done)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileError("write", path, code: count < 0 ? errno : EIO) }
      done += count
    }
  }
}
