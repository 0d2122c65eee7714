import Foundation

/// What was said before costs next to nothing: everything kept, and one paragraph corrected.
enum Kept {
  static func measure(_ bench: Bench) throws {
    try feed(bench)
    try correction(bench)
  }

  private static func feed(_ bench: Bench) throws {
    let count = 10
    var corpus = try Corpus()
    for number in 1...count {
      _ = try bench.write(corpus.article("Article \(number)", words: 300), to: "kept/\(number).md")
    }
    func read(_ output: String) -> Cost {
      bench.read(bench.path("kept"), output: output, cache: "kept-cache")
    }
    let cold = read("kept-cold")
    let warm = (0..<5).map { read("kept-warm-\($0)") }
    let single = (0..<5).map {
      bench.read(bench.path("kept/1.md"), output: "kept-one-\($0)", cache: "kept-cache")
    }
    let (wall, cpu) = (median(warm.map(\.wall)), median(warm.map(\.cpu)))
    bench.say("everything kept, \(count) articles of 300 words")
    bench.say(
      "  time     \(figure(wall * 1000 / Double(count), 0)) ms an article, one alone"
        + " \(figure(median(single.map(\.wall)) * 1000, 0)) ms   (aim <= 60)")
    bench.say(
      "  CPU      \(figure(cpu)) s / cold \(figure(cold.cpu)) s = \(figure(100 * cpu / cold.cpu, 1)) %"
    )
  }

  private static func correction(_ bench: Bench) throws {
    var corpus = try Corpus()
    let text = corpus.article("Corrected", paragraphs: 40)
    let article = try bench.write(text, to: "corrected/story.md")
    let whole = bench.read(article, output: "corrected-out", cache: "corrected-cache")
    var paragraphs = text.components(separatedBy: "\n\n")
    let costs = try (0..<5).map { round in
      paragraphs[11 + round] = corpus.paragraph()
      _ = try bench.write(paragraphs.joined(separator: "\n\n"), to: "corrected/story.md")
      return bench.read(article, output: "corrected-out", cache: "corrected-cache")
    }
    let (wall, cpu) = (median(costs.map(\.wall)), median(costs.map(\.cpu)))
    bench.say("one paragraph of 40 corrected, against the whole article fresh")
    bench.say(
      "  CPU      \(figure(cpu, 3)) s / \(figure(whole.cpu)) s"
        + " = \(figure(100 * cpu / whole.cpu, 1)) %   (aim <= 4)")
    bench.say(
      "  time     \(figure(wall, 3)) s / \(figure(whole.wall)) s"
        + " = \(figure(100 * wall / whole.wall, 1)) %")
  }
}
