internal import Core
internal import Normalization
internal import Synthesis
public import Workspace

/// The lexicons' own test sentences, said by a voice.
public struct Rehearsal: Sendable {
  /// A row of a lexicon, tried.
  public struct Line: Codable, Hashable, Sendable {
    /// "en-names.tsv:12".
    public var origin: String
    public var written: String
    public var test: String
    /// How the sentence is said.
    public var said: String
    /// Nil when all is well.
    public var problem: String?
  }

  private let voice: Voice
  private let executable: String
  private let rows: [(entry: LexiconEntry, normalizer: Normalizer)]

  /// - Throws: `Failure` when the voice, its engine or a lexicon is unusable.
  public init(_ workspace: Workspace, voice name: String) throws {
    do {
      voice = try workspace.voices.voice(named: name)
      executable = try EngineLocator().executable(for: voice.engine)
      var rows: [(LexiconEntry, Normalizer)] = []
      for (file, tsv) in try workspace.voices.lexicons(of: voice) {
        let lexicon = try Lexicon(tsv: tsv, name: Files.name(of: file))
        for entry in lexicon.entries where !entry.test.isEmpty {
          rows.append(
            (entry, Normalizer(language: entry.language ?? voice.language, lexicon: lexicon)))
        }
      }
      self.rows = rows
    } catch { throw Failure(error) }
  }

  /// Every row with a test sentence, in the lexicons' order.
  /// - Parameter report: gets each as soon as it is tried and all before it are.
  /// - Throws: `Failure` when the engine does not work.
  public func run(engines: Int, report: (Line) -> Void) async throws {
    do {
      let pool = try EnginePool(executable: executable, voice: voice, engines: engines)
      try await inOrder(rows.count, width: 4 * engines) { index in
        try await line(rows[index].entry, rows[index].normalizer, pool)
      } deliver: { _, line in
        report(line)
      }
      await pool.close()
    } catch {
      try Task.checkCancellation()
      throw Failure(error)
    }
  }

  private func line(
    _ entry: LexiconEntry, _ normalizer: Normalizer, _ pool: EnginePool
  ) async throws -> Line {
    let utterance = normalizer.utterance(for: entry.test).utterance
    var line = Line(
      origin: entry.origin, written: entry.written, test: entry.test, said: utterance.said)
    let token = utterance.tokens.first { $0.rule == "lexicon \(entry.origin)" }
    guard let token, !token.words.isEmpty else {
      line.problem = "the row is not used in its own sentence"
      return line
    }
    // The words of the row alone: in the sentence a silent name would hide between its neighbours.
    var alone = utterance
    alone.tokens = [token]
    let words = alone.engineWords(for: voice)
    do {
      let clip = try await pool.clip(of: words)
      if !clip.samples.contains(where: { $0.magnitude > 300 }) {
        line.problem = "the engine says nothing for \(words.joined(separator: " "))"
      }
    } catch {
      guard case .textRefused = error else { throw error }
      line.problem = "\(error)"
    }
    return line
  }
}
