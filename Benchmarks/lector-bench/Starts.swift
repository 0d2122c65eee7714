import Foundation

/// What a person waits for: the program itself, and the first sound.
enum Starts {
  static func measure(_ bench: Bench) throws {
    let starts = (0..<30).map { _ in Command.run(bench.program, ["--version"]).wall * 1000 }
    let floors = (0..<30).map { _ in Command.run("/bin/true", []).wall * 1000 }
    bench.say(
      "lector --version  \(figure(median(starts), 1)) ms, of which starting any process"
        + " \(figure(median(floors), 1)) ms   (aim <= 15)")
    let seed = "Tests/Corpus/demo/ferry.html"
    let times = (0..<7).map { firstFrame(of: seed, round: $0, bench) * 1000 }
    bench.say(
      "lector read, until the first paragraph's MP3 frames are on the disk"
        + "  \(figure(median(times), 0)) ms   (aim <= 120)")
  }

  /// Seconds from the start to the first segment in the store. Fingerprints lie there, too, but only
  /// a segment is larger than a kilobyte.
  private static func firstFrame(of article: String, round: Int, _ bench: Bench) -> Double {
    let cache = bench.path("first-\(round)")
    setenv("LECTOR_CACHE", cache, 1)
    defer { unsetenv("LECTOR_CACHE") }
    let start = ContinuousClock.now
    let process = Command.spawn(
      bench.program, ["read", "--quiet", article, "--output", bench.path("first-out-\(round)")])
    while !holdsSegment("\(cache)/segments"), waitpid(process, nil, WNOHANG) == 0 { usleep(500) }
    let time = (ContinuousClock.now - start) / .seconds(1)
    waitpid(process, nil, 0)
    return time
  }

  private static func holdsSegment(_ folder: String) -> Bool {
    let manager = FileManager.default
    for name in (try? manager.contentsOfDirectory(atPath: folder)) ?? [] where name.count == 2 {
      for file in (try? manager.contentsOfDirectory(atPath: "\(folder)/\(name)")) ?? [] {
        var status = stat()
        if !file.hasPrefix("."), stat("\(folder)/\(name)/\(file)", &status) == 0,
          status.st_size > 1024
        {
          return true
        }
      }
    }
    return false
  }
}
