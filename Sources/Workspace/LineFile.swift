internal import Glibc

/// Files of one record a line that are larger than memory.
public enum LineFile {
  /// - Parameter body: gets each line that is not blank, without its end; its offset in bytes; its
  ///   number from 1.
  public static func forEachLine(
    of path: String, _ body: (_ line: [UInt8], _ offset: Int, _ number: Int) throws -> Void
  ) throws {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileError("read", path) }
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    var line: [UInt8] = []
    var (offset, number) = (0, 0)
    func end() throws {
      number += 1
      let start = offset
      offset += line.count + 1
      if line.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) {
        try body(line, start, number)
      }
      line.removeAll(keepingCapacity: true)
    }
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileError("read", path) }
      guard count > 0 else { break }
      var rest = buffer[..<count]
      while let newline = rest.firstIndex(of: 0x0A) {
        line += rest[..<newline]
        try end()
        rest = rest[(newline + 1)...]
      }
      line += rest
    }
    if !line.isEmpty { try end() }
  }

  /// One line again.
  public static func line(of path: String, offset: Int, count: Int) throws(FileError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileError("read", path) }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let read = bytes[done...].withUnsafeMutableBytes {
        pread(file, $0.baseAddress, $0.count, offset + done)
      }
      if read < 0, errno == EINTR { continue }
      guard read > 0 else { throw FileError("read", path, code: read == 0 ? EIO : errno) }
      done += read
    }
    return bytes
  }
}
