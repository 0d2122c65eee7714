import Foundation

/// One article of 5,000 words against the shell pipeline, which has one core for each program.
enum LongArticle {
  static func measure(_ bench: Bench) throws {
    var corpus = try Corpus()
    let article = try bench.write(corpus.article("A long read", words: 5000), to: "article.md")
    let spoken = try bench.spoken(article)
    let pipeline =
      "espeak-ng -v en -s 165 -f '\(spoken)' --stdout | lame --quiet -b 64 --resample 44.1 - "
    var (ours, theirs): ([Cost], [Cost]) = ([], [])
    for round in 1...3 {
      let file = bench.path("peer.mp3")
      theirs.append(Command.run("/bin/sh", ["-c", "\(pipeline)'\(file)'"]))
      ours.append(bench.read(article, output: "article-\(round)", cache: "article-cache-\(round)"))
    }
    let watched = bench.read(
      article, output: "article-watched", cache: "article-cache-watched", watchingMemory: true)
    let (wall, theirWall) = (median(ours.map(\.wall)), median(theirs.map(\.wall)))
    let (cpu, theirCPU) = (median(ours.map(\.cpu)), median(theirs.map(\.cpu)))
    bench.say("an article of 5,000 words against espeak-ng | lame -b 64 --resample 44.1")
    bench.say(
      "  time     \(figure(wall)) s / \(figure(theirWall)) s = \(figure(wall / theirWall))"
        + "   (aim <= 0.25)")
    bench.say("  CPU      \(figure(cpu)) s / \(figure(theirCPU)) s = \(figure(cpu / theirCPU))")
    bench.say("  memory   \(figure(watched.peakMemory, 0)) MB, the whole process tree")
  }
}
