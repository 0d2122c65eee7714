import FoundationEssentials
import Testing

/// Files that were looked at once and must not change unseen: `Tests/Corpus/publishing/`. A run
/// that finds none writes it and fails, so that somebody looks.
enum Golden {
  static let folder =
    #filePath.split(separator: "/").dropLast(2).reduce(into: "") { $0 += "/" + $1 }
    + "/Corpus/publishing/"

  static func expect(
    _ bytes: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let path = folder + name
    guard FileManager.default.fileExists(atPath: path) else {
      try Data(bytes).write(to: URL(filePath: path))
      Issue.record("\(name) is new: look at it, then commit it", sourceLocation: sourceLocation)
      return
    }
    let golden = try Data(contentsOf: URL(filePath: path))
    guard golden != Data(bytes) else { return }
    let was = String(decoding: golden, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let now = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let line = zip(was, now).enumerated().first { $0.element.0 != $0.element.1 }
    Issue.record(
      """
      \(name) differs in line \((line?.offset ?? min(was.count, now.count)) + 1):
        was  \(line?.element.0 ?? "the end")
        now  \(line?.element.1 ?? "the end")
      """, sourceLocation: sourceLocation)
  }
}
