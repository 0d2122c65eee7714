import Foundation
import Normalization

/// The data under `Tests/Corpus` and what belongs to it in the repository.
enum Corpus {
  static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let root = repository.appending(path: "Tests/Corpus")

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Rows of tab-separated columns; comments and empty lines are left out.
  static func rows(_ path: String) throws -> [[String]] {
    try text(path).split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  static func names(in folder: String, ending: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
      .filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }.sorted()
  }

  /// The names that the product ships.
  static let lexicon = Result<Lexicon, any Error> {
    let path = repository.appending(path: "Voices/Lexicons/en-names.tsv")
    return try Lexicon(tsv: String(contentsOf: path, encoding: .utf8), name: "en-names.tsv")
  }

  /// Percentages pinned in `floors.json`, by group and name.
  static func floors(_ group: String) throws -> [String: Double] {
    let data = try Data(contentsOf: root.appending(path: "floors.json"))
    return try JSONDecoder().decode([String: [String: Double]].self, from: data)[group] ?? [:]
  }
}
