internal import Core
internal import Publishing
internal import Workspace

/// A programme before it is spoken: its passages, and the same as one article and one script.
struct Edition: Sendable {
  let passages: [Passage]
  let article: Article
  let script: Script

  /// - Parameters:
  ///   - stories: as they are read.
  ///   - identity: what makes it the same edition when stories come and go.
  ///   - page: where it is read along.
  ///   - trace: the `script.json` of a story.
  init(
    _ stories: [Episode], _ words: EditionWords, _ desk: Desk, identity: String,
    page: String, script trace: (Episode) throws -> [UInt8]
  ) throws {
    let told = try stories.map { story in
      guard let script = Trace.script(try trace(story)) else {
        throw Failure(
          .publishing, "\(story.folder)/script.json cannot be read",
          hint: "read the article again: \(story.link ?? story.title)")
      }
      return (episode: story, script: script)
    }
    passages = Passage.passages(of: told, words) { desk.utterance(for: $0, kind: $1).utterance }
    let utterances = passages.flatMap(\.utterances).map(\.inProgramme)
    // Its date is its newest story's: the same stories, the same bytes, whenever it is made.
    article = Article(
      identity: identity, url: page, language: words.language, headline: words.title,
      standfirst: words.summary(headlines: stories.map(\.title)),
      published: stories.map(\.published).max(),
      blocks: utterances.map { Block($0.kind, $0.text) })
    script = Script(article: article.id, language: words.language, utterances: utterances)
  }
}

extension Utterance {
  /// A story's headline, byline and standfirst are not those of the programme. Seen, not heard: it is
  /// spoken as the story's own episode speaks it.
  fileprivate var inProgramme: Utterance {
    var utterance = self
    switch kind {
    case .headline: utterance.kind = .heading
    case .byline, .standfirst: utterance.kind = .paragraph
    default: break
    }
    return utterance
  }
}
