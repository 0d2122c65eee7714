import Foundation

/// Instructions per second of audio, by callgrind: the same on every run and every machine of one
/// kind, and how many of them are not the libraries that speak, resample and encode.
enum Instructions {
  /// Objects whose work nobody could leave out. Their use of libm is theirs; their use of libc
  /// counts as ours.
  private static let libraries = [
    ("espeak-ng", ["libespeak-ng", "libsonic"]), ("LAME", ["libmp3lame"]), ("soxr", ["libsoxr"]),
    ("libm", ["libm.so", "libm-"]),
  ]

  static func measure(_ bench: Bench) throws {
    guard
      ["/usr/bin/valgrind", "/usr/local/bin/valgrind"].contains(
        where: FileManager.default.isExecutableFile)
    else {
      return bench.say("instructions  skipped: valgrind is not installed")
    }
    let program = try stripped(bench)
    var corpus = try Corpus()
    // The difference between a long and a short article is speech and encoding; what both have is
    // the start of the programs and the publishing of an episode.
    let counts = try [6, 18].map { paragraphs -> (counts: [String: Double], seconds: Double) in
      let article = try bench.write(
        corpus.article("Counted", paragraphs: paragraphs), to: "counted-\(paragraphs).md")
      let traces = bench.path("callgrind-\(paragraphs)")
      try FileManager.default.createDirectory(atPath: traces, withIntermediateDirectories: true)
      let output = "counted-\(paragraphs)"
      _ = Command.run(
        "/usr/bin/env",
        [
          "valgrind", "--quiet", "--tool=callgrind", "--trace-children=yes",
          "--callgrind-out-file=\(traces)/%p", program, "read", "--quiet", "--jobs", "1",
          article, "--output", bench.path(output),
        ])
      return (try Callgrind.objects(in: traces), bench.hours(bench.path(output)) * 3600)
    }
    let seconds = counts[1].seconds - counts[0].seconds
    var sums: [(name: String, steady: Double, whole: Double)] = []
    for (name, prefixes) in libraries + [("ours", [""])] {
      func sum(_ counts: [String: Double]) -> Double {
        counts.filter { object, _ in
          let owner = libraries.first { $0.1.contains { object.hasPrefix($0) } }?.0 ?? "ours"
          return owner == name && (prefixes == [""] || owner != "ours")
        }.reduce(0) { $0 + $1.value }
      }
      let (short, long) = (sum(counts[0].counts), sum(counts[1].counts))
      sums.append((name, (long - short) / seconds, long))
    }
    let total = sums.reduce(0) { $0 + $1.steady }
    bench.say("instructions per second of audio, speech and encoding (callgrind)")
    for sum in sums {
      bench.say(
        "  \(sum.name.padding(toLength: 10, withPad: " ", startingAt: 0))"
          + " \(figure(sum.steady / 1e6)) million, \(figure(100 * sum.steady / total, 1)) %"
          + (sum.name == "ours" ? "   (aim <= 5 %)" : ""))
    }
    let fixed = sums.reduce(0) { $0 + $1.whole - $1.steady * counts[1].seconds }
    bench.say("  besides, once a run: \(figure(fixed / 1e6, 0)) million (starts, publishing)")
  }

  /// The program and its engine without the symbols that Debian's valgrind cannot read.
  private static func stripped(_ bench: Bench) throws -> String {
    let folder = bench.path("stripped")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let from = URL(filePath: bench.program).deletingLastPathComponent().path
    for name in ["lector", "lector-engine-espeak"] {
      _ = Command.output("/usr/bin/strip", ["-o", "\(folder)/\(name)", "\(from)/\(name)"])
    }
    return "\(folder)/lector"
  }
}
