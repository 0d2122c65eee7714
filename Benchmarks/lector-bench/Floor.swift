import Foundation

/// An article's CPU against the least that it can cost: `lector-floor`, on the same words.
enum Floor {
  static func measure(_ bench: Bench) throws {
    var corpus = try Corpus()
    let article = try bench.write(corpus.article("A floor", words: 3000), to: "floor.md")
    let spoken = try bench.spoken(article)
    let floor = URL(filePath: bench.program).deletingLastPathComponent()
      .appending(path: "lector-floor").path
    guard FileManager.default.isExecutableFile(atPath: floor) else {
      return bench.say("floor    skipped: lector-floor is not built (make bench builds it)")
    }
    let peer = bench.path("floor.mp3")
    var (ours, least): ([Cost], [Cost]) = ([], [])
    for round in 1...3 {
      least.append(Command.run(floor, [spoken, peer]))
      ours.append(bench.read(article, output: "floor-\(round)", cache: "floor-cache-\(round)"))
    }
    let cost = median(ours.map(\.cpu)) / bench.hours(bench.path("floor-1"))
    // Without pauses between the paragraphs nothing is to be had for less.
    let leastCost = median(least.map(\.cpu)) / bench.hours(peer)
    bench.say("CPU seconds per hour of audio against speech, limiter, soxr and LAME in one process")
    bench.say(
      "  CPU      \(figure(cost, 1)) s / \(figure(leastCost, 1)) s = \(figure(cost / leastCost))"
        + "   (aim <= 1.15)")
  }
}
