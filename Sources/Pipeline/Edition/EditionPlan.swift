internal import Core
internal import Workspace

/// Which stories an edition holds, and in which order they are read.
struct EditionPlan: Sendable {
  /// As they are read: sections together.
  let stories: [Episode]
  /// For which there was no time.
  let leftOut: [Episode]

  /// - Parameters:
  ///   - candidates: episodes of articles.
  ///   - ranking: places of stories in their sources, by id.
  init(_ candidates: [Episode], _ settings: EditionSettings, ranking: [String: Int]) {
    let ranked = Self.ranked(candidates, settings.order, ranking)
    var length = 0
    let limit = settings.maxMinutes.map { $0 * 60_000 } ?? Int.max
    let fitting = ranked.prefix { story in
      length += story.milliseconds + settings.pause
      return length <= limit
    }
    // A programme of nothing is none: the first story is read however long it is.
    let count = max(min(1, ranked.count), fitting.count)
    stories = Self.grouped(Array(ranked[..<count]), settings)
    leftOut = Array(ranked[count...])
  }

  private static func ranked(
    _ stories: [Episode], _ order: EditionSettings.Order, _ ranking: [String: Int]
  ) -> [Episode] {
    stories.sorted { left, right in
      if order == .rank {
        let (one, other) = (ranking[left.id] ?? Int.max, ranking[right.id] ?? Int.max)
        if one != other { return one < other }
      }
      if left.published.seconds != right.published.seconds {
        return (left.published.seconds < right.published.seconds) == (order == .oldest)
      }
      return left.id < right.id
    }
  }

  /// Sections that the settings name come first, in their order; the others as their first stories
  /// stand.
  private static func grouped(_ stories: [Episode], _ settings: EditionSettings) -> [Episode] {
    guard settings.announceSections || !settings.sections.isEmpty else { return stories }
    var places: [String: Int] = [:]
    for section in settings.sections + stories.map({ $0.section ?? "" }) {
      let key = section.lowercased()
      if places[key] == nil { places[key] = places.count }
    }
    return stories.enumerated().sorted { left, right in
      let place = { (story: Episode) in places[(story.section ?? "").lowercased()] ?? Int.max }
      return (place(left.element), left.offset) < (place(right.element), right.offset)
    }.map(\.element)
  }

  /// Hexadecimal digest of all that decides how the edition sounds but for the order: sources
  /// reorder their stories every hour, and that alone is no reason for another edition.
  /// - Parameter frame: everything beside the stories.
  func digest(_ frame: String) -> String {
    let stories = self.stories.map { "\($0.id) \($0.script) \($0.title) \($0.voice)" }.sorted()
    return Digest.sha256(of: Array((stories + [frame]).joined(separator: "\n").utf8)).hex
  }
}
