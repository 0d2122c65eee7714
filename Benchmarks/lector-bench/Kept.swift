import Foundation

/// The same articles cold, warm and with one paragraph corrected, against pipelines of the shell; all
/// as CPU seconds per hour of audio of one run.
enum Kept {
  static func measure(lector: String, in folder: String) throws {
    let corpus = "Tests/Corpus/articles"
    let feed = "\(folder)/feed"
    try FileManager.default.createDirectory(atPath: feed, withIntermediateDirectories: true)
    let names = try FileManager.default.contentsOfDirectory(atPath: corpus)
      .filter { $0.hasSuffix(".md") && $0 != "README.md" }.sorted()
    for name in names {
      try FileManager.default.copyItem(atPath: "\(corpus)/\(name)", toPath: "\(feed)/\(name)")
    }
    let texts = try names.map { name in
      let path = "\(folder)/\(name).txt"
      try Command.output(lector, ["script", "--quiet", "\(feed)/\(name)"])
        .write(toFile: path, atomically: true, encoding: .utf8)
      return path
    }
    let files = texts.map { "'\($0)'" }.joined(separator: " ")

    setenv("LECTOR_CACHE", "\(folder)/cache", 1)
    defer { unsetenv("LECTOR_CACHE") }
    func read(_ output: String) -> Cost {
      Command.run(lector, ["read", "--quiet", feed, "--output", "\(folder)/\(output)"])
    }
    let cold = read("cold")
    let hours = seconds("\(folder)/cold", ".mp3") / 3600
    let warm = (0..<3).map { read("warm-\($0)") }.sorted { $0.cpu < $1.cpu }[1]
    try correct("\(feed)/\(names[0])")
    let corrected = read("cold")

    let speak = "espeak-ng -v en -s 165 -f \"$f\" --stdout"
    let lame = Command.run(
      "/bin/sh",
      [
        "-c",
        "for f in \(files); do \(speak) | lame --quiet -b 64 --resample 44.1 - \"$f.mp3\"; done",
      ])
    let lameHours = texts.reduce(0) { $0 + seconds(of: "\($1).mp3") } / 3600
    let measure = "-af loudnorm=I=-16:TP=-1:print_format=json -f null -"
    let apply = "-af loudnorm=I=-16:TP=-1:measured_I=-21:measured_TP=-1:measured_LRA=2:"
    let loudnorm = Command.run(
      "/bin/sh",
      [
        "-c",
        "for f in \(files); do \(speak) > \"$f.wav\"; ffmpeg -v quiet -i \"$f.wav\" \(measure);"
          + " ffmpeg -v quiet -y -i \"$f.wav\" \(apply)measured_thresh=-31 -ar 44100 -b:a 64k"
          + " \"$f.mp3\"; done",
      ])

    func line(_ name: String, _ cost: Cost, _ hours: Double, _ note: String = "") {
      say(
        "  \(name) \(figure(cost.cpu / hours, 1)) s/h, \(figure(cost.wall)) s by the clock\(note)")
    }
    say("CPU per hour of audio, \(names.count) articles, \(figure(hours * 60, 0)) minutes")
    line("lector read, cold                ", cold, hours, "   (aim <= 16)")
    line("lector read, everything kept     ", warm, hours)
    line("lector read, one paragraph new   ", corrected, hours)
    line("espeak-ng | lame                 ", lame, lameHours)
    line("espeak-ng, two passes of loudnorm", loudnorm, lameHours)
    say("  kept / cold   \(figure(100 * warm.cpu / cold.cpu, 1)) %   (aim <= 2)")
    say("  kept, an article  \(figure(1000 * warm.wall / Double(names.count), 0)) ms   (aim <= 60)")
  }

  /// Adds a sentence to the last paragraph.
  private static func correct(_ path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try (text.trimmingCharacters(in: .whitespacesAndNewlines) + " This was corrected.\n")
      .write(toFile: path, atomically: true, encoding: .utf8)
  }

  private static func seconds(_ folder: String, _ ending: String) -> Double {
    let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix(ending) }.reduce(0) { $0 + seconds(of: "\(folder)/\($1)") }
  }

  private static func seconds(of path: String) -> Double {
    let arguments = ["-v", "error", "-show_entries", "format=duration", "-of", "csv=p=0", path]
    let said = Command.output("/usr/bin/ffprobe", arguments)
    return Double(said.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
  }
}
