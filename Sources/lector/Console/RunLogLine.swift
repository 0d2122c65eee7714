internal import Core
internal import Glibc
internal import Pipeline

/// One event of a run for log readers: `--log json`.
struct RunLogLine: Encodable {
  /// source, story, run; note, warning or error.
  var event: String
  /// ISO 8601, by this machine's clock.
  var time = Timestamp(seconds: Glibc.time(nil)).iso8601
  var source: String?
  var stories: Int?
  var outcome: String?
  var title: String?
  var url: String?
  var folder: String?
  var milliseconds: Int?
  var stage: String?
  var message: String?
  var hint: String?
  var counts: [String: Int]?
  var seconds: Double?

  /// Of no interest to somebody who asked for errors only.
  var isRoutine: Bool {
    switch event {
    case "source", "run": message == nil
    case "story": outcome != "failed" && outcome != "refused"
    default: event != "error"
    }
  }

  init(event: String) { self.event = event }

  init(_ result: RunReport.SourceResult) {
    self.init(event: "source")
    (source, stories) = (result.from, result.stories)
    (message, hint) = (result.problem, result.hint)
  }

  init(_ story: StoryResult) {
    self.init(event: "story")
    (outcome, title, url) = (story.outcome.rawValue, story.name, story.url)
    (folder, milliseconds, message) = (story.folder, story.milliseconds, story.reason)
    hint = story.hint
  }

  init(_ diagnostic: Diagnostic) {
    self.init(event: diagnostic.severity.rawValue)
    (stage, message, hint) = (diagnostic.stage.rawValue, diagnostic.message, diagnostic.hint)
    title = diagnostic.article
  }
}
