internal import Core

/// What the desk's answers look like in JSON.
struct ShelfView: Encodable {
  var voices: [String]
  var episodes: [Item]
  var files: [String]

  struct Item: Encodable {
    var id: String
    var title: String
    var published: String
    var link: String?
  }

  init(_ shelf: DeskShelf, _ voices: [String]) {
    self.voices = voices
    episodes = shelf.episodes.map {
      Item(id: $0.id, title: $0.title, published: $0.published.iso8601, link: $0.link)
    }
    files = shelf.files
  }
}

struct LexiconView: Encodable {
  var file: String
  var version: String
  var entries: [Pronunciation]

  init(_ lexicon: DeskLexicon) {
    file = lexicon.file
    version = lexicon.version
    entries = lexicon.entries
  }
}

struct TouchedView: Encodable {
  var id: String
  var title: String
  var published: String
  /// Paragraphs that will be spoken, of how many.
  var utterances: Int
  var total: Int
  var canBeRemade: Bool

  init(_ touched: TouchedEpisode) {
    id = touched.episode.id
    title = touched.episode.title
    published = touched.episode.published.iso8601
    utterances = touched.utterances
    total = touched.total
    canBeRemade = touched.isKept
  }
}

struct RemakeView: Encodable {
  var id: String
  var state: RemakeReport.State
  var episodes: [Part]
  /// Paragraphs in all: done, and spoken among them.
  var done: Int
  var spoken: Int
  var error: Problem?

  struct Part: Encodable {
    var id: String
    var title: String?
    var state: RemakeReport.Part.State
    var done: Int
    var total: Int
    var spoken: Int
    var error: Problem?
  }

  init(_ report: RemakeReport) {
    id = report.id
    state = report.state
    episodes = report.episodes.map {
      Part(
        id: $0.id, title: $0.title, state: $0.state, done: $0.done, total: $0.total,
        spoken: $0.spoken, error: $0.error.map { Problem($0) })
    }
    done = report.episodes.reduce(0) { $0 + $1.done }
    spoken = report.episodes.reduce(0) { $0 + $1.spoken }
    error = report.error.map { Problem($0) }
  }
}
