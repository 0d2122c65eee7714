internal import Core
internal import Workspace

extension DailyRun {
  /// Takes back what healthy sources no longer show, if the settings say so.
  /// - Throws: `Failure` when a tombstone cannot be written.
  func withdrawVanished(
    _ readings: [SourceReader.Reading?], _ report: (Event) -> Void
  ) throws -> [StoryResult] {
    guard let showings else { return [] }
    let read = zip(sources, readings).compactMap { source, reading in
      reading?.isDamaged == false ? source.from : nil
    }
    let unread = showings.names(except: Set(read))
    var candidates: [(story: Showing.Story, source: Int)] = []
    for (index, reading) in readings.enumerated() {
      guard let reading, !reading.isDamaged else { continue }
      let from = sources[index].from
      var others = unread
      for (other, reading) in readings.enumerated() where other != index {
        others.formUnion(reading?.showing.names ?? [])
      }
      let absence = reading.showing.absence(
        since: showings.showing(of: from), isWhole: reading.isWhole, elsewhere: others,
        share: options.force ? 100 : showings.share)
      if absence.isShrunken {
        report(.notes([Self.shrunken(from)]))
      } else {
        candidates += absence.confirmed.map { ($0, index) }
      }
      if !options.isDryRun {
        do { try showings.keep(absence.next, of: from) } catch { throw Failure(error) }
      }
    }
    return try withdraw(candidates, atMost: options.force ? 100 : showings.share, report)
  }

  private func withdraw(
    _ candidates: [(story: Showing.Story, source: Int)], atMost share: Int,
    _ report: (Event) -> Void
  ) throws -> [StoryResult] {
    var found: [String: (episode: Episode, source: Int)] = [:]
    for (story, source) in candidates {
      // The first of the names is the article's id.
      guard let id = story.names.first,
        let episode = try newsroom.backlist.episode(id: id, named: story.names),
        episode.withdrawn == nil
      else { continue }
      found[episode.folder] = (episode, source)
    }
    guard !found.isEmpty else { return [] }
    let inFeed = try newsroom.backlist.newest.count { $0.withdrawn == nil }
    guard found.count <= Showing.most(inFeed, share) else {
      report(.notes([Self.tooMany(found.count)]))
      return []
    }
    return try found.sorted { $0.key < $1.key }.map { folder, found in
      if !options.isDryRun {
        try newsroom.withdraw(found.episode, reason: nil, returns: .shownAgain)
      }
      return StoryResult(
        outcome: .withdrawn, name: found.episode.title, url: found.episode.link,
        source: found.source, reason: "its source no longer shows it", folder: folder)
    }
  }

  private static func shrunken(_ source: String) -> Diagnostic {
    Diagnostic(
      .warning, .publishing,
      "\(source) shows much less than before, so nothing of it is withdrawn",
      hint: "if its stories are to go, run once with --force, or raise publish.lose_at_most")
  }

  private static func tooMany(_ count: Int) -> Diagnostic {
    Diagnostic(
      .warning, .publishing,
      "\(count) stories have vanished from their sources, too many to withdraw them by themselves",
      hint: "use `lector withdraw` for those that are to go, or raise publish.lose_at_most")
  }
}
