import Core
import Foundation
import Publishing
import Testing

@Suite struct PageTests {
  private static func text(_ name: String) -> String {
    let files = Sample.episode().files
    return String(decoding: files.first { $0.path == name }?.bytes ?? [], as: UTF8.self)
  }

  @Test func aCMSFindsThePlayerOfAnEpisode() throws {
    let folder = "https://audio.courier.example/\(Sample.episode().episode.folder)"
    let link = try #require(
      Self.text("index.html").firstMatch(of: /type="application\/json\+oembed"[^>]*href="([^"]+)"/))
    #expect(link.output.1 == "\(folder)/oembed.json")
    let object = try JSONSerialization.jsonObject(with: Data(Self.text("oembed.json").utf8))
    let description = try #require(object as? [String: Any])
    // What oembed.com, section 2.3.4.4, requires of a rich answer.
    #expect(description["version"] as? String == "1.0" && description["type"] as? String == "rich")
    #expect(description["width"] as? Int == 600 && description["height"] as? Int == 176)
    let html = try #require(description["html"] as? String)
    #expect(html.hasPrefix("<iframe src=\"\(folder)/embed.html\"") && html.hasSuffix("</iframe>"))
    #expect(html.contains("title=\"Listen: Ferries return &#x26; fares “fall”\""))
  }

  @Test func theFrameHoldsThePlayerAndLeadsOut() {
    let page = Self.text("embed.html")
    #expect(page.contains("<audio") && page.contains(Sample.enclosure().file))
    #expect(page.contains("<a href=\"index.html\" target=\"_blank\" rel=\"noopener\">Ferries"))
    #expect(!page.contains("The night ferry"))
  }

  /// A page may name other sites, but a browser that opens it asks nobody but its own server.
  @Test(arguments: ["index.html", "embed.html", "transcript.html"])
  func aPageAsksNoOtherServer(name: String) {
    let loads =
      Self.text(name).matches(of: /(?:src|poster)="([^"]*)"/).map { $0.output.1 }
      + Self.text(name).matches(of: /rel="stylesheet" href="([^"]*)"/).map { $0.output.1 }
    #expect(loads.allSatisfy { !$0.contains("//") }, "\(loads)")
    #expect(!Self.text(name).contains("style=\""))
  }

  @Test func theShowsPageCanBeHeardWithoutItsScript() {
    let folder = Folder()
    var show = Sample.show
    show.feeds = [.sections]
    folder.publish((0..<3).map { Sample.short($0) }, of: show)
    let page = folder.text("index.html")
    for number in 0..<3 {
      let episode = Sample.short(number)
      let audio = "\(episode.folder)/\(episode.enclosures[0].file)"
      #expect(page.contains("href=\"\(audio)\" aria-label=\"Listen to Story \(number)\""))
    }
    #expect(page.contains("<a href=\"sections/city.xml\">City</a>"))
    #expect(page.contains("role=\"search\" hidden"))
    #expect(folder.files["assets/show.js"] != nil && folder.files["assets/feed.css"] != nil)
  }

  /// What the script makes of the page, in a real browser. Nothing is fetched from a disk.
  @Test(.enabled(if: Browser.path != nil, "chromium is not installed"))
  func theScriptOfTheShowsPageRuns() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "lector-\(UUID())")
    defer { try? FileManager.default.removeItem(at: root) }
    let folder = Folder()
    folder.publish((0..<3).map { Sample.short($0) }, of: Sample.show)
    for (path, bytes) in folder.files {
      let url = root.appending(path: path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    }
    let dom = try Browser.dom(of: root.appending(path: "index.html"))
    #expect(dom.contains("Play 3 unheard</button>"))
    #expect(dom.contains("<form class=\"search\" role=\"search\">"))
    #expect(dom.contains("aria-label=\"Next episode\""))
  }
}

private enum Browser {
  static let path = ["/usr/bin/chromium", "/usr/bin/google-chrome"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// The page after its scripts have run.
  static func dom(of page: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: try #require(path))
    let profile = FileManager.default.temporaryDirectory.appending(path: "lector-\(UUID())")
    defer { try? FileManager.default.removeItem(at: profile) }
    process.arguments = [
      "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
      "--user-data-dir=\(profile.path)", "--dump-dom", page.absoluteString,
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }
}
