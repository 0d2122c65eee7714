import Core
import Foundation
import Glibc
import Testing

@testable import Workspace

@Suite struct SegmentStoreSharingTests {
  private let folder = StoreFolder()

  private func use(_ number: Int, secondsAgo: Int, in store: SegmentStore) {
    let past = timespec(tv_sec: time(nil) - secondsAgo, tv_nsec: 0)
    #expect(utimensat(AT_FDCWD, store.path(of: StoreFolder.key(number)), [past, past], 0) == 0)
  }

  @Test func theLeastRecentlyUsedGoFirst() {
    let store = folder.store(limit: 10_000)
    for number in 0..<9 { store.keep(StoreFolder.bytes(number), for: StoreFolder.key(number)) }
    store.settle()
    #expect(store.statistics.evicted == 0 && folder.files.count == 9)
    for number in 0..<9 { use(number, secondsAgo: 100_000 - 1000 * number, in: store) }
    // Reading makes the oldest the youngest.
    #expect(folder.store().bytes(for: StoreFolder.key(0)) != nil)

    let later = folder.store(limit: 10_000)
    for number in 9..<12 { later.keep(StoreFolder.bytes(number), for: StoreFolder.key(number)) }
    later.settle()
    // 12 × 1,040 bytes; 8 of them are an eighth below the limit.
    #expect(later.statistics.evicted == 4)
    let reader = folder.store()
    let kept = (0..<12).filter { reader.bytes(for: StoreFolder.key($0)) != nil }
    #expect(kept == [0, 5, 6, 7, 8, 9, 10, 11])
  }

  @Test func aLostOrForgedLedgerIsCountedAnew() throws {
    let store = folder.store(limit: 5000)
    for number in 0..<4 { store.keep(StoreFolder.bytes(number), for: StoreFolder.key(number)) }
    store.settle()
    for forged in ["", "many", "-5000"] {
      try Data(forged.utf8).write(to: URL(filePath: "\(folder.path)/size"))
      let later = folder.store(limit: 5000)
      later.keep(StoreFolder.bytes(9), for: StoreFolder.key(9))
      later.keep(StoreFolder.bytes(8), for: StoreFolder.key(8))
      later.settle()
      #expect(folder.files.count <= 4, "\(forged)")
    }
  }

  @Test func whatAKilledRunLeftHalfWrittenIsSweptAway() throws {
    let store = folder.store(limit: 1)
    store.keep([1], for: StoreFolder.key(1))
    let fan = Files.parent(of: store.path(of: StoreFolder.key(1)))
    for (name, age) in [("old", 90_000), ("new", 10)] {
      let path = "\(fan)/\(SegmentLedger.unfinished)\(name)"
      try Data([1]).write(to: URL(filePath: path))
      let past = timespec(tv_sec: time(nil) - age, tv_nsec: 0)
      utimensat(AT_FDCWD, path, [past, past], 0)
    }
    store.settle()
    #expect(folder.files.map(Files.name(of:)) == ["\(SegmentLedger.unfinished)new"])
  }

  /// As if two machines filled the same folder and one of them made room all the time: a reader gets
  /// the right bytes or none.
  @Test func severalWritersAndAnEvictorNeverShowWrongBytes() async {
    let path = folder.path
    let wrong = await withTaskGroup(of: Int.self) { group in
      for worker in 0..<4 {
        group.addTask {
          let store = SegmentStore(folder: path, limit: worker == 0 ? 20_000 : 1 << 30)
          var wrong = 0
          for round in 0..<300 {
            let number = (round * 7 + worker * 3) % 40
            let (key, bytes) = (StoreFolder.key(number), StoreFolder.bytes(number))
            if let found = store.bytes(for: key) {
              if found != bytes { wrong += 1 }
            } else {
              store.keep(bytes, for: key)
            }
            if worker == 0, round % 10 == 0 { store.settle() }
          }
          return wrong + store.statistics.damaged.count + (store.statistics.refusal == nil ? 0 : 1)
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
    #expect(!folder.files.contains { $0.contains(SegmentLedger.unfinished) })
  }
}
