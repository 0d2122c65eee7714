import Foundation

/// `lector publish` on a feed of fresh stories against a pipeline of the shell on the same normalized
/// texts, then what a run costs when nothing or one paragraph changed, and on top of a large archive.
struct DailyFeed {
  private let bench: Bench
  private let folder: String
  private static let stories = 60
  private static let words = 500

  static func measure(_ bench: Bench) throws {
    let place = bench.path("daily")
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    let feed = DailyFeed(bench: bench, folder: place)
    try feed.measureThroughput()
    try feed.measureArchive()
  }

  // MARK: A day

  private func measureThroughput() throws {
    let paper = try workspace("paper")
    let stories = try (0..<Self.stories).map { try DailyStory($0, words: Self.words) }
    try write(stories, to: paper)
    let cold = Command.run("/bin/sh", publish(paper))
    let report = try Report(of: paper)
    let unchanged = (0..<3).map { _ in Command.run("/bin/sh", publish(paper)) }
      .sorted { $0.wall < $1.wall }[1]
    let second = try Report(of: paper)
    var corrected = stories
    corrected[30].paragraphs[2] += " This was corrected."
    try write(corrected, to: paper)
    let correction = Command.run("/bin/sh", publish(paper))
    let third = try Report(of: paper)

    let peer = try measurePeer(stories)
    // Twice as many stories must not take more memory.
    let once = try memory(of: Self.stories)
    let twice = try memory(of: 2 * Self.stories)

    let count = stories.reduce(0) { $0 + $1.words }
    bench.say(
      "lector publish, \(stories.count) fresh stories of \(count / stories.count) words each")
    bench.say(
      "  throughput   \(figure(peer.wall / cold.wall)) × xargs -P2 'espeak-ng | lame'   (aim >= 2);"
        + " \(figure(cold.wall)) s / \(figure(peer.wall)) s, \(report.paragraphsSpoken) paragraphs")
    bench.say(
      "  unchanged    \(figure(unchanged.wall)) s   (aim <= 0.5),"
        + " \(second.paragraphsSpoken) paragraphs spoken   (aim 0)")
    bench.say(
      "  corrected    \(figure(correction.wall)) s,"
        + " \(third.paragraphsSpoken) paragraph spoken   (aim 1)")
    bench.say(
      "  memory       \(figure(once, 0)) MB, the whole process tree   (aim <= 150);"
        + " with twice the stories \(figure(twice, 0)) MB")
  }

  /// A run of its own: watching it takes time.
  private func memory(of stories: Int) throws -> Double {
    let paper = try workspace("memory-\(stories)")
    try write(try (0..<stories).map { try DailyStory($0, words: Self.words) }, to: paper)
    return Command.run("/bin/sh", publish(paper), watchingMemory: true).peakMemory
  }

  private func measurePeer(_ stories: [DailyStory]) throws -> Cost {
    let texts = "\(folder)/texts"
    try FileManager.default.createDirectory(atPath: texts, withIntermediateDirectories: true)
    for story in stories {
      let article = "\(texts)/\(story.number).md"
      try story.markdown.write(toFile: article, atomically: true, encoding: .utf8)
      try Command.output(bench.program, ["script", "--quiet", article])
        .write(toFile: "\(texts)/\(story.number).txt", atomically: true, encoding: .utf8)
    }
    let pipeline =
      "espeak-ng -v en -s 165 -f {} --stdout | lame --quiet -b 64 --resample 44.1 - {}.mp3"
    return Command.run(
      "/bin/sh", ["-c", "ls '\(texts)'/*.txt | xargs -P2 -I{} sh -c '\(pipeline)'"])
  }

  // MARK: One more story

  private func measureArchive() throws {
    let (few, many) = (try archive(of: 100), try archive(of: 20_000))
    bench.say("lector publish, one more story on top of an archive")
    bench.say(
      "  20,000 / 100   \(figure(many.cpu / few.cpu)) CPU, \(figure(many.wall / few.wall)) time"
        + "   (aim <= 1.5); \(figure(many.cpu)) s / \(figure(few.cpu)) s of CPU")
  }

  /// What a fresh story costs on top of so many others, which are copies of one but for their names.
  private func archive(of count: Int) throws -> Cost {
    let paper = try workspace("archive-\(count)")
    try write([try DailyStory(0, words: Self.words)], to: paper)
    _ = Command.run("/bin/sh", publish(paper))
    try multiply(count, in: "\(paper)/Output")
    // The pages of the whole archive are written once.
    try FileManager.default.removeItem(atPath: "\(paper)/.lector/feeds")
    _ = Command.run("/bin/sh", publish(paper, "--force"))
    let costs = try (1...5).map { number in
      try write([try DailyStory(number, words: Self.words)], to: paper)
      return Command.run("/bin/sh", publish(paper))
    }
    return Cost(
      wall: median(costs.map(\.wall)), cpu: median(costs.map(\.cpu)), peakMemory: 0)
  }

  private func multiply(_ count: Int, in output: String) throws {
    let files = FileManager.default
    let record = files.enumerator(atPath: "\(output)/episodes")?.compactMap { $0 as? String }
      .first { $0.hasSuffix("/episode.json") }
    guard let record else { Command.fatal("nothing was published in \(output)") }
    let original = "\(output)/episodes/\(record.dropLast("/episode.json".count))"
    let manifest = try String(contentsOfFile: "\(original)/episode.json", encoding: .utf8)
    let (folder, id) = (value("folder", in: manifest), value("id", in: manifest))
    let guid = value("guid", in: manifest)
    let audio = try files.contentsOfDirectory(atPath: original).filter { $0.hasPrefix("audio-") }
    for index in 1..<count {
      // Twenty a day, backwards from the original's.
      let day = Date(timeIntervalSince1970: 1_729_800_000 - Double(index / 20 + 1) * 86_400)
      let path = day.formatted(.iso8601.year().month().day().dateSeparator(.dash))
      let own = String(format: "%016x", index)
      let place = "episodes/\(path.replacingOccurrences(of: "-", with: "/"))/story-\(own)"
      let text =
        manifest
        .replacingOccurrences(of: folder, with: place).replacingOccurrences(of: id, with: own)
        .replacingOccurrences(
          of: guid, with: "urn:uuid:00000000-0000-5000-8000-\(String(format: "%012x", index))"
        )
        .replacingOccurrences(of: "2024-10-25T", with: "\(path)T")
        .replacingOccurrences(of: "tag:paper.example,0", with: "tag:paper.example,old-\(index)")
        .replacingOccurrences(of: "paper.example/0", with: "paper.example/old-\(index)")
      try files.createDirectory(atPath: "\(output)/\(place)", withIntermediateDirectories: true)
      try text.write(
        toFile: "\(output)/\(place)/episode.json", atomically: false, encoding: .utf8)
      for name in audio {
        try files.linkItem(atPath: "\(original)/\(name)", toPath: "\(output)/\(place)/\(name)")
      }
    }
  }

  private func value(_ key: String, in manifest: String) -> String {
    let parts = manifest.components(separatedBy: "\n  \"\(key)\" : \"")
    guard parts.count == 2, let value = parts[1].split(separator: "\"").first else {
      Command.fatal("a manifest without \(key)")
    }
    return String(value)
  }

  // MARK: Workspaces

  private func workspace(_ name: String) throws -> String {
    let path = "\(folder)/\(name)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try "sources:\n  - from: feed.xml\n    limit: 1000\n"
      .write(toFile: "\(path)/lector.yaml", atomically: true, encoding: .utf8)
    return path
  }

  private func write(_ stories: [DailyStory], to paper: String) throws {
    try """
    <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
    <channel><title>Paper</title><link>https://paper.example/</link><description>News</description>
    \(stories.map(\.item).joined(separator: "\n"))</channel></rss>
    """.write(toFile: "\(paper)/feed.xml", atomically: true, encoding: .utf8)
  }

  private func publish(_ paper: String, _ option: String = "") -> [String] {
    [
      "-c",
      "cd '\(paper)' && exec '\(bench.program)' publish -q \(option) --clock 2024-11-01T09:00:00Z",
    ]
  }

  /// What the last run said of itself.
  private struct Report: Decodable {
    var paragraphsSpoken: Int

    init(of paper: String) throws {
      let runs = "\(paper)/.lector/runs"
      let last = try FileManager.default.contentsOfDirectory(atPath: runs).sorted().last ?? ""
      self = try JSONDecoder().decode(
        Report.self, from: Data(contentsOf: URL(filePath: "\(runs)/\(last)")))
    }
  }
}
