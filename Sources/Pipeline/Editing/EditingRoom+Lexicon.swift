public import Core
internal import Normalization
internal import Workspace

/// The newsroom's own rows.
extension EditingRoom {
  /// The lexicon that an editor's rows go to.
  public struct House: Hashable, Sendable {
    /// From the workspace's root: "Voices/Lexicons/en-house.tsv".
    public var file: String
    /// Of its bytes; `save` wants to know which were seen.
    public var version: String
    public var entries: [Pronunciation]
  }

  /// What became of a row that was to be saved.
  public enum Saving: Hashable, Sendable {
    case saved(House)
    /// Somebody else has changed the lexicon; this is what it says now.
    case outdated(House)
  }

  /// - Throws: `Failure`.
  public func house(for voice: String?) throws -> House {
    do {
      let file = try file(for: voice)
      let (text, version) = try file.read()
      return try house(file, text, version)
    } catch { throw Failure(error) }
  }

  /// Puts a row into the house lexicon, in place of the one for the same form.
  /// - Parameters:
  ///   - version: of the lexicon that the editor has seen.
  ///   - author: goes into the row's note, with the date.
  ///   - date: "2024-10-25"
  /// - Throws: `Failure` for what cannot be a row.
  public func save(
    _ entry: Pronunciation, for voice: String?, ifStill version: String, author: String,
    date: String
  ) throws -> Saving {
    do {
      try check(entry)
      let file = try file(for: voice)
      let (text, present) = try file.read()
      guard present == version else { return .outdated(try house(file, text, present)) }
      var entry = entry
      let signature = [author, date].filter { !$0.isEmpty }.joined(separator: ", ")
      entry.note = entry.note.isEmpty ? signature : "\(signature): \(entry.note)"
      let start = text.isEmpty ? Self.heading : text
      let changed = try Lexicon.text(start, setting: entry.row, name: Files.name(of: file.path))
      if let version = try replace(file, with: changed, ifStill: version) {
        return .saved(try house(file, changed, version))
      }
      let (now, latest) = try file.read()
      return .outdated(try house(file, now, latest))
    } catch { throw Failure(error) }
  }

  /// - Returns: nil when somebody was faster.
  private func replace(
    _ file: LexiconFile, with text: String, ifStill version: String
  ) throws -> String? {
    do throws(LexiconFile.Refusal) { return try file.replace(with: text, ifStill: version) } catch {
      switch error {
      case .changed: return nil
      case .files(let error): throw error
      }
    }
  }

  private static let heading = """
    # How this newsroom says names. The desk writes here, and people may: docs/Lexicons.md.
    # Columns, separated by tabs: written, spoken, conditions, note, test sentence.

    """

  private func file(for voice: String?) throws -> LexiconFile {
    let name = voice ?? workspace.settings.voice
    guard let path = workspace.voices.houseLexicon(for: try workspace.voices.voice(named: name))
    else {
      throw Failure(
        .settings, "there is no workspace to keep the lexicon in",
        hint: "run lector new, and lector serve inside it")
    }
    return LexiconFile(path: path)
  }

  private func house(_ file: LexiconFile, _ text: String, _ version: String) throws -> House {
    let lexicon = try Lexicon(tsv: text, name: Files.name(of: file.path))
    return House(
      file: "Voices/Lexicons/\(Files.name(of: file.path))", version: version,
      entries: lexicon.entries.map(Pronunciation.init))
  }
}

extension Pronunciation {
  init(_ entry: LexiconEntry) {
    self.init(
      written: entry.written, spoken: entry.spokenColumn, conditions: entry.conditions,
      note: entry.note, test: entry.test)
  }
}
