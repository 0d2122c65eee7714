internal import Glibc
internal import Workspace

/// A private folder that goes with the value.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() throws(FileError) {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/lector-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FileError("create a folder in", base) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { try? Files.remove(path) }
}
