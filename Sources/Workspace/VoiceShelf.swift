public import Core

/// The voices at hand: the workspace's before the installed ones, the built-in one last.
public struct VoiceShelf: Hashable, Sendable {
  /// `Voices` folders, nearest first.
  public var folders: [String]

  /// Every voice by name, broken files included as their errors.
  public func all() -> [(name: String, voice: Result<Voice, SettingsError>)] {
    names.map { name in
      do throws(SettingsError) { return (name, .success(try voice(named: name))) } catch {
        return (name, .failure(error))
      }
    }
  }

  var names: [String] {
    var names: Set<String> = [Voice.builtInName]
    for folder in folders {
      for file in (try? Files.list(folder)) ?? [] where file.hasSuffix(".yaml") {
        names.insert(String(file.dropLast(5)))
      }
    }
    return names.sorted()
  }

  public func voice(named name: String) throws(SettingsError) -> Voice {
    if !name.contains("/"), let (file, text) = try read("\(name).yaml") {
      return try Voice(named: name, yaml: text, file: file)
    }
    guard name == Voice.builtInName else {
      throw .unknownVoice(
        name: name, nearest: Spelling.nearest(to: name, among: names), known: names)
    }
    return try Voice(named: name, yaml: Voice.builtIn, file: "the built-in voice")
  }

  /// The texts of a voice's lexicons, in the order in which later ones win.
  public func lexicons(of voice: Voice) throws(SettingsError) -> [(file: String, tsv: String)] {
    var lexicons: [(file: String, tsv: String)] = []
    for name in voice.lexicons {
      guard let found = try read("Lexicons/\(name).tsv") else {
        // The binary alone, copied away from its installation, still speaks.
        if folders.isEmpty { continue }
        throw .missingLexicon(name: name, voice: voice.name)
      }
      lexicons.append((found.file, found.text))
    }
    return lexicons
  }

  private func read(_ name: String) throws(SettingsError) -> (file: String, text: String)? {
    for folder in folders where Files.exists("\(folder)/\(name)") {
      let file = "\(folder)/\(name)"
      do throws(FileError) {
        return (file, String(decoding: try Files.read(file, limit: 64 << 20), as: UTF8.self))
      } catch { throw .unreadable(error) }
    }
    return nil
  }
}
