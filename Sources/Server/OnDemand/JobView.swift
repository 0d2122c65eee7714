internal import Core

/// A job as JSON shows it.
struct JobView: Encodable {
  var id: String
  var created: String
  var state: JobReport.State
  var title: String?
  var progress: Progress
  var episode: EpisodeView?
  var error: Problem?
  var links: Links

  struct Progress: Encodable {
    /// Blocks.
    var spoken: Int
    var total: Int
  }

  struct Links: Encodable {
    var job: String
    /// Server-sent events.
    var events: String
    /// The sound: while it is made, then the episode's.
    var audio: String
  }

  init(_ report: JobReport, root: String) {
    id = report.id
    created = report.created.iso8601
    state = report.state
    title = report.title
    progress = Progress(spoken: report.spoken, total: report.total)
    episode = report.episode.map { EpisodeView($0, root: root) }
    error = report.error.map { Problem($0) }
    let job = "\(root)/jobs/\(report.id)"
    links = Links(job: job, events: "\(job)/events", audio: "\(job)/audio")
  }
}

/// An episode as answers name it.
struct EpisodeView: Encodable {
  var id: String
  var guid: String
  var title: String
  var published: String
  var seconds: Double
  /// URLs.
  var page: String
  var audio: String

  init(_ episode: Episode, root: String) {
    id = episode.id
    guid = episode.guid
    title = episode.title
    published = episode.published.iso8601
    seconds = Double(episode.milliseconds) / 1000
    page = "\(root)/\(episode.folder)/"
    audio = "\(root)/\(episode.folder)/\(episode.enclosures.first?.file ?? "")"
  }
}
