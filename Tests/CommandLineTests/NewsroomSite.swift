import Foundation
import Testing

/// A newsroom's site on a port of this machine, and its editors.
final class NewsroomSite {
  let folder: String
  let address: String
  private let server: UnsafeMutablePointer<FILE>
  private let identifier: pid_t

  struct Story {
    var id: Int
    var title: String
    var text: String
    var date = "Fri, 25 Oct 2024 08:00:00 +0300"
    var guid: String?
    /// Only the first words are in the feed.
    var isExcerpt = false
    var link: String?
    /// The lead image, below the site's address.
    var image: String?
  }

  init(in folder: String) throws {
    self.folder = folder
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "newsroom-server.py")
    // Not Foundation's `Process`, which waits for others' children as long as this one lives.
    server = try #require(popen("exec python3 '\(script.path)' '\(folder)'", "r"))
    var line = [CChar](repeating: 0, count: 64)
    try #require(fgets(&line, 64, server) != nil, "the server did not start")
    let words = String(
      decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self
    )
    .split(whereSeparator: \.isWhitespace)
    address = "http://127.0.0.1:\(words[0])"
    identifier = try #require(pid_t(words[1]))
  }

  deinit {
    kill(identifier, SIGKILL)
    pclose(server)
  }

  static func story(_ id: Int, _ detail: String = "18 months") -> Story {
    Story(
      id: id, title: "Story number \(id) of the day",
      text: """
        <p>The council of town \(id) voted 12-3 on Friday to spend $2.\(id) million on a new bridge, \
        officials said, and work will begin on Oct. 28.</p>
        <p>Residents have waited for years for the bridge, which connects two parts of the old town, \
        and many came to the vote to speak in favour of it.</p>
        <p>Work is expected to take \(detail) and to employ 200 people from the region, the mayor's \
        office said in a statement released after the vote.</p>
        """)
  }

  /// - Parameter day: of October 2024.
  static func story(_ id: Int, _ detail: String = "18 months", on day: Int) -> Story {
    var story = story(id, detail)
    story.date = "\(day) Oct 2024 08:00:00 +0000"
    return story
  }

  /// Puts the stories into the feed, and those that the feed only announces on pages.
  func publish(_ stories: [Story], as name: String = "feed.xml") throws {
    var items = ""
    for story in stories {
      let link = story.link ?? "/story-\(story.id).html"
      let text =
        story.isExcerpt
        ? "<description>The council of town \(story.id) voted on Friday…</description>"
        : "<content:encoded><![CDATA[\(story.text)]]></content:encoded>"
      items += """
        <item><title>\(story.title)</title><link>\(address)\(link)</link>
        <guid isPermaLink="false">\(story.guid ?? "tag:paper,\(story.id)")</guid>
        <pubDate>\(story.date)</pubDate>\(text)</item>

        """
      if story.isExcerpt { try writePage(story, at: link) }
    }
    try write(
      name,
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>The Paper</title><link>\(address)/</link><description>News</description>
      \(items)</channel></rss>
      """)
  }

  private func writePage(_ story: Story, at link: String) throws {
    try write(
      String(link.dropFirst()),
      """
      <!doctype html><html lang="en"><head><title>\(story.title)</title>
      <link rel="canonical" href="\(address)\(link)">
      <meta property="article:published_time" content="2024-10-25T08:00:00+03:00">
      \(story.image.map { "<meta property=\"og:image\" content=\"\(address)/\($0)\">" } ?? "")</head>
      <body><nav><a href="/">Home</a></nav><article><h1>\(story.title)</h1>\(story.text)</article>
      </body></html>
      """)
  }

  func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"))
  }

  /// How the server answers for a file from now on; nil: well.
  func answer(for name: String, _ how: String?) throws {
    let path = "\(folder)/\(name).how"
    if let how { return try Data(how.utf8).write(to: URL(filePath: path)) }
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The paths that were asked for since the last time.
  func requests() -> [String] { lines(of: "requests.log") }

  /// Path, type and form of what was posted since the last time.
  func posts() -> [String] { lines(of: "posts.log") }

  private func lines(of name: String) -> [String] {
    let path = "\(folder)/\(name)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    return ((try? String(contentsOfFile: path, encoding: .utf8)) ?? "").split(separator: "\n")
      .map(String.init)
  }
}
