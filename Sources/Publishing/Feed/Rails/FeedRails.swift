public import Core

/// What must be asked before a feed replaces the one that listeners' apps know: directories never
/// forget a GUID, and an app that saw a feed lose its items deletes what it has downloaded.
public enum FeedRails {
  /// A reason not to publish.
  public enum Violation: Hashable, Sendable {
    /// More than the allowed share of the old feed's items is gone, though nobody withdrew them and
    /// newer ones did not push them out.
    case lost(titles: [String], of: Int)
    /// The same story under another GUID: every listener gets it again.
    case guidChanged(title: String, was: String, now: String)
    /// Another story under a GUID that is taken: no listener gets it.
    case guidReused(guid: String, was: String, now: String)
    /// Two items with one GUID.
    case guidTwice(guid: String, titles: [String])
    case dateMovedBack(title: String, was: Timestamp, now: Timestamp)
    /// `file` is a path below the output root.
    case audioMissing(title: String, file: String)
    /// Bytes.
    case audioLength(title: String, file: String, feedSays: Int, fileHas: Int)
  }

  /// - Parameters:
  ///   - old: the JSON Feed that is published now (`feed.json`, or a further feed's); empty when
  ///     there is none.
  ///   - new: the one that would replace it.
  ///   - withdrawn: GUIDs of episodes that were taken back on purpose.
  ///   - share: how much of the old feed may vanish, in percent.
  ///   - size: bytes of a file below the output root; nil when it is missing.
  /// - Returns: nothing when the new feed may go out; the gravest first.
  public static func findings(
    old: [UInt8], new: [UInt8], withdrawn: Set<String> = [], share: Int = 20,
    size: (_ file: String) -> Int?
  ) -> [Violation] {
    let (was, now) = (RailItem.items(of: old), RailItem.items(of: new))
    return lost(was, now, withdrawn, share) + changed(was, now) + doubled(now)
      + files(now, size)
  }

  private static func lost(
    _ was: [RailItem], _ now: [RailItem], _ withdrawn: Set<String>, _ share: Int
  ) -> [Violation] {
    let kept = Set(now.map(\.guid))
    let places = Set(now.map(\.folder))
    let gone = was.filter {
      !kept.contains($0.guid) && !places.contains($0.folder) && !withdrawn.contains($0.guid)
    }
    // A full feed drops its oldest item for each that came; those are on the pages behind it.
    let came = now.count - now.count { item in was.contains { $0.folder == item.folder } }
    let oldest = now.map(\.published.seconds).min() ?? .max
    let pushedOut = gone.filter { $0.published.seconds <= oldest }.prefix(came).map(\.guid)
    let lost = gone.filter { !pushedOut.contains($0.guid) }
    guard lost.count * 100 > was.count * share else { return [] }
    return [.lost(titles: lost.map(\.title), of: was.count)]
  }

  private static func changed(_ was: [RailItem], _ now: [RailItem]) -> [Violation] {
    let byFolder = Dictionary(was.map { ($0.folder, $0) }) { first, _ in first }
    let byAddress = Dictionary(was.map { ($0.address, $0) }) { first, _ in first }
    let byGUID = Dictionary(was.map { ($0.guid, $0) }) { first, _ in first }
    var found: [Violation] = []
    for item in now {
      if let same = byFolder[item.folder] ?? byAddress[item.address], same.guid != item.guid {
        found.append(.guidChanged(title: item.title, was: same.guid, now: item.guid))
      }
      guard let before = byGUID[item.guid] else { continue }
      if before.folder != item.folder, before.address != item.address {
        found.append(.guidReused(guid: item.guid, was: before.title, now: item.title))
      } else if item.published.seconds < before.published.seconds {
        found.append(
          .dateMovedBack(title: item.title, was: before.published, now: item.published))
      }
    }
    return found
  }

  private static func doubled(_ now: [RailItem]) -> [Violation] {
    var seen: [String: [String]] = [:]
    for item in now { seen[item.guid, default: []].append(item.title) }
    return now.map(\.guid).filter { seen[$0].map { $0.count > 1 } ?? false }
      .reduce(into: [Violation]()) { found, guid in
        let violation = Violation.guidTwice(guid: guid, titles: seen[guid] ?? [])
        if !found.contains(violation) { found.append(violation) }
      }
  }

  private static func files(_ now: [RailItem], _ size: (String) -> Int?) -> [Violation] {
    now.flatMap { item in
      item.files.compactMap { file -> Violation? in
        let path = "\(item.folder)/\(file.name)"
        guard let bytes = size(path) else {
          return .audioMissing(title: item.title, file: path)
        }
        guard bytes != file.bytes else { return nil }
        return .audioLength(
          title: item.title, file: path, feedSays: file.bytes, fileHas: bytes)
      }
    }
  }
}
