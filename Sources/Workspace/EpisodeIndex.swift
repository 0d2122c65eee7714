internal import Synchronization

/// Which folder each published article has, by the ids at the ends of the folders' names. Read from
/// the disk when it is first asked: 20,000 names take less time than speaking one sentence.
final class EpisodeIndex: Sendable {
  private let folders = Mutex<[String: String]?>(nil)

  func folder(of id: String, in days: () -> some Sequence<(day: String, names: [String])>)
    -> String?
  {
    folders.withLock { folders in
      if let known = folders { return known[id] }
      var found: [String: String] = [:]
      for (day, names) in days() {
        for name in names {
          let id = Self.id(of: name)
          // Days come newest first: the newest of two is the one that the feed shows.
          if found[id] == nil { found[id] = "\(day)/\(name)" }
        }
      }
      folders = found
      return found[id]
    }
  }

  func add(_ folder: String) {
    folders.withLock { $0?[Self.id(of: Files.name(of: folder))] = folder }
  }

  /// "putin-hints-1a2b3c4d5e6f7a8b" → "1a2b3c4d5e6f7a8b"
  private static func id(of name: String) -> String {
    String(name.split(separator: "-").last ?? "")
  }
}
