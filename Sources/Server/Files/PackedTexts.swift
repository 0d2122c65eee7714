internal import NIOCore
internal import NIOPosix
internal import Synchronization

/// The gzip variants of texts, each made when it is first asked for and kept in memory.
///
/// Not on disk: the output folder may be read-only and is somebody's deployment, and a restart costs
/// a millisecond a file. A client that asks while it is being made waits for the same one.
final class PackedTexts: Sendable {
  /// Below this the head outweighs what is saved; above it a request would hold too much memory.
  static let sizes = 256...(8 << 20)

  /// Bytes kept.
  private let limit: Int
  private let state = Mutex(State())

  private struct State: Sendable {
    var entries: [Key: Entry] = [:]
    var bytes = 0
    var clock = 0
  }

  private struct Entry: Sendable {
    var task: Task<ByteBuffer?, Never>
    var knowledge = Knowledge.unknown
    var used: Int

    /// Bytes; 0 while it is made. What gained nothing is remembered, too, and costs about this much.
    var cost: Int {
      switch knowledge {
      case .unknown: 0
      case .useless: 256
      case .packed(let buffer): buffer.readableBytes + 256
      }
    }
  }

  /// One version of a file: a rewritten one has another inode or another time.
  private struct Key: Hashable {
    var device: UInt
    var inode: UInt
    var size: Int
    var seconds: Int
    var nanoseconds: Int

    init(_ file: OpenFile) {
      device = UInt(file.status.st_dev)
      inode = UInt(file.status.st_ino)
      size = file.size
      seconds = file.status.st_mtim.tv_sec
      nanoseconds = file.status.st_mtim.tv_nsec
    }
  }

  init(limit: Int = 32 << 20) { self.limit = limit }

  /// Bytes kept at this moment.
  var byteCount: Int { state.withLock { $0.bytes } }

  /// What is known of a file's packed variant without making it.
  enum Knowledge: Sendable {
    case unknown
    /// Too small, too large or not made shorter.
    case useless
    case packed(ByteBuffer)
  }

  func known(_ file: OpenFile) -> Knowledge {
    guard Self.sizes.contains(file.size) else { return .useless }
    return state.withLock { state in
      let key = Key(file)
      state.clock += 1
      state.entries[key]?.used = state.clock
      return state.entries[key]?.knowledge ?? .unknown
    }
  }

  /// - Returns: nil for what is too small, too large or not made shorter: then the plain bytes go.
  func packed(_ file: OpenFile) async -> ByteBuffer? {
    guard Self.sizes.contains(file.size) else { return nil }
    let key = Key(file)
    let (task, isNew) = state.withLock { state in
      state.clock += 1
      if let known = state.entries[key] {
        state.entries[key]?.used = state.clock
        return (known.task, false)
      }
      let task = Task { await Self.pack(file) }
      state.entries[key] = Entry(task: task, used: state.clock)
      return (task, true)
    }
    let buffer = await task.value
    if isNew { settle(key, buffer) }
    return buffer
  }

  private static func pack(_ file: OpenFile) async -> ByteBuffer? {
    try? await NIOThreadPool.singleton.runIfActive {
      guard let bytes = try? file.bytes(), let packed = Gzip.compressed(bytes) else { return nil }
      return ByteBuffer(bytes: packed)
    }
  }

  /// Counts the new entry, and lets the longest unused go while there are too many bytes.
  private func settle(_ key: Key, _ buffer: ByteBuffer?) {
    state.withLock { state in
      state.entries[key]?.knowledge = buffer.map { .packed($0) } ?? .useless
      state.bytes += state.entries[key]?.cost ?? 0
      while state.bytes > limit {
        guard
          let oldest = state.entries.filter({ $0.value.cost > 0 })
            .min(by: { $0.value.used < $1.value.used })
        else { return }
        state.bytes -= oldest.value.cost
        state.entries[oldest.key] = nil
      }
    }
  }
}
