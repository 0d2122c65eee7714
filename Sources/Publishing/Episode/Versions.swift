internal import Core

/// What was corrected, from one published text to the next.
enum Versions {
  /// - Parameters:
  ///   - earlierScript: nil when it cannot be read; then nothing is known to be corrected.
  ///   - noticed: the date of a correction whose article has none.
  /// - Returns: the history with the present text last; what `earlier` has when the words are the
  ///   same, for a new voice or a better reading of a figure is no correction.
  static func of(
    _ episode: Episode, _ script: Script, after earlier: Episode,
    _ earlierScript: [Trace.WrittenBlock]?, noticed: Timestamp
  ) -> [Episode.Version] {
    let audio = episode.enclosures.first?.file ?? ""
    let changes = earlierScript.map { self.changes(from: $0, to: script) } ?? []
    var versions = earlier.versions
    guard !changes.isEmpty else {
      if let last = versions.indices.last {
        versions[last].script = episode.script
        versions[last].audio = audio
      }
      return versions
    }
    if versions.isEmpty {
      versions.append(
        Episode.Version(
          date: earlier.published, script: earlier.script,
          audio: earlier.enclosures.first?.file ?? ""))
    }
    let before = versions[versions.count - 1].date
    let stated = episode.updated.flatMap { $0 > before ? $0 : nil }
    versions.append(
      Episode.Version(
        date: stated ?? noticed, script: episode.script, audio: audio, changes: changes,
        note: note(script, earlierScript)))
    return versions
  }

  /// Paragraphs that went and came, paired where they stand in the same place.
  static func changes(
    from old: [Trace.WrittenBlock], to new: Script
  ) -> [Episode.Change] {
    let (was, now) = (old.map(\.text), new.utterances.map(\.text))
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in now.difference(from: was) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var changes: [Episode.Change] = []
    var (left, right) = (0, 0)
    while left < was.count || right < now.count {
      let (gone, came) = (removed.contains(left), inserted.contains(right))
      if gone || came {
        changes.append(
          Episode.Change(was: gone ? was[left] : nil, now: came ? now[right] : nil))
        left += gone ? 1 : 0
        right += came ? 1 : 0
      } else {
        left += 1
        right += 1
      }
    }
    return changes
  }

  /// The newsroom's own words: correction blocks that the earlier text did not have.
  private static func note(_ script: Script, _ earlier: [Trace.WrittenBlock]?) -> String? {
    let known = Set(earlier?.map(\.text) ?? [])
    let notes = script.utterances.filter { $0.kind == .correction && !known.contains($0.text) }
    return notes.isEmpty ? nil : notes.map { PlainText.line($0.text) }.joined(separator: " ")
  }
}

extension Episode.Version {
  /// "Corrected on 28 October 2024: the list has ten rules, not nine."
  var sentence: String? {
    guard let note else { return nil }
    // Most newsrooms begin with the word already.
    let opening = note.prefix(10).lowercased()
    if opening.hasPrefix("correct") || opening.hasPrefix("clarif") { return note }
    return "Corrected on \(PlainDate.of(date)): \(note)"
  }
}
