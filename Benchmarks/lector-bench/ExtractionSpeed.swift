import Core
import Extraction
import Foundation

/// Page to story, on one core: how many pages a second, beside what Python offers; whether hostile
/// pages cost more than their length; how much memory a long page takes.
struct ExtractionSpeed {
  private let pages: [Source]

  /// - Throws: when the corpus is not where the source tree has it.
  init() throws {
    let corpus = "Tests/Corpus/extraction"
    pages = try FileManager.default.contentsOfDirectory(atPath: corpus).sorted()
      .map { "\(corpus)/\($0)/page.html" }
      .compactMap { path in
        FileManager.default.contents(atPath: path).map { Source(bytes: Array($0), name: path) }
      }
  }

  func report(_ bench: Bench) {
    let bytes = pages.reduce(0) { $0 + $1.bytes.count }
    bench.say("lector's extraction, \(pages.count) golden pages, one core   (aim <= 3 ms a page)")
    let perPage = milliseconds(of: pages)
    bench.say(
      "  small    \(figure(1000 / perPage, 0)) pages/s, \(figure(perPage, 3)) ms of CPU each,"
        + " \(bytes / pages.count) bytes on average")
    // Pages as the web has them hold a hundred times as much that is no story.
    let heavy = pages.map(Self.furnished)
    let heavyBytes = heavy.reduce(0) { $0 + $1.bytes.count } / heavy.count
    let perHeavy = milliseconds(of: heavy)
    bench.say(
      "  furnished \(figure(1000 / perHeavy, 0)) pages/s, \(figure(perHeavy)) ms of CPU each,"
        + " \(heavyBytes) bytes on average")
    for (name, unit) in Self.hostile {
      let ratio = cost(unit, 1 << 20) / cost(unit, 1 << 19)
      bench.say(
        "  1 MB of \(name): \(figure(cost(unit, 1 << 20), 0)) ms,"
          + " \(figure(ratio)) times half of it   (aim <= 2.5)")
    }
    bench.say("  memory   \(figure(memory(4 << 20), 1)) times a page of 4 MB   (aim <= 10)")
    bench.say("  " + ExtractionPeer(heavy).sentence(ours: perHeavy))
  }

  private static let hostile = [
    ("<div>", "<div>"), ("<a href>", "<a href=x>"), ("unclosed attributes", "<p title=\"x "),
    ("&", "&"), ("<table>", "<table><tr><td>x"), ("<b><p>", "<b><p>x"), ("list items", "<li>x"),
  ]

  /// The page inside menus, scripts, styles and cards, as content systems set it.
  private static func furnished(_ page: Source) -> Source {
    let script = "<script>" + String(repeating: "var a={\"k\":[1,2,3]};", count: 1500) + "</script>"
    let menu =
      "<nav class=\"site-nav main-menu\"><ul>"
      + (0..<150).map {
        "<li class=\"menu-item menu-item-\($0)\"><a href=\"/section/\($0)\">Section \($0)</a></li>"
      }.joined() + "</ul></nav>"
    let cards =
      "<aside class=\"related-stories\">"
      + (0..<60).map {
        "<div class=\"card card--small\" data-id=\"\($0)\"><a href=\"/story/\($0)\"><img src=\"\($0).jpg\""
          + " alt=\"A picture\"><h3>Another story, number \($0), has a headline</h3></a></div>"
      }.joined() + "</aside>"
    var text = String(decoding: page.bytes, as: UTF8.self)
    if let body = text.range(of: "<body") ?? text.range(of: "<h1"),
      let end = text[body.lowerBound...].firstIndex(of: ">")
    {
      let isBody = text[body].hasPrefix("<body")
      text.insert(contentsOf: menu, at: isBody ? text.index(after: end) : body.lowerBound)
    }
    let tail = text.range(of: "</body>")?.lowerBound ?? text.endIndex
    text.insert(contentsOf: cards + menu + script, at: tail)
    return Source(bytes: Array(text.utf8), name: page.name)
  }

  /// Processor milliseconds a page, after a round that warms up.
  private func milliseconds(of pages: [Source]) -> Double {
    func round() {
      for page in pages { _ = try? Extractor.article(from: page) }
    }
    round()
    let rounds = 10
    let seconds =
      (0..<3).map { _ in
        threadSeconds { for _ in 0..<rounds { round() } }
      }.min() ?? 0
    return seconds * 1000 / Double(rounds * pages.count)
  }

  private func cost(_ unit: String, _ bytes: Int) -> Double {
    let page = Source(
      bytes: Array(String(repeating: unit, count: bytes / unit.utf8.count).utf8), name: "page.html")
    return
      (0..<3).map { _ in threadSeconds { _ = try? Extractor.article(from: page) } * 1000 }
      .min() ?? 0
  }

  /// How far the process's peak rises over a page of paragraphs, as a multiple of the page.
  private func memory(_ bytes: Int) -> Double {
    let paragraph =
      "<p class=\"text\">A paragraph of the story, as long as papers print them, of"
      + " some twenty words or more, ends here.</p>\n"
    let page = Source(
      bytes: Array(String(repeating: paragraph, count: bytes / paragraph.utf8.count).utf8),
      name: "page.html")
    // Writing 5 sets the peak back to what is resident now (proc(5), clear_refs).
    try? Data("5".utf8).write(to: URL(filePath: "/proc/self/clear_refs"))
    let before = Self.kilobytes("VmHWM")
    _ = try? Extractor.article(from: page)
    return (Self.kilobytes("VmHWM") - before) * 1024 / Double(page.bytes.count)
  }

  private static func kilobytes(_ field: String) -> Double {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix(field + ":") }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Double($0) } ?? 0
  }
}

/// trafilatura on the same pages, where python3 has it; installed into a temporary venv only when
/// `LECTOR_BENCH_PEERS=1` asks for it.
struct ExtractionPeer {
  private let pages: [Source]

  init(_ pages: [Source]) { self.pages = pages }

  private static let program = """
    import sys, time, pathlib, trafilatura
    pages = [p.read_text("utf-8", "replace") for p in sorted(pathlib.Path(sys.argv[1]).glob("*.html"))]
    for page in pages: trafilatura.extract(page)
    start = time.process_time()
    for page in pages: trafilatura.extract(page)
    print((time.process_time() - start) * 1000 / len(pages))
    """

  /// - Parameter ours: milliseconds a page.
  func sentence(ours: Double) -> String {
    let (script, corpus, venv) = ("\(folder)/peer-extract.py", "\(folder)/pages", "\(folder)/traf")
    do {
      try FileManager.default.createDirectory(atPath: corpus, withIntermediateDirectories: true)
      try Self.program.write(toFile: script, atomically: true, encoding: .utf8)
      for (number, page) in pages.enumerated() {
        try Data(page.bytes).write(to: URL(filePath: "\(corpus)/\(number).html"))
      }
    } catch {
      return "peer     skipped: \(error)"
    }
    var command = "python3 '\(script)' '\(corpus)' 2>/dev/null || true"
    if ProcessInfo.processInfo.environment["LECTOR_BENCH_PEERS"] == "1" {
      command =
        "python3 -m venv '\(venv)' && '\(venv)/bin/pip' -q install trafilatura >/dev/null 2>&1"
        + " && '\(venv)/bin/python' '\(script)' '\(corpus)' || true"
    }
    let answer = Command.output("/bin/sh", ["-c", command])
    guard let theirs = Double(answer.trimmingCharacters(in: .whitespacesAndNewlines)) else {
      return "peer     skipped: python3 has no trafilatura; LECTOR_BENCH_PEERS=1 would install it"
    }
    return "peer     trafilatura \(figure(theirs)) ms of CPU a page, \(figure(theirs / ours, 1))"
      + " times ours on the furnished pages"
  }
}
