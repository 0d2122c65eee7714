import Foundation

/// A text of ten hours: memory must not grow with it.
enum Memory {
  static func measure(_ bench: Bench) throws {
    var corpus = try Corpus()
    for (name, words) in [("one hour", 7500), ("ten hours", 75_000)] {
      let file = try bench.write(corpus.article("A book", words: words), to: "book-\(words).md")
      let output = "book-\(words)"
      let cost = bench.read(file, output: output, cache: "\(output)-cache", watchingMemory: true)
      let hours = bench.hours(bench.path(output))
      bench.say(
        "\(name) (\(figure(hours, 1)) h of audio): \(figure(cost.peakMemory, 0)) MB, the whole process"
          + " tree, \(figure(cost.wall, 0)) s\(words > 10_000 ? "   (aim <= 150)" : "")")
    }
  }
}
