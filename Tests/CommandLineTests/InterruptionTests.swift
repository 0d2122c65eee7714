import Foundation
import FoundationXML
import Testing

/// Runs that do not come to their end, and runs that meet.
@Suite struct InterruptionTests {
  private let day: Newsday
  private var terminal: Terminal { day.terminal }

  init() throws {
    day = try Newsday()
    try day.site.publish((1...6).map { NewsroomSite.story($0) })
  }

  /// Every episode that says it is whole is whole, and so is what the feed names.
  private func expectValidOutput() throws {
    let files = try terminal.files("Output")
    for (path, bytes) in files where path.hasSuffix("/episode.json") && !path.hasPrefix(".") {
      let episode = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
      for enclosure in try #require(episode["enclosures"] as? [[String: Any]]) {
        let audio = "\(path.dropLast("episode.json".count))\(enclosure["file"] ?? "")"
        #expect(files[audio]?.count == enclosure["bytes"] as? Int, "\(audio)")
      }
    }
    guard let feed = files["feed.xml"] else { return }
    #expect(XMLParser(data: feed).parse())
    let enclosures = String(decoding: feed, as: UTF8.self).matches(
      of: /<enclosure url="http:\/\/127.0.0.1:8080\/([^"]+)" length="([0-9]+)"/)
    for enclosure in enclosures {
      #expect(files[String(enclosure.1)]?.count == Int(enclosure.2), "\(enclosure.1)")
    }
  }

  private func wait(for path: String) {
    for _ in 0..<400 where !FileManager.default.fileExists(atPath: "\(terminal.folder)/\(path)") {
      usleep(25_000)
    }
  }

  @Test func aKilledRunLeavesWholeEpisodesAndTheNextFinishesThem() throws {
    for attempt in 1...8 {
      _ = try terminal.run(["publish", "-q"]) { process in
        usleep(UInt32(attempt) * 60_000)
        kill(process.processIdentifier, SIGKILL)
      }
      try expectValidOutput()
    }
    try day.publish()
    #expect(try day.guids().count == 6)
    #expect(try terminal.files("Output").keys.allSatisfy { !$0.contains(".staging") })
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func anInterruptedRunLeavesAtOnceWith130(signal: Int32) throws {
    // A page that takes its time, so that the run is in the middle of something.
    var slow = NewsroomSite.story(7)
    slow.isExcerpt = true
    try day.site.publish((1...6).map { NewsroomSite.story($0) } + [slow])
    try day.site.answer(for: "story-7.html", #"{"drip": 0.01}"#)
    var sent = ContinuousClock.now
    let run = try terminal.run(["publish"]) { process in
      wait(for: "site/requests.log")
      usleep(500_000)
      sent = .now
      kill(process.processIdentifier, signal)
    }
    #expect(run.status == 130 && ContinuousClock.now - sent < .seconds(5))
    try expectValidOutput()
    try day.site.answer(for: "story-7.html", nil)
    try day.publish()
    #expect(try day.guids().count == 7)
  }

  @Test func aWatchEndsWhenItIsTold() throws {
    let run = try terminal.run(["publish", "--watch", "1h"]) { process in
      wait(for: "Output/feed.xml")
      usleep(300_000)
      kill(process.processIdentifier, SIGTERM)
    }
    #expect(run.status == 130)
    #expect(run.output.contains("6 new"))
  }

  @Test func aWatchFollowsItsSettingsAndOutlivesBrokenOnes() throws {
    let run = try terminal.run(["publish", "--watch", "1s"]) { process in
      wait(for: "Output/feed.xml")
      _ = try? terminal.write("lector.yaml", "show: [")
      usleep(2_000_000)
      try? day.set("show: {title: The Evening Edition}")
      for _ in 0..<400
      where (try? terminal.read("Output/feed.xml").contains("Evening Edition")) != true {
        usleep(25_000)
      }
      kill(process.processIdentifier, SIGTERM)
    }
    #expect(run.status == 130 && run.errors.contains("lector.yaml"))
    #expect(try terminal.read("Output/feed.xml").contains("The Evening Edition"))
    // A line for each run.
    #expect(run.output.hasPrefix("6 new") && run.output.contains("\n6 revised"))
  }

  @Test func ofTwoRunsAtOnceTheSecondLeavesWithAClearMessage() throws {
    // The first has the folder until its hook has ended.
    try day.set("hooks: {run: 'touch hook; while [ -e hook ]; do sleep 0.05; done'}")
    let first = try terminal.run(["publish"]) { _ in
      wait(for: "hook")
      let second = try? terminal.run(["publish"])
      #expect(second?.status == 1)
      #expect(second?.errors.contains("another lector is publishing to") == true)
      try? FileManager.default.removeItem(atPath: "\(terminal.folder)/hook")
    }
    #expect(first.status == 0 && first.output.contains("6 new"))
  }

  /// Files that cannot grow behave as a disk that is full.
  @Test(arguments: [8, 40, 100, 200])
  func aFullDiskLeavesWhatIsPublished(blocks: Int) throws {
    try day.site.publish([NewsroomSite.story(1)])
    try day.publish()
    let before = try terminal.files("Output")
    try day.site.publish((1...4).map { NewsroomSite.story($0, "two years") })
    let run = try terminal.run(
      ["-c", "trap '' XFSZ; ulimit -f \(blocks); exec '\(Terminal.program)' publish"],
      program: "/bin/sh")
    #expect(run.status == 1, "\(run.output)\(run.errors)")
    try expectValidOutput()
    let after = try terminal.files("Output")
    for (path, bytes) in before where path.hasPrefix("episodes/") { #expect(after[path] == bytes) }
    #expect(after.keys.allSatisfy { !$0.contains(".part-") && !$0.contains(".staging") })
    let repaired = try day.publish()
    #expect(repaired.counts["failed"] == nil)
    #expect(try day.guids().count == 4)
  }
}
