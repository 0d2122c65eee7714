/// The stories that a source showed, kept between runs so that one that has vanished can be told from
/// one that was never there.
struct Showing: Codable, Sendable {
  struct Story: Codable, Sendable {
    /// All that it is known by, in lower case.
    var names: [String]
    /// Seconds since 1970.
    var published: Int?
    /// The last run already missed it.
    var isMissing = false
  }

  var stories: [Story] = []

  init() {}

  init(of leads: [Lead]) {
    stories = leads.map { Story(names: $0.names, published: $0.published?.seconds) }
  }

  var names: Set<String> { Set(stories.lazy.filter { !$0.isMissing }.flatMap(\.names)) }
}

extension Showing {
  /// What a new look at the source says of those that it showed before.
  struct Absence: Sendable {
    /// Missed for the second time in a row.
    var confirmed: [Story] = []
    /// What to remember for the next run.
    var next = Showing()
    /// So many are missing that the source is broken rather than its stories withdrawn.
    var isShrunken = false
  }

  /// - Parameters:
  ///   - before: what it showed in the last run.
  ///   - elsewhere: names of stories that other sources show.
  ///   - share: percent of its stories that a source may take back at once; one it always may.
  func absence(
    since before: Showing, isWhole: Bool, elsewhere: Set<String>, share: Int
  ) -> Absence {
    if stories.isEmpty {
      return Absence(next: before, isShrunken: !before.stories.isEmpty)
    }
    let shown = names
    let missing = before.stories.filter { story in
      shown.isDisjoint(with: story.names) && elsewhere.isDisjoint(with: story.names)
        && (story.isMissing || isGone(story, isWhole))
    }
    var absence = Absence(next: self)
    let most = Self.most(before.stories.count, share)
    // One that shows nothing of what it showed is another feed.
    absence.isShrunken =
      missing.count > most || !missing.isEmpty && missing.count == before.stories.count
    if absence.isShrunken {
      absence.next.stories += missing
      return absence
    }
    // A page that an editor takes down to mend it is back in the next run, more often than not.
    absence.confirmed = missing.filter(\.isMissing)
    absence.next.stories += missing.filter { !$0.isMissing }.map { story in
      var story = story
      story.isMissing = true
      return story
    }
    return absence
  }

  /// How many of `count` may go at once.
  static func most(_ count: Int, _ share: Int) -> Int { max(1, count * share / 100) }

  /// A feed shows the newest stories only, so one that is older than all of them has made room. Where
  /// they are not in order of time nobody can tell.
  private func isGone(_ story: Story, _ isWhole: Bool) -> Bool {
    if isWhole { return true }
    let times = stories.compactMap(\.published)
    guard let published = story.published, let oldest = times.min(), published > oldest
    else { return false }
    let pairs = zip(times, times.dropFirst())
    return pairs.allSatisfy { $0 >= $1 } || pairs.allSatisfy { $0 <= $1 }
  }
}
