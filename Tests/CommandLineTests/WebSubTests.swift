import Testing

/// Hubs that spread the word of a new feed.
@Suite struct WebSubTests {
  private let day: Newsday

  init() throws { day = try Newsday() }

  @Test func hubsAreNamedInTheFeedAndToldOfEachChange() throws {
    let hub = "\(day.site.address)/hub"
    try day.set("hooks: {websub: [\"\(hub)\"]}\nshow: {base_url: \"https://audio.example.org/x\"}")
    try day.site.publish([NewsroomSite.story(1)])
    try day.publish()
    let feed = try day.terminal.read("Output/feed.xml")
    #expect(feed.contains(#"<atom:link href="\#(hub)" rel="hub""#))
    let topic = "https%3A%2F%2Faudio.example.org%2Fx%2Ffeed.xml"
    #expect(
      day.site.posts() == [
        "/hub application/x-www-form-urlencoded "
          + "hub.mode=publish&hub.url=\(topic)&hub.topic=\(topic)"
      ])
    try day.publish()
    #expect(day.site.posts() == [])
  }

  @Test func aHubThatFailsIsAWarning() throws {
    try day.set("hooks: {websub: [\"\(day.site.address)/broken\", \"http://127.0.0.1:1/\"]}")
    try day.site.publish([NewsroomSite.story(1)])
    let run = try day.terminal.run(["publish"])
    #expect(run.status == 0 && run.output.contains("1 new"))
    #expect(run.errors.contains("/broken was not told of the new feed: it answered 500"))
    #expect(run.errors.contains("127.0.0.1:1/ was not told"))
  }

  @Test func withoutHubsTheFeedNamesNone() throws {
    try day.site.publish([NewsroomSite.story(1)])
    try day.publish()
    #expect(try !day.terminal.read("Output/feed.xml").contains("rel=\"hub\""))
  }
}
