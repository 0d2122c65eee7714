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
    if bytes.count >= Self.piece {
      try flush()
      try writeThrough(bytes)
    } else {
      pending += bytes
      if pending.count >= Self.piece { try flush() }
    }
  }

  private static let piece = 1 << 16

  private func flush() throws(MasteringError) {
    try writeThrough(pending[...])
    pending.removeAll(keepingCapacity: true)
  }

  private func writeThrough(_ bytes: ArraySlice<UInt8>) throws(MasteringError) {
    try bytes.withUnsafeBufferPointer { bytes throws(MasteringError) in
      hasher.update(UnsafeRawBufferPointer(bytes))
      try file.write(UnsafeRawBufferPointer(bytes), at: position)
    }
    position += bytes.count
  }

  func finish() throws(MasteringError) -> WrittenFile {
    try flush()
    return WrittenFile(bytes: position, sha256: hasher.finish())
  }
}
