internal import Core
internal import Publishing

/// An edition reads what its stories say now.
extension Newsroom {
  /// The days' editions that are out and hold a story which has changed since the feed was written.
  /// Call it before `publishShow`.
  func followWithEditions() async throws {
    guard let press, press.settings.automatic else { return }
    for day in backlist.changes.days {
      let edition = try backlist.episode(in: Identity.editionFolder(day: day))
      guard let edition, edition.withdrawn == nil else { continue }
      _ = try await publishEdition(of: day)
    }
  }
}
