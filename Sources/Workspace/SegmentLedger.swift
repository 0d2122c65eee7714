internal import Glibc

/// How large the store is, in a file of its own, so that a run need not look at every entry; and who
/// goes when it is too large.
///
/// The sum can drift (a killed run's last entries, an entry written twice): making room counts anew.
struct SegmentLedger {
  let folder: String
  let limit: Int

  /// How the names of entries begin that are being written.
  static let unfinished = ".part-"
  /// Seconds after which nobody writes at such an entry any more.
  private static let abandoned = 86_400

  enum Outcome: Equatable {
    case counted(evicted: Int)
    /// Another process is making room.
    case busy
  }

  private var path: String { "\(folder)/size" }

  func add(_ size: Int) -> Outcome {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard file >= 0 else { return .busy }
    defer { close(file) }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else { return .busy }
    var total = Self.number(in: file).map { $0 + size }
    var evicted = 0
    if total.map({ $0 > limit }) ?? true {
      let entries = entries()
      var sum = entries.reduce(0) { $0 + $1.size }
      if sum > limit {
        // An eighth more than need be, so that the next run does not look again at once.
        for entry in entries.sorted(by: Entry.isLessRecentlyUsed) where sum > limit - limit / 8 {
          guard unlink(entry.path) == 0 else { continue }
          sum -= entry.size
          evicted += 1
        }
      }
      total = sum
    }
    Self.write(total ?? 0, to: file)
    return .counted(evicted: evicted)
  }

  private static func number(in file: Int32) -> Int? {
    var buffer = [UInt8](repeating: 0, count: 32)
    let count = pread(file, &buffer, buffer.count, 0)
    let number = Int(String(decoding: buffer[..<max(0, count)], as: UTF8.self))
    return number.flatMap { $0 >= 0 ? $0 : nil }
  }

  private static func write(_ number: Int, to file: Int32) {
    let digits = Array("\(number)".utf8)
    _ = ftruncate(file, 0)
    _ = pwrite(file, digits, digits.count, 0)
  }

  private struct Entry {
    var path: String
    var size: Int
    var used: timespec

    static func isLessRecentlyUsed(_ left: Entry, _ right: Entry) -> Bool {
      (left.used.tv_sec, left.used.tv_nsec, left.path)
        < (right.used.tv_sec, right.used.tv_nsec, right.path)
    }
  }

  /// All entries; what a killed run left unfinished is swept away on the way.
  private func entries() -> [Entry] {
    var entries: [Entry] = []
    let now = time(nil)
    for name in (try? Files.list(folder)) ?? [] where name.utf8.count == 2 {
      for file in (try? Files.list("\(folder)/\(name)")) ?? [] {
        let path = "\(folder)/\(name)/\(file)"
        var status = stat()
        guard lstat(path, &status) == 0 else { continue }
        if file.hasPrefix(Self.unfinished) {
          if now - status.st_mtim.tv_sec > Self.abandoned { unlink(path) }
        } else {
          entries.append(Entry(path: path, size: Int(status.st_size), used: status.st_mtim))
        }
      }
    }
    return entries
  }
}
