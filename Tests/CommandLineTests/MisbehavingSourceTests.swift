import Foundation
import Testing

/// What a newsroom's server does on a bad day, and that nothing is lost by it.
@Suite struct MisbehavingSourceTests {
  private let day: Newsday

  init() throws { day = try Newsday() }

  @Test(arguments: [
    #"{"status": 503}"#, #"{"status": 503, "headers": {"Retry-After": "3600"}}"#,
    #"{"status": 404}"#, #"{"truncate": 300}"#, #"{"headers": {"Content-Length": "99999"}}"#,
    #"{"redirect": "/feed.xml"}"#, #"{"redirect": "http://169.254.1.1/feed.xml"}"#,
    #"{"bomb": 40}"#, #"{"drip": 0.2}"#, #"{"status": 500}"#,
  ])
  func aSourceThatMisbehavesLeavesWhatItPublished(how: String) throws {
    try day.site.publish([NewsroomSite.story(1)])
    try day.publish()
    let before = try day.terminal.files("Output")
    try day.site.publish([NewsroomSite.story(1), NewsroomSite.story(2)])
    try day.site.answer(for: "feed.xml", how)
    let report = try day.publish(expecting: 1)
    let problem = report.sources.first?.problem
    #expect(problem?.contains("feed.xml") == true && report.counts == [:])
    #expect(try day.terminal.files("Output") == before)
    try day.site.answer(for: "feed.xml", nil)
    #expect(try day.publish().counts == ["new": 1, "unchanged": 1])
  }

  @Test(arguments: [
    "", " ", "<html><body><h1>Log in to the hotel's network</h1></body></html>",
    "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><rss><channel><item>",
    "{\"error\": \"quota exceeded\"}",
  ])
  func whatIsNoFeedChangesNothing(text: String) throws {
    try day.site.publish([NewsroomSite.story(1)])
    try day.publish()
    let before = try day.terminal.files("Output")
    try day.site.write("feed.xml", text)
    let report = try day.publish(expecting: text.contains("channel") ? 0 : 1)
    #expect(report.counts == [:])
    #expect(try day.terminal.files("Output") == before)
  }

  @Test func aRedirectFromThePublicWebIntoThisMachineIsRefused() throws {
    try day.set("", fetching: "allow_hosts: [localhost]")
    let outside = day.site.address.replacing("127.0.0.1", with: "localhost")
    try day.site.publish([NewsroomSite.story(1)])
    try day.site.answer(for: "away.xml", #"{"redirect": "\#(day.site.address)/feed.xml"}"#)
    let refused = try day.publish(["\(outside)/away.xml"], expecting: 1)
    #expect(refused.sources.first?.problem?.contains("loopback") == true)
    #expect(try day.publish(["\(outside)/feed.xml"]).counts == ["new": 1])
  }

  @Test func a304ThatNobodyAskedForIsNoFeed() throws {
    try day.site.publish([NewsroomSite.story(1)])
    try day.site.answer(for: "feed.xml", #"{"unasked": true}"#)
    #expect(try day.publish(expecting: 1).sources.first?.problem?.contains("304") == true)
  }

  @Test func aRetryIsMadeWhenTheServerAsksForOne() throws {
    try day.set("", fetching: "allow_hosts: [\"127.0.0.1\"]\n  # Twice, and no more.")
    let settings = try day.terminal.read("lector.yaml").replacing("retries: 0", with: "retries: 1")
    try day.terminal.write("lector.yaml", settings)
    try day.site.publish([NewsroomSite.story(1)])
    try day.site.answer(for: "feed.xml", #"{"status": 429, "headers": {"Retry-After": "1"}}"#)
    let start = ContinuousClock.now
    try day.publish(expecting: 1)
    #expect(day.site.requests() == ["/feed.xml", "/feed.xml"])
    #expect(ContinuousClock.now - start > .seconds(1))
  }

  @Test func aFeedThatMovedForGoodIsReportedAndRead() throws {
    try day.site.publish([NewsroomSite.story(1)])
    try day.site.answer(
      for: "old.xml", #"{"status": 301, "redirect": "/feed.xml"}"#)
    let run = try day.terminal.run(["publish", "\(day.site.address)/old.xml"])
    #expect(run.status == 0 && run.output.contains("1 new"))
    #expect(run.errors.contains("has moved to \(day.site.address)/feed.xml for good"))
  }

  /// A server whose validators do not change with the text: the text is believed when it comes.
  @Test func aFeedThatChangesBehindAnUnchangedTagIsReadWhenItComes() throws {
    let tag = #"{"headers": {"ETag": "\"same\""}}"#
    try day.site.answer(for: "feed.xml", tag)
    try day.site.publish([NewsroomSite.story(1)])
    try day.publish()
    try day.site.publish([NewsroomSite.story(1), NewsroomSite.story(2)])
    #expect(try day.publish().counts == ["new": 1, "unchanged": 1])
    // And one that says that nothing changed though something did: its last word stays.
    try day.site.publish([NewsroomSite.story(3)])
    try day.site.answer(for: "feed.xml", #"{"unasked": true, "headers": {"ETag": "\"same\""}}"#)
    #expect(try day.publish().counts == ["unchanged": 2])
    try day.site.answer(for: "feed.xml", nil)
    #expect(try day.publish().counts == ["new": 1])
    #expect(try day.guids().count == 3)
  }

  @Test(arguments: ["keep", "withdraw"])
  func aFeedThatShrinksLosesNothing(vanished: String) throws {
    try day.set("publish: {vanished: \(vanished)}")
    let stories = (1...5).map { NewsroomSite.story($0, on: 20 - $0) }
    try day.site.publish(stories)
    try day.publish()
    for few in [[stories[4]], [], [stories[0]], [stories[0], stories[1]]] {
      try day.site.publish(few)
      for _ in 1...3 { try day.publish() }
      #expect(try day.guids().count == 5)
    }
  }

  @Test func aDateThatIsToComeIsPublishedAndWarnedOf() throws {
    var story = NewsroomSite.story(1)
    story.date = "Fri, 25 Oct 2030 08:00:00 +0000"
    try day.site.publish([story, NewsroomSite.story(2)])
    let run = try day.terminal.run(["publish", "--clock", "2024-10-25T09:00:00Z"])
    #expect(run.status == 0 && run.output.contains("2 new"))
    #expect(run.errors.contains("still to come"))
    let again = try day.publish(["--clock", "2024-10-25T10:00:00Z"])
    #expect(again.counts == ["unchanged": 2])
  }
}
