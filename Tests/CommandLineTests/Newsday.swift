import Foundation
import Testing

/// A workspace whose one source is a site of its own, and the runs of its daily feed.
struct Newsday {
  let terminal: Terminal
  let site: NewsroomSite

  /// - Parameter settings: lines of `lector.yaml` beside sources and fetching.
  init(_ settings: String = "") throws {
    terminal = try Terminal()
    site = try NewsroomSite(in: "\(terminal.folder)/site")
    try set(settings)
  }

  func set(_ settings: String, fetching: String = "allow_hosts: [\"127.0.0.1\"]") throws {
    try terminal.write(
      "lector.yaml",
      """
      sources:
        - from: \(site.address)/feed.xml
      fetching:
        \(fetching)
        retries: 0
        timeout: 10
      \(settings)
      """)
  }

  struct Report: Decodable {
    struct Source: Decodable { var problem: String? }
    struct Story: Decodable {
      var outcome: String
      var name: String
      var reason: String?
    }
    var counts: [String: Int]
    var sources: [Source]
    var stories: [Story]
    var paragraphsSpoken: Int
    var problem: String?
  }

  @discardableResult
  func publish(
    _ arguments: [String] = [], expecting status: Int32 = 0,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> Report {
    let run = try terminal.run(["publish", "--json", "-q"] + arguments)
    #expect(run.status == status, "\(run.errors)", sourceLocation: location)
    return try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
  }

  func guids() throws -> [String] {
    try terminal.read("Output/feed.xml").matches(of: /<guid[^>]*>([^<]*)</).map { String($0.1) }
  }

  /// The items' titles, newest first.
  func titles() throws -> [String] {
    try terminal.read("Output/feed.xml").matches(of: /<item>\s*<title>([^<]*)</)
      .map { String($0.1) }
  }
}
