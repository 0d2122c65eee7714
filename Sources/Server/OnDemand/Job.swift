internal import Core
internal import NIOCore
internal import Synchronization

/// One article on its way from a submission to an episode.
final class Job: Sendable {
  /// 16 hexadecimal digits that nobody can guess.
  let id: String
  let submission: Submission
  let voice: String?
  /// One for every change, the first when it was handed in, the last when it ended.
  let reports = Bulletin<JobReport>()
  private let state: Mutex<State>

  private struct State: Sendable {
    var report: JobReport
    /// The MP3 as far as it is spoken; nil once the episode's own file is there.
    var audio: Bulletin<ByteBuffer>? = Bulletin()
  }

  init(_ submission: Submission, voice: String?, created: Timestamp) {
    id = .secretID
    self.submission = submission
    self.voice = voice
    let report = JobReport(id: id, created: created)
    state = Mutex(State(report: report))
    reports.post(report)
  }

  var report: JobReport { state.withLock { $0.report } }

  var audio: Bulletin<ByteBuffer>? { state.withLock { $0.audio } }

  func change(_ body: (inout JobReport) -> Void) {
    let report = state.withLock { state in
      body(&state.report)
      return state.report
    }
    reports.post(report)
  }

  func end(_ body: (inout JobReport) -> Void) {
    change(body)
    reports.close()
    // Listeners who have begun hold on to it; new ones get the file.
    let audio = state.withLock { state in
      defer { state.audio = nil }
      return state.audio
    }
    audio?.close()
  }
}

/// What is known of a job at one moment.
struct JobReport: Hashable, Sendable {
  enum State: String, Codable, Hashable, Sendable {
    case queued, reading, speaking, publishing, finished, failed

    var isEnd: Bool { self == .finished || self == .failed }
  }

  var id: String
  var created: Timestamp
  var state = State.queued
  /// The headline, once the article has been read.
  var title: String?
  /// Blocks.
  var spoken = 0
  var total = 0
  var episode: Episode?
  var error: AnnouncerError?

  init(id: String, created: Timestamp) {
    self.id = id
    self.created = created
  }
}

extension String {
  /// 16 hexadecimal digits that nobody can guess.
  static var secretID: String {
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
