import Core
import Foundation
import Testing

@testable import Doctor

/// An output folder that the real program made of two short stories, and copies of it to spoil.
final class Newsstand: Sendable {
  let folder: String

  private static let stories = [
    """
    ---
    title: The bridge opens & closes
    author: A. Sample
    date: 2024-10-25T08:00:00+03:00
    url: https://paper.example.org/bridge
    ---

    The bridge opens on Oct. 24 and carries 12,000 cars.

    ## Money

    It cost $5.7 billion.
    """,
    """
    ---
    title: Ferries return
    author: B. Sample
    date: 2024-10-26T08:00:00+03:00
    url: https://paper.example.org/ferries
    ---

    The night ferry sails again.

    ## What changes

    Dogs are welcome.
    """,
  ]

  /// Made once: the engine speaks for a second.
  private static let good: String = {
    let folder = FileManager.default.temporaryDirectory.appending(path: "lector-stand-\(UUID())")
      .path
    do {
      for (index, story) in stories.enumerated() {
        let file = URL(filePath: "\(folder)/stories/\(index).md")
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(story.utf8).write(to: file)
      }
    } catch { fatalError("no stories: \(error)") }
    // Not Foundation's `Process`, which waits as long as any other child holds its socket.
    let run =
      "cd '\(folder)' && '\(program)' read stories --format mp3 --format opus --output Output"
    guard system("\(run) -q > log 2>&1") == 0 else {
      fatalError("\(run) failed; see \(folder)/log")
    }
    return "\(folder)/Output"
  }()

  /// Where the test bundle was built, so is the program.
  static let program: String = {
    for path in CommandLine.arguments + [Bundle.main.bundlePath] {
      var folder = URL(filePath: path)
      while folder.path.count > 1 {
        let file = folder.appending(path: "lector").path
        if FileManager.default.isExecutableFile(atPath: file) { return file }
        folder.deleteLastPathComponent()
      }
    }
    fatalError("the program is nowhere above \(CommandLine.arguments)")
  }()

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "lector-stand-\(UUID())").path
    try FileManager.default.copyItem(atPath: Self.good, toPath: folder)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  static let now = Timestamp(iso8601: "2025-01-01T00:00:00Z") ?? Timestamp(seconds: 0)

  func examine(_ change: (inout Doctor.Settings) -> Void = { _ in }) async -> [Finding] {
    var settings = Doctor.Settings(now: Self.now, jobs: 2)
    change(&settings)
    return await Doctor(settings).examine(folder: folder).findings
  }

  /// Paths below the folder that end so, sorted: of the bridge, then of the ferries.
  func files(_ end: String) -> [String] {
    let walker = FileManager.default.enumerator(atPath: folder)
    return (walker?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(end) }.sorted()
  }

  func read(_ path: String) throws -> Data {
    try Data(contentsOf: URL(filePath: "\(folder)/\(path)"))
  }

  func write(_ path: String, _ data: Data) throws {
    try data.write(to: URL(filePath: "\(folder)/\(path)"))
  }

  /// Changes the first file that ends so.
  func edit(_ end: String, _ change: (inout Data) throws -> Void) throws {
    let path = try #require(files(end).first)
    var data = try read(path)
    try change(&data)
    try write(path, data)
  }

  /// Replaces text in the first file that ends so; what is not there fails the test.
  func replace(_ old: String, _ new: String, in end: String = "feed.xml", all: Bool = false) throws
  {
    try edit(end) { data in
      let text = String(decoding: data, as: UTF8.self)
      let range = try #require(text.range(of: old), "\(end) does not hold “\(old)”")
      data = Data(
        (all
          ? text.replacingOccurrences(of: old, with: new)
          : text.replacingCharacters(in: range, with: new)).utf8)
    }
  }

  /// Replaces what a pattern matches first.
  func replace(_ pattern: Regex<Substring>, _ new: String, in end: String = "feed.xml") throws {
    try edit(end) { data in
      var text = String(decoding: data, as: UTF8.self)
      let range = try #require(text.firstRange(of: pattern), "\(end) holds no such thing")
      text.replaceSubrange(range, with: new)
      data = Data(text.utf8)
    }
  }

  func remove(_ end: String) throws {
    try FileManager.default.removeItem(atPath: "\(folder)/\(try #require(files(end).first))")
  }
}

/// A fault to plant, and the rule that must find it.
struct Plant: Sendable, CustomTestStringConvertible {
  var rule: String
  var name: String
  var plant: @Sendable (Newsstand) throws -> Void

  init(_ rule: String, _ name: String, _ plant: @escaping @Sendable (Newsstand) throws -> Void) {
    self.rule = rule
    self.name = name
    self.plant = plant
  }

  var testDescription: String { "\(rule): \(name)" }
}
