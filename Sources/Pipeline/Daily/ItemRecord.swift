internal import Core
internal import Fetching

/// What is remembered of a story between runs, so that nothing is asked or said twice.
struct ItemRecord: Codable, Sendable {
  /// What the source said of it (`Lead.digest`).
  var lead: String
  /// With which voice, lexicons and settings it was made.
  var setting: String
  /// When its page was last looked at, in seconds since 1970.
  var checked: Int
  /// Of its page.
  var validators: Validators?
  /// In a row; 0 after a success.
  var failures = 0
  /// The last failure in one sentence.
  var reason: String?

  /// Ten minutes after the first failure, then twice as long each time, at most a day.
  var retry: Int { checked + min(86_400, 600 << min(failures - 1, 8)) }

  /// A page that its feed does not describe is looked at again a quarter of an hour after it was
  /// published, and then each time it is a tenth older: corrections come early in a story's life.
  func isDue(_ now: Int, published: Timestamp?) -> Bool {
    let age = max(0, now - (published?.seconds ?? checked))
    return now - checked >= max(900, age / 10) || now < checked
  }
}
