internal import Pipeline

/// The last lines of `lector publish`.
struct RunSummary {
  private let report: RunReport

  init(_ report: RunReport) { self.report = report }

  var text: String {
    var lines: [String] = []
    for story in report.stories {
      switch story.outcome {
      case .new, .revised:
        let made = report.isDryRun ? "would be " : ""
        var line = "\(made)\(story.outcome.rawValue)  \(Figures.duration(story.milliseconds ?? 0))"
        if report.isDryRun { line += "  \(Figures.size(story.bytes ?? 0))" }
        lines.append("\(line)  \(Console.printable(story.name))")
      case .refused, .failed, .waiting, .postponed, .withdrawn:
        let reason = story.reason.map { ": \(Console.printable($0))" } ?? ""
        lines.append("\(story.outcome.rawValue)  \(Console.printable(story.name))\(reason)")
      case .unchanged: break
      }
    }
    for edition in report.editions where edition.outcome != "unchanged" {
      lines.append(EditionLine(edition).text)
    }
    lines.append(line)
    let broken = report.sources.filter { $0.problem != nil }.count
    if broken > 0 {
      lines.append("\(broken) of \(report.sources.count) sources could not be read: see above")
    }
    if let feed = report.feed { lines.append("feed  \(Console.relative(feed))") }
    return lines.joined(separator: "\n")
  }

  /// "2 new, 58 unchanged; 3:10 of audio in 1.2 s, …"
  var line: String {
    let counts = StoryResult.Outcome.allCases.compactMap { outcome in
      let count = report.count(outcome)
      return count > 0 ? "\(count) \(outcome.rawValue)" : nil
    }
    return (counts.isEmpty ? "no stories" : counts.joined(separator: ", "))
      + "; \(Figures.duration(report.audioMilliseconds)) of audio in "
      + "\(Figures.seconds(report.seconds)), "
      + "\(Figures.count(report.paragraphsSpoken, "paragraph")) spoken, "
      + "\(report.paragraphsKept) kept"
  }
}
