internal import CDirectory
internal import Glibc

/// The file system, in whole values: a file is read or replaced, never half of it.
public enum Files {
  public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  public static func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Size in bytes; nil when there is no such file.
  public static func size(_ path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  /// - Parameter limit: bytes; a longer file is refused before it fills memory.
  public static func read(_ path: String, limit: Int = .max) throws(FileError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileError("read", path) }
    defer { close(file) }
    return try read(descriptor: file, named: path, limit: limit)
  }

  /// Reads to the end of a pipe, a terminal or a file.
  public static func read(
    descriptor: Int32, named path: String, limit: Int = .max
  ) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileError("read", path) }
      if count == 0 { return bytes }
      guard bytes.count + count <= limit else { throw FileError("read", path, code: EFBIG) }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  /// Whether two files have the same bytes; read piece by piece, for ten hours of MP3 are 288 MB.
  static func areEqual(_ one: String, _ other: String) throws(FileError) -> Bool {
    guard size(one) == size(other) else { return false }
    let files = [one, other].map { (path: String) in open(path, O_RDONLY | O_CLOEXEC) }
    defer { for file in files where file >= 0 { close(file) } }
    guard files[0] >= 0 else { throw FileError("read", one) }
    guard files[1] >= 0 else { throw FileError("read", other) }
    var offset = 0
    while true {
      let left = try read(1 << 18, at: offset, of: files[0], one)
      guard try left == read(1 << 18, at: offset, of: files[1], other) else { return false }
      if left.isEmpty { return true }
      offset += left.count
    }
  }

  /// So many bytes from `offset` on; fewer at the end of the file.
  static func read(
    _ count: Int, at offset: Int, of file: Int32, _ path: String
  ) throws(FileError) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
      while done < count {
        let read = pread(file, buffer.baseAddress! + done, count - done, offset + done)
        if read < 0, errno == EINTR { continue }
        if read < 0 { code = errno }
        if read <= 0 { break }
        done += read
      }
    }
    guard code == 0 else { throw FileError("read", path, code: code) }
    return bytes
  }

  /// Writes and flushes to disk; the caller renames it into place.
  static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw FileError("write", path) }
    defer { close(file) }
    var offset = 0
    while offset < bytes.count {
      let written = bytes[offset...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written >= 0 else { throw FileError("write", path) }
      offset += written
    }
    guard fsync(file) == 0 else { throw FileError("flush", path) }
  }

  /// Replaces a file so that a reader and a power cut see the old bytes or the new ones. Nothing is
  /// touched when the bytes are already there.
  /// - Returns: whether the file changed.
  @discardableResult
  public static func replace(_ path: String, with bytes: [UInt8]) throws(FileError) -> Bool {
    if size(path) == bytes.count, let old = try? read(path), old == bytes { return false }
    let temporary = "\(path).part-\(getpid())"
    do throws(FileError) {
      try write(bytes, to: temporary)
      try rename(temporary, to: path)
    } catch {
      unlink(temporary)
      throw error
    }
    return true
  }

  public static func createDirectory(_ path: String) throws(FileError) {
    guard !isDirectory(path) else { return }
    let parent = parent(of: path)
    if !isDirectory(parent) { try createDirectory(parent) }
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw FileError("create the folder", path)
    }
  }

  /// Names in a folder, sorted by bytes, without "." and "..".
  public static func list(_ path: String) throws(FileError) -> [String] {
    guard let directory = opendir(path) else { throw FileError("list", path) }
    defer { closedir(directory) }
    var names: [String] = []
    while let name = lector_next_name(directory).map({ String(cString: $0) }) {
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Removes a file or a folder with all in it; what is already gone is no error.
  public static func remove(_ path: String) throws(FileError) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      guard unlink(path) == 0 || errno == ENOENT else { throw FileError("remove", path) }
      return
    }
    for name in try list(path) { try remove("\(path)/\(name)") }
    guard rmdir(path) == 0 || errno == ENOENT else { throw FileError("remove", path) }
  }

  public static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  public static func name(of path: String) -> String {
    String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
  }

  /// Absolute and without "." and ".." where the path exists; else unchanged.
  public static func absolute(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
