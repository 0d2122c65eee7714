import Foundation
import Testing

/// Lead images as the pictures of episodes.
@Suite struct PictureTests {
  private let terminal = try! Terminal()
  private let site: NewsroomSite

  init() throws {
    site = try NewsroomSite(in: "\(terminal.folder)/site")
    try terminal.write(
      "lector.yaml",
      """
      show:
        title: The Gazette
        episode_images: true
      sources:
        - from: \(site.address)/feed.xml
      fetching:
        allow_hosts: ["127.0.0.1"]
        retries: 0
      """)
  }

  private func publish(image size: String?) throws -> (folder: String, errors: String) {
    var story = NewsroomSite.story(1)
    (story.isExcerpt, story.image) = (true, "lead.jpg")
    if let size {
      let made = try terminal.run(
        [
          "-v", "error", "-y", "-f", "lavfi", "-i", "testsrc=size=\(size)", "-frames:v", "1",
          "site/lead.jpg",
        ], program: "/usr/bin/ffmpeg")
      #expect(made.status == 0, "\(made.errors)")
    }
    try site.publish([story])
    let run = try terminal.run(["publish", "-v"])
    #expect(run.status == 0, "\(run.errors)")
    let manifests = try terminal.files("Output/episodes").keys.filter {
      $0.hasSuffix("episode.json")
    }
    return (
      "Output/episodes/" + (try #require(manifests.first)).dropLast("/episode.json".count),
      run.errors
    )
  }

  @Test func theLeadImageIsInFolderFeedAndFile() throws {
    let folder = try publish(image: "1200x800").folder
    let picture = try #require(
      try terminal.files(folder).keys.first { $0.hasPrefix("picture-") && $0.hasSuffix(".jpg") })
    let feed = try terminal.read("Output/feed.xml")
    #expect(feed.contains("/\(picture)\"/>"))
    let size = try terminal.run(
      [
        "-v", "error", "-select_streams", "v", "-show_entries", "stream=width,height", "-of",
        "csv=p=0",
      ]
        + (try terminal.files(folder).keys.filter { $0.hasSuffix(".mp3") }.map { "\(folder)/\($0)" }),
      program: "/usr/bin/ffprobe")
    #expect(size.output.hasPrefix("1400,1400"), "\(size)")
    // Another run asks for neither page nor picture in vain, and changes nothing.
    let before = try terminal.files("Output")
    _ = site.requests()
    _ = try publish(image: nil)
    #expect(!site.requests().contains("/lead.jpg"))
    #expect(try terminal.files("Output") == before)
  }

  @Test(arguments: ["300x200", nil])
  func anEpisodeWithoutAGoodPictureHasTheShows(size: String?) throws {
    let (folder, errors) = try publish(image: size)
    #expect(try !terminal.files(folder).keys.contains { $0.hasPrefix("picture-") })
    #expect(errors.contains("lead.jpg"))
  }
}
