internal import CDirectory
internal import Core
internal import FoundationEssentials
internal import Glibc

/// The last run of `lector publish`, as its report in `.lector/runs/` tells it.
struct PublishRun: Decodable, Hashable, Sendable {
  struct Source: Decodable, Hashable, Sendable {
    var problem: String?
  }

  /// ISO 8601.
  var started: String
  /// Of wall time.
  var seconds: Double
  /// Stories by what became of them: "new", "revised", "failed"…
  var counts: [String: Int]
  var sources: [Source]

  var moment: Timestamp? { Timestamp(iso8601: started) }
  var brokenSources: Int { sources.count { $0.problem != nil } }

  /// Reports are named by their time, so that the last name is the last run.
  /// - Returns: nil where there was no run, or its report cannot be read.
  static func last(in folder: String) -> PublishRun? {
    guard let directory = opendir(folder) else { return nil }
    defer { closedir(directory) }
    var newest = ""
    while let name = lector_next_name(directory).map({ String(cString: $0) }) {
      if name.hasSuffix(".json"), !name.hasPrefix("."), name > newest { newest = name }
    }
    let path = "\(folder)/\(newest)"
    guard !newest.isEmpty, let data = try? Data(contentsOf: URL(filePath: path)) else { return nil }
    return try? JSONDecoder().decode(PublishRun.self, from: data)
  }
}
