internal import Core
internal import Mastering
internal import Synchronization
internal import Workspace

/// The segments of one voice in the store.
final class Shelf: Sendable {
  let store: SegmentStore
  let keys: SegmentKeys
  private let tally = Mutex((found: 0, made: 0))

  init(store: SegmentStore, keys: SegmentKeys) {
    self.store = store
    self.keys = keys
  }

  /// How many segments came from the store, and how many were made.
  var counts: (found: Int, made: Int) { tally.withLock { $0 } }

  func segment(_ words: [String], _ mastering: Mastering) -> Segment? {
    // Whole bytes that are no segment, or another format's, are what a different program kept.
    let segment = store.bytes(for: keys.segment(words, mastering)).flatMap {
      try? Segment(bytes: $0)
    }
    guard let segment, segment.shape.format == mastering.format else { return nil }
    tally.withLock { $0.found += 1 }
    return segment
  }

  func keep(_ segment: Segment, _ words: [String], _ mastering: Mastering) {
    tally.withLock { $0.made += 1 }
    store.keep(segment.bytes, for: keys.segment(words, mastering))
  }

  /// What a person may want to know of a store.
  static func notes(
    of store: SegmentStore?, _ counts: (found: Int, made: Int)
  ) -> [Diagnostic] {
    guard let store else { return [] }
    let statistics = store.statistics
    var notes = statistics.damaged.map {
      Diagnostic(.note, .mastering, "a kept paragraph was damaged and made again: \($0)")
    }
    if let refusal = statistics.refusal {
      notes.append(
        Diagnostic(
          .note, .mastering,
          "spoken paragraphs cannot be kept in \(store.folder): \(refusal.reason)",
          hint: "the next run will speak them again; LECTOR_CACHE names another folder"))
    }
    let (found, made) = counts
    if found + made > 0 {
      notes.append(
        Diagnostic(
          .note, .mastering,
          "\(found) of \(found + made) paragraphs were kept from earlier runs"))
    }
    return notes
  }
}
