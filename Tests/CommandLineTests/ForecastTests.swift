import Foundation
import Testing

/// What `--dry-run` says, against what is made.
@Suite struct ForecastTests {
  private struct Report: Decodable {
    struct Story: Decodable {
      var name: String
      var milliseconds: Int?
      var bytes: Int?
    }
    var stories: [Story]
  }

  /// Dense news, an opinion, a guide, tables, a live blog, a press release.
  private static let articles = [
    "articles/chip-that-sips-power.md", "articles/live-summit-day-two.md",
    "articles/rate-cut-lifts-lenders.md", "articles/underdogs-win-the-cup.md",
    "articles/night-attack-on-the-grid.md", "extraction/opinion-with-note/page.html",
    "extraction/numbered-guide/page.html", "extraction/tables-and-list/page.html",
    "extraction/live-blog-cards/page.html", "extraction/press-release/page.html",
  ]

  @Test func durationsAndSizesArePredictedWithinFivePercent() throws {
    let terminal = try Terminal()
    let corpus = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Corpus")
    let files = FileManager.default
    try files.createDirectory(atPath: "\(terminal.folder)/a", withIntermediateDirectories: true)
    for article in Self.articles {
      try files.copyItem(
        at: corpus.appending(path: article).standardized,
        to: URL(filePath: "\(terminal.folder)/a/\(article.replacing("/", with: "-"))"))
    }
    let runs = try [["--dry-run"], []].map { options in
      let run = try terminal.run(["publish", "a", "-q", "--json"] + options)
      #expect(run.status == 0, "\(run.errors)")
      return try JSONDecoder().decode(Report.self, from: Data(run.output.utf8)).stories
        .sorted { $0.name < $1.name }
    }
    #expect(runs[0].count == Self.articles.count && runs[1].count == Self.articles.count)
    for (forecast, made) in zip(runs[0], runs[1]) {
      let time = Double(forecast.milliseconds ?? 0) / Double(made.milliseconds ?? 1)
      let size = Double(forecast.bytes ?? 0) / Double(made.bytes ?? 1)
      #expect(abs(time - 1) < 0.05, "\(made.name)")
      #expect(abs(size - 1) < 0.05, "\(made.name)")
    }
  }
}
