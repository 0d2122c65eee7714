internal import Core
internal import Publishing

extension DailyRun {
  /// Tells the newsroom's own commands what was published.
  /// - Returns: what went wrong with them.
  func runHooks(_ report: RunReport) async -> [Diagnostic] {
    var notes: [Diagnostic] = []
    if let command = hooks.episode {
      for story in report.stories where story.outcome == .new || story.outcome == .revised {
        notes += [await Hook(command).run(variables(of: story))].compactMap(\.self)
      }
      for edition in report.editions where edition.outcome != "unchanged" {
        let variables = [
          "LECTOR_OUTPUT": newsroom.output, "LECTOR_OUTCOME": edition.outcome,
          "LECTOR_TITLE": edition.title, "LECTOR_URL": "",
          "LECTOR_FOLDER": "\(newsroom.output)/\(edition.folder)",
        ]
        notes += [await Hook(command).run(variables)].compactMap(\.self)
      }
    }
    if let command = hooks.run, report.hasChanged {
      let variables = [
        "LECTOR_OUTPUT": newsroom.output,
        "LECTOR_NEW": "\(report.count(.new))", "LECTOR_REVISED": "\(report.count(.revised))",
        "LECTOR_WITHDRAWN": "\(report.count(.withdrawn))",
        "LECTOR_FAILED": "\(report.count(.failed) + report.count(.refused))",
      ]
      notes += [await Hook(command).run(variables)].compactMap(\.self)
    }
    // Hubs come for the feed at once, so the hook above must have deployed it.
    if report.hasChanged {
      notes += await WebSub(fetcher: newsroom.desk.fetcher, hubs: hooks.websub)
        .announce(ShowFiles.feedAddress(of: newsroom.show))
    }
    return notes
  }

  private func variables(of story: StoryResult) -> [String: String] {
    [
      "LECTOR_OUTPUT": newsroom.output, "LECTOR_OUTCOME": story.outcome.rawValue,
      "LECTOR_TITLE": story.name, "LECTOR_URL": story.url ?? "",
      "LECTOR_FOLDER": "\(newsroom.output)/\(story.folder ?? "")",
    ]
  }
}
