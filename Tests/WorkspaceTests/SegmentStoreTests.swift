import Core
import Foundation
import Glibc
import Testing

@testable import Workspace

/// A folder for a store, gone with its owner.
final class StoreFolder {
  let path = FileManager.default.temporaryDirectory.appending(path: "segments-\(UUID())").path

  deinit {
    chmod(path, 0o755)
    try? FileManager.default.removeItem(atPath: path)
  }

  func store(limit: Int = 1 << 30) -> SegmentStore { SegmentStore(folder: path, limit: limit) }

  static func key(_ number: Int) -> Digest { .sha256(of: Array("\(number)".utf8)) }

  static func bytes(_ number: Int, count: Int = 1000) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ number) }
  }

  var files: [String] {
    (FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? [])
      .filter { $0.contains("/") }.sorted()
  }
}

@Suite struct SegmentStoreTests {
  private let folder = StoreFolder()

  @Test func whatIsKeptComesBackToAnotherRun() {
    let (key, bytes) = (StoreFolder.key(1), StoreFolder.bytes(1))
    let store = folder.store()
    #expect(store.bytes(for: key) == nil)
    store.keep(bytes, for: key)
    let other = folder.store()
    #expect(other.bytes(for: key) == bytes)
    #expect(other.bytes(for: StoreFolder.key(2)) == nil)
    let (first, second) = (store.statistics, other.statistics)
    #expect((first.hits, first.misses, first.bytesRead) == (0, 1, 0))
    #expect(first.bytesWritten > bytes.count)
    #expect((second.hits, second.misses, second.bytesRead) == (1, 1, bytes.count))
    #expect(first.damaged.isEmpty && second.damaged.isEmpty && first.refusal == nil)
  }

  @Test func anEmptyEntryIsAnEntry() {
    folder.store().keep([], for: StoreFolder.key(1))
    #expect(folder.store().bytes(for: StoreFolder.key(1)) == [])
  }

  /// Every bit of the file, its head included, and every length shorter than its own.
  @Test func anyFlippedBitAndAnyTruncationIsNoticedAndMadeGood() throws {
    let (key, bytes) = (StoreFolder.key(3), StoreFolder.bytes(3, count: 100))
    folder.store().keep(bytes, for: key)
    let path = folder.store().path(of: key)
    let good = try Files.read(path)
    for place in 0..<good.count * 8 {
      var damaged = good
      damaged[place / 8] ^= 1 << UInt8(place % 8)
      try Data(damaged).write(to: URL(filePath: path))
      let store = folder.store()
      #expect(store.bytes(for: key) == nil)
      #expect(store.statistics.damaged == [path])
    }
    for count in 0..<good.count {
      try Data(good.prefix(count)).write(to: URL(filePath: path))
      #expect(folder.store().bytes(for: key) == nil)
    }
    let store = folder.store()
    store.keep(bytes, for: key)
    #expect(store.bytes(for: key) == bytes)
  }

  @Test func anEntryUnderAnothersNameIsDamaged() throws {
    let store = folder.store()
    for number in [1, 2] { store.keep(StoreFolder.bytes(number), for: StoreFolder.key(number)) }
    let paths = [1, 2].map { store.path(of: StoreFolder.key($0)) }
    try Data(try Files.read(paths[0])).write(to: URL(filePath: paths[1]))
    #expect(store.bytes(for: StoreFolder.key(2)) == nil)
    #expect(store.statistics.damaged == [paths[1]])
  }

  @Test(arguments: ["a folder", "a symbolic link"]) func somethingElseInItsPlaceIsNoHit(
    kind: String
  )
    throws
  {
    let store = folder.store()
    let path = store.path(of: StoreFolder.key(1))
    try Files.createDirectory(Files.parent(of: path))
    if kind == "a folder" {
      try Files.createDirectory(path)
    } else {
      symlink("/etc/passwd", path)
    }
    #expect(store.bytes(for: StoreFolder.key(1)) == nil)
    store.keep([1], for: StoreFolder.key(1))
    #expect(kind == "a folder" || store.bytes(for: StoreFolder.key(1)) == [1])
  }

  @Test func aFolderThatCannotBeWrittenIsANoteAndNoError() throws {
    // Nobody can make a folder there, the superuser included.
    let store = SegmentStore(folder: "/proc/self/nowhere", limit: 1000)
    store.keep([1, 2, 3], for: StoreFolder.key(1))
    store.keep([1, 2, 3], for: StoreFolder.key(2))
    store.settle()
    #expect(store.bytes(for: StoreFolder.key(1)) == nil)
    #expect(store.statistics.refusal != nil && store.statistics.bytesWritten == 0)
    #expect(store.statistics.damaged.isEmpty)
  }
}
