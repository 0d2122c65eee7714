public import Core
internal import Glibc
internal import Synchronization

/// What was spoken and encoded before, under the digest of all that decides its bytes.
///
/// A cache: whatever is missing, damaged or cannot be written is made again, and nothing here fails.
/// Any number of processes, also on several machines with one shared folder, may use it at once:
/// entries are written beside their place and renamed, and the same key means the same bytes.
public final class SegmentStore: Sendable {
  public let folder: String
  /// Bytes of all entries together; beyond it the least recently used go.
  public let limit: Int
  private let state = Mutex(State())

  private struct State: Sendable {
    var statistics = Statistics()
    /// Bytes kept since the ledger was last brought up to date.
    var unsettled = 0
  }

  /// What one run had of its store.
  public struct Statistics: Hashable, Sendable {
    public var hits = 0
    public var misses = 0
    public var bytesRead = 0
    public var bytesWritten = 0
    /// Entries removed to stay below the limit.
    public var evicted = 0
    /// Files whose bytes were not what was written; their entries were made again.
    public var damaged: [String] = []
    /// Why nothing more was kept after it; a full disk, a folder that is only read.
    public var refusal: FileError?
  }

  public init(folder: String, limit: Int) {
    self.folder = folder
    self.limit = limit
  }

  public var statistics: Statistics { state.withLock { $0.statistics } }

  /// The bytes kept under `key`, if they are there and whole.
  public func bytes(for key: Digest) -> [UInt8]? {
    let path = path(of: key)
    do throws(FileError) {
      let entry = try SegmentEntry(readingUsed: path, key: key)
      state.withLock { state in
        state.statistics.hits += 1
        state.statistics.bytesRead += entry.bytes.count
      }
      return entry.bytes
    } catch {
      state.withLock { state in
        state.statistics.misses += 1
        if error.kind != .missing { state.statistics.damaged.append(path) }
      }
      return nil
    }
  }

  /// Keeps bytes for later runs. After the first refusal of the file system no more is tried.
  public func keep(_ bytes: [UInt8], for key: Digest) {
    guard state.withLock({ $0.statistics.refusal }) == nil else { return }
    do throws(FileError) {
      let size = try SegmentEntry(bytes: bytes, key: key).write(to: path(of: key))
      let isDue = state.withLock { state in
        state.statistics.bytesWritten += size
        state.unsettled += size
        return state.unsettled > Self.longestUnsettled
      }
      if isDue { settle() }
    } catch {
      state.withLock { $0.statistics.refusal = $0.statistics.refusal ?? error }
    }
  }

  /// So much at most is forgotten by the ledger when a run is killed.
  private static let longestUnsettled = 64 << 20

  /// Counts what was kept, and makes room when it is too much. Due at the end of a run.
  public func settle() {
    let size = state.withLock { state in
      defer { state.unsettled = 0 }
      return state.unsettled
    }
    guard size > 0 else { return }
    switch SegmentLedger(folder: folder, limit: limit).add(size) {
    case .counted(let evicted): state.withLock { $0.statistics.evicted += evicted }
    case .busy: state.withLock { $0.unsettled += size }
    }
  }

  /// 256 folders: 4 GB of MP3 are 20,000 paragraphs, 80 in each.
  func path(of key: Digest) -> String {
    let name = key.hex
    return "\(folder)/\(name.prefix(2))/\(name.dropFirst(2))"
  }
}
