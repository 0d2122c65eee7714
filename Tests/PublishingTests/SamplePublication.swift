import Core
import FoundationEssentials
import Publishing
import Testing

/// Writes a whole output folder of varied stories, for the eye, a browser and other people's
/// validators: `LECTOR_SAMPLE=/some/folder swift test --filter SamplePublication`.
@Suite struct SamplePublication {
  private static let folder = ProcessInfo.processInfo.environment["LECTOR_SAMPLE"]

  private static let stories = [
    Sample.article,
    Article(
      identity: "a", url: "https://courier.example/2024/kyiv", language: "uk",
      headline: "П’ять питань про Київ: що далі?",
      standfirst: "Коротко про головне & важливе: 2 < 3.",
      byline: "Олена Їжак", published: Timestamp(iso8601: "2024-10-26T08:00:00+03:00"),
      blocks: [
        Block(.paragraph, "Міст відкрили о 8:00. Рух відновлено повністю."),
        Block(.quotation, "«Ми чекали на це роками», — сказала мешканка."),
      ]),
    Article(
      identity: "b", language: "ar", headline: "أخبار الميناء اليوم", byline: "ليلى حداد",
      section: "العالم", published: Timestamp(iso8601: "2024-10-26T09:00:00Z"),
      blocks: [Block(.paragraph, "عادت العبّارة الليلية إلى العمل. السعر خمسة دولارات.")]),
    Article(
      identity: "c", headline: "Ten rules\u{7}\u{202E} for \u{1F6A2} sailors ]]> & more \u{FFFD}",
      section: "Life", published: Timestamp(iso8601: "2024-10-27T09:00:00-05:00"),
      blocks: [
        Block(.paragraph, "First, the short list:"),
        Block(.listItem, "Check the weather before anything else.", ordinal: 1),
        Block(.listItem, "Tell somebody where you are going --> and when.", ordinal: 2),
        Block(.heading, "On board"), Block(.paragraph, "Wear a vest. Always."),
        Block(.listItem, "Rope"), Block(.listItem, "Knife"),
        Block(.heading, "Ashore"), Block(.paragraph, "Write down what went wrong."),
        Block(.correction, "Corrected on Oct. 28: the list has ten rules, not nine."),
      ]),
  ]

  @Test(.enabled(if: folder != nil))
  func aWholeOutputFolderIsWritten() throws {
    let root = URL(filePath: try #require(Self.folder))
    let published = Self.stories.map { article in
      Sample.episode(article, enclosures: [Sample.enclosure(.mp3, article.identity)])
    }
    for files in published {
      for file in files.files {
        try write(file, below: root.appending(path: files.episode.folder))
      }
    }
    var show = Sample.show
    show.feeds = Show.Subset.allCases
    if let poster = Artwork.poster(title: show.title) {
      show.artwork = poster.file
      try write(EpisodeFiles.File(path: poster.file, bytes: poster.bytes), below: root)
    }
    for file in ShowFiles.files(show: show, episodes: published.map(\.episode)) {
      try write(file, below: root)
    }
  }

  private func write(_ file: EpisodeFiles.File, below folder: URL) throws {
    let url = folder.appending(path: file.path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(file.bytes).write(to: url)
  }
}
