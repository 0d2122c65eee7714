internal import Core
internal import FoundationEssentials
public import Workspace

/// The reports of past runs: `.lector/runs/<moment>.json`, for people who ask what happened and for
/// the server's health page.
public struct RunReports: Sendable {
  private let folder: String
  private let days: Int

  /// nil outside a workspace.
  public init?(_ workspace: Workspace) {
    guard let root = workspace.root else { return nil }
    folder = "\(root)/.lector/runs"
    days = workspace.settings.retention.reportDays
  }

  /// Keeps a report, and removes those that are too old.
  public func keep(_ report: RunReport) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      try Files.createDirectory(folder)
      let name = report.started.replacing(":", with: "")
      try Files.replace("\(folder)/\(name).json", with: [UInt8](try encoder.encode(report)))
      guard let now = Timestamp(iso8601: report.started) else { return }
      let oldest = Timestamp(seconds: now.seconds - days * 86_400).day
      for name in try Files.list(folder) where name.prefix(10) < oldest {
        try Files.remove("\(folder)/\(name)")
      }
    } catch { throw Failure(error) }
  }

  /// The last one; nil when there is none.
  public var last: RunReport? {
    guard let name = try? Files.list(folder).last, let bytes = try? Files.read("\(folder)/\(name)")
    else { return nil }
    return try? JSONDecoder().decode(RunReport.self, from: Data(bytes))
  }
}
