internal import Core

/// A file written from its first byte to its last, with the digest of what was written.
final class OutputFile {
  private let file: FileDescriptor
  private var hasher = Digest.Hasher256()
  private var pending: [UInt8] = []
  private var position = 0

  init(_ path: String) throws(MasteringError) {
    file = try FileDescriptor(creating: path)
  }

  func write(_ bytes: [UInt8]) throws(MasteringError) { try write(bytes[...]) }

  func write(_ bytes: ArraySlice<UInt8>) throws(MasteringError) {
    pending += bytes
    if pending.count >= 1 << 16 { try flush() }
  }

  private func flush() throws(MasteringError) {
    hasher.update(pending)
    try file.write(pending, at: position)
    position += pending.count
    pending.removeAll(keepingCapacity: true)
  }

  func finish() throws(MasteringError) -> WrittenFile {
    try flush()
    return WrittenFile(bytes: position, sha256: hasher.finish())
  }
}
