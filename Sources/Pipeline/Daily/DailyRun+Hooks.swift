internal import Core
internal import Publishing

extension DailyRun {
  /// Tells the newsroom's own commands what was published.
  /// - Returns: what went wrong with them.
  func runHooks(_ report: RunReport) async -> [Diagnostic] {
    var notes: [Diagnostic] = []
    if let command = hooks.episode {
      for story in report.stories where story.outcome == .new || story.outcome == .revised {
        let told = variables(story.outcome.rawValue, story.name, story.url, story.folder)
        notes += [await Hook(command).run(told)].compactMap(\.self)
      }
      for edition in report.editions where edition.outcome != "unchanged" {
        let told = variables(edition.outcome, edition.title, nil, edition.folder)
        notes += [await Hook(command).run(told)].compactMap(\.self)
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

  /// What the command after an episode is told of it.
  private func variables(
    _ outcome: String, _ title: String, _ url: String?, _ folder: String?
  ) -> [String: String] {
    [
      "LECTOR_OUTPUT": newsroom.output, "LECTOR_OUTCOME": outcome, "LECTOR_TITLE": title,
      "LECTOR_URL": url ?? "", "LECTOR_FOLDER": "\(newsroom.output)/\(folder ?? "")",
    ]
  }
}
