import Foundation

/// A day's articles, nothing of them known, against the pipelines that people use, on all cores.
enum FreshFeed {
  static func measure(_ bench: Bench) throws {
    var corpus = try Corpus()
    var texts: [String] = []
    for number in 1...bench.articles {
      let article = try bench.write(
        corpus.article("Article \(number)", words: 300), to: "feed/\(number).md")
      texts.append(try bench.spoken(article))
    }
    // Beside the articles, but no article.
    let list = try bench.write(texts.joined(separator: "\n"), to: "texts")
    let ours = bench.read(bench.path("feed"), output: "feed-out", cache: "feed-cache")
    let hours = bench.hours(bench.path("feed-out"))
    bench.say(
      "fresh feed of \(bench.articles) articles, \(figure(hours * 60, 0)) minutes of audio, 2 cores"
    )
    bench.say("  lector read      \(figure(ours.wall)) s, \(figure(ours.cpu / hours, 1)) CPU s/h")

    func peer(_ name: String, _ pipeline: String, aim: String) {
      let cost = Command.run(
        "/bin/sh", ["-c", "xargs -P2 -I@ sh -c '\(pipeline)' < '\(list)'"])
      // As fast as they are per hour of audio: pauses differ.
      let peerHours = texts.reduce(0) { $0 + bench.hours("\($1).mp3") }
      let (wall, cpu) = (cost.wall / peerHours, cost.cpu / peerHours)
      bench.say(
        "  \(name) \(figure(cost.wall)) s, \(figure(cpu, 1)) CPU s/h;"
          + " throughput \(figure(wall / (ours.wall / hours)))x   (aim >= \(aim));"
          + " CPU \(figure(cpu / (ours.cpu / hours)))x")
      for text in texts { try? FileManager.default.removeItem(atPath: "\(text).mp3") }
    }
    let speak = "espeak-ng -v en -s 165 -f \"@\" --stdout"
    let lame = "lame --quiet -b 64 --resample 44.1"
    peer("espeak-ng | lame,     xargs -P2", "\(speak) | \(lame) - \"@.mp3\"", aim: "2.2")
    peer("the same, LAME at -q 7         ", "\(speak) | \(lame) -q 7 - \"@.mp3\"", aim: "1.2")
    let loudnorm = "loudnorm=I=-16:TP=-1:"
    peer(
      "espeak-ng, loudnorm twice      ",
      "\(speak) > \"@.wav\"; ffmpeg -nostdin -v quiet -i \"@.wav\""
        + " -af \(loudnorm)print_format=json -f null -;"
        + " ffmpeg -nostdin -v quiet -y -i \"@.wav\" -af \(loudnorm)measured_I=-21:measured_TP=-1:"
        + "measured_LRA=2:measured_thresh=-31 -ar 44100 -b:a 64k \"@.mp3\"; rm \"@.wav\"", aim: "8")
  }
}
