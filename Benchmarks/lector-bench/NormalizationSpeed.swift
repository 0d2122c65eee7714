import Core
import Foundation
import Normalization

/// Text to speech text, on one core, with rules and lexicon: how much a second, against what Python
/// offers, and whether hostile text costs more than its length.
struct NormalizationSpeed {
  private let normalizer: Normalizer
  /// The normalizer's own articles, full of figures, names and abbreviations.
  private let articles: [String]
  /// The stories of the extraction corpus: prose as papers print it.
  private let stories: [String]

  /// - Throws: when the corpus or the lexicon is not where the source tree has them.
  init() throws {
    let lexicon = try Lexicon(
      tsv: String(contentsOfFile: "Voices/Lexicons/en-names.tsv", encoding: .utf8),
      name: "en-names.tsv")
    normalizer = Normalizer(lexicon: lexicon)
    let folder = "Tests/Corpus/articles"
    articles = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".md") && $0 != "README.md" }.sorted()
      .flatMap { file in
        try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
          .components(separatedBy: "\n---\n").dropFirst().joined(separator: "\n---\n")
          .components(separatedBy: "\n\n").filter { !$0.isEmpty }
      }
    stories = try Self.stories(in: "Tests/Corpus/extraction")
  }

  /// The paragraphs of the English golden articles.
  private static func stories(in folder: String) throws -> [String] {
    struct Golden: Decodable {
      struct Block: Decodable {
        var kind: String
        var text: String?
      }
      var language: String
      var blocks: [Block]
    }
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .flatMap { name -> [String] in
        let path = "\(folder)/\(name)/article.json"
        guard let data = FileManager.default.contents(atPath: path) else { return [] }
        let golden = try JSONDecoder().decode(Golden.self, from: data)
        guard golden.language.hasPrefix("en") else { return [] }
        return golden.blocks.filter { $0.kind == "paragraph" }.compactMap(\.text)
      }
  }

  func report(_ bench: Bench) {
    bench.say("lector's normalizer, rules and lexicon, one core   (aim >= 5 MB/s)")
    let speed = speed(of: articles)
    bench.say("  articles dense in figures  \(figure(speed, 1)) MB/s")
    bench.say("  stories                    \(figure(self.speed(of: stories), 1)) MB/s")
    for (name, unit) in [("digits", "7"), ("one word", "a"), ("(((((", "("), ("1-1-1-", "1-")] {
      // At 1 MB a word list still fits where glibc keeps freed memory, at 2 MB none does; from 2 to 4
      // the allocator costs the same a byte.
      let ratio = cost(unit, 4_000_000) / cost(unit, 2_000_000)
      bench.say("  \(name): 4 MB / 2 MB = \(figure(ratio))   (aim <= 2.5)")
    }
    bench.say("  " + NormalizationPeer(articles, folder: bench.folder).sentence(ours: speed))
  }

  /// Megabytes a second over 20 MB, line by line.
  private func speed(of lines: [String]) -> Double {
    let size = lines.reduce(0) { $0 + $1.utf8.count }
    let rounds = 20_000_000 / size + 1
    let seconds = threadSeconds {
      for _ in 0..<rounds {
        for line in lines { _ = normalizer.utterance(for: line) }
      }
    }
    return Double(rounds * size) / 1e6 / seconds
  }

  private func cost(_ unit: String, _ bytes: Int) -> Double {
    let text = String(repeating: unit, count: bytes / unit.utf8.count)
    return (0..<3).map { _ in
      threadSeconds { _ = normalizer.utterance(for: text) }
    }.min() ?? 0
  }
}

/// num2words behind a regular expression, which is what people write first; it says figures and nothing
/// else. Installed into a temporary venv only when `LECTOR_BENCH_PEERS=1` asks for it.
struct NormalizationPeer {
  private let lines: [String]
  private let folder: String

  init(_ lines: [String], folder: String) {
    self.lines = lines
    self.folder = folder
  }

  private static let program = """
    import re, sys, time
    from num2words import num2words
    lines = sys.stdin.read().splitlines()
    figure = re.compile(r"\\d[\\d,]*(\\.\\d+)?")
    def said(match):
        text = match.group(0).replace(",", "")
        return num2words(float(text) if "." in text else int(text))
    start = time.process_time()
    for line in lines: figure.sub(said, line)
    print(sum(len(line.encode()) for line in lines) / 1e6 / (time.process_time() - start))
    """

  /// - Parameter ours: MB/s.
  func sentence(ours: Double) -> String {
    guard ProcessInfo.processInfo.environment["LECTOR_BENCH_PEERS"] == "1" else {
      return "peer     skipped: LECTOR_BENCH_PEERS=1 would install num2words from PyPI"
    }
    let venv = "\(folder)/venv"
    let script = "\(folder)/peer.py"
    let text = "\(folder)/peer.txt"
    do {
      try Self.program.write(toFile: script, atomically: true, encoding: .utf8)
      let flat = lines.map { $0.replacing("\n", with: " ") }.joined(separator: "\n")
      try String(repeating: flat + "\n", count: 20).write(
        toFile: text, atomically: true, encoding: .utf8)
    } catch {
      return "peer     skipped: \(error)"
    }
    let install =
      "python3 -m venv '\(venv)' && '\(venv)/bin/pip' -q install num2words==0.5.14 >/dev/null 2>&1"
      + " && '\(venv)/bin/python' '\(script)' < '\(text)' || true"
    let answer = Command.output("/bin/sh", ["-c", install])
    guard let theirs = Double(answer.trimmingCharacters(in: .whitespacesAndNewlines)) else {
      return "peer     skipped: num2words could not be installed"
    }
    return "peer     \(figure(theirs)) MB/s, num2words 0.5.14 behind a regular expression, figures"
      + " only: \(figure(ours / theirs, 1)) times as fast"
  }
}
