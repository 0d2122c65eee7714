import Foundation

/// Fifty articles that were read already, as one programme: nothing but its announcements is spoken.
enum EditionOfTheDay {
  static func measure(_ bench: Bench) throws {
    let count = 50
    var corpus = try Corpus()
    for number in 1...count {
      let article = corpus.article("Story number \(number)", words: 500)
      _ = try bench.write(article, to: "edition/\(number).md")
    }
    let output = "edition-out"
    let making = bench.read(bench.path("edition"), output: output, cache: "edition-cache")
    let cost = bench.lector(
      ["edition", "--quiet", "--output", bench.path(output)], cache: "edition-cache")
    let hours = bench.hours("\(bench.path(output))/editions")
    bench.say(
      "edition of \(count) articles that were read before, \(figure(hours * 60, 0)) minutes of audio"
    )
    bench.say(
      "  CPU      \(figure(cost.cpu)) s / making them \(figure(making.cpu)) s"
        + " = \(figure(100 * cost.cpu / making.cpu, 1)) %   (aim <= 2)")
    bench.say("  time     \(figure(cost.wall)) s / \(figure(making.wall)) s")
  }
}
