public import Core
internal import Normalization
internal import Publishing
internal import Workspace

/// Where an editor looks at how stories are said, changes it, and has the stories follow.
///
/// Voices and lexicons are read anew each time, so that what is shown is what the next run will say.
public struct EditingRoom: Sendable {
  let live: LiveRoom
  let workspace: Workspace

  /// - Parameter live: whose engines say what is tried out.
  public init(_ live: LiveRoom) {
    self.live = live
    workspace = live.workspace
  }

  /// How an article will be said.
  /// - Parameters:
  ///   - voice: a name; nil for the workspace's own.
  ///   - trial: rows on top of all lexicons.
  /// - Throws: `Failure`.
  public func proof(
    of article: Article, voice: String?, trial: [Pronunciation]
  ) throws -> Proof {
    let desk = try desk(voice, trial: trial)
    let (script, diagnostics) = desk.script(for: article)
    let used = Set(script.utterances.lazy.flatMap(\.tokens).map(\.rule))
    var entries: [String: Pronunciation] = [:]
    for entry in desk.normalizer(ofSection: article.section).lexicon.entries
    where used.contains(entry.rule) {
      entries[entry.rule] = Pronunciation(entry)
    }
    return Proof(
      article: article, script: script, diagnostics: diagnostics, voice: desk.voice.name,
      entries: entries)
  }

  /// Says a part of a block, as it will be said in its place.
  /// - Returns: MP3.
  /// - Throws: `Failure`; the task's cancellation.
  public func sound(
    of block: Block, part: Span?, language: String, section: String?, voice: String?,
    trial: [Pronunciation]
  ) async throws -> [UInt8] {
    do {
      let desk = try desk(voice, trial: trial)
      // As a story of its own, so that whoever reads such blocks in that section reads it here.
      let story = Article(
        identity: "", language: language, headline: "", section: section, blocks: [block])
      guard var utterance = desk.script(for: story).script.utterances.last else { return [] }
      if let part { utterance = utterance.part(part) }
      guard !utterance.words.isEmpty else {
        throw Failure(.normalization, "there is nothing to say in it")
      }
      var bytes: [UInt8] = []
      try await live.speak(
        Script(article: "", language: language, utterances: [utterance]), in: desk.voice
      ) { _, _, frames in bytes += frames }
      return bytes
    } catch {
      try Task.checkCancellation()
      throw Failure(error)
    }
  }

  func desk(_ voice: String?, trial: [Pronunciation] = []) throws -> Desk {
    for entry in trial { try check(entry) }
    return try live.desk(voice, trial: trial)
  }

  /// - Throws: `Failure` of normalization for what cannot be a row of a lexicon.
  func check(_ entry: Pronunciation) throws {
    do throws(LexiconError) {
      // What begins with "#" is a comment, and no row at all.
      guard try Lexicon(tsv: entry.row, name: Desk.trialName).entries.count == 1 else {
        throw LexiconError.emptyForm(file: Desk.trialName, line: 1)
      }
    } catch { throw Failure(.normalization, error.reason) }
  }
}
