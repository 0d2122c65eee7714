internal import Workspace

/// The output folder as a whole.
struct OutputFolder: Subject, Sendable {
  var folder: String
  /// Nothing need have been published yet.
  var mayBeEmpty = false
  /// Names in its root.
  var names: [String]
  var episodes: [EpisodeFolder]
  /// Feed files in the root, and whether each was readable.
  var feeds: [String]
  var items: [String: Item]

  var place: Place { Place(folder) }
  var isNew: Bool { mayBeEmpty && feeds.isEmpty && episodes.isEmpty }

  /// Paths of what may be feeds: in the root, and in folders of sections, authors and older pages.
  static func documents(in folder: String) -> [String] {
    let names = (try? Files.list(folder)) ?? []
    let below = names.filter {
      !["episodes", "editions", "assets"].contains($0) && !$0.hasPrefix(".")
        && Files.isDirectory("\(folder)/\($0)")
    }.flatMap { name in
      ((try? Files.list("\(folder)/\(name)")) ?? []).map { "\(name)/\($0)" }
    }
    return (names + below).filter { $0.hasSuffix(".xml") }
  }

  /// Folders of one publication each: with a manifest, or with audio.
  static func episodeFolders(in folder: String) -> [String] {
    ["episodes", "editions"].flatMap { below($0, in: folder, depth: 0) }
  }

  private static func below(_ path: String, in folder: String, depth: Int) -> [String] {
    let names = (try? Files.list("\(folder)/\(path)")) ?? []
    if names.contains("episode.json") || names.contains(where: { $0.hasPrefix("audio-") }) {
      return [path]
    }
    // Year, month, day, episode: deeper is nothing of ours.
    guard depth < 5 else { return [] }
    return names.filter { Files.isDirectory("\(folder)/\(path)/\($0)") }
      .flatMap { below("\(path)/\($0)", in: folder, depth: depth + 1) }
  }
}
