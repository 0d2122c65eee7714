public import Core

/// The voices at hand: the workspace's before the installed ones, the built-in one last.
public struct VoiceShelf: Hashable, Sendable {
  /// `Voices` folders, nearest first.
  public var folders: [String]
  /// The workspace's own of them, which its newsroom may change.
  var own: String?

  init(folders: [String], own: String? = nil) {
    self.folders = folders
    self.own = own
  }

  /// Every voice by name, broken files included as their errors.
  public func all() -> [(name: String, voice: Result<Voice, SettingsError>)] {
    names.map { name in
      do throws(SettingsError) { return (name, .success(try voice(named: name))) } catch {
        return (name, .failure(error))
      }
    }
  }

  var names: [String] {
    Set([Voice.builtInName] + stems(of: "", ending: ".yaml")).sorted()
  }

  public func voice(named name: String) throws(SettingsError) -> Voice {
    try VoiceReader(shelf: self).voice(named: name)
  }

  /// The texts of a voice's lexicons, in the order in which later ones win.
  public func lexicons(of voice: Voice) throws(SettingsError) -> [(file: String, tsv: String)] {
    var lexicons: [(file: String, tsv: String)] = []
    for name in voice.lexicons {
      guard let found = try read("Lexicons/\(name).tsv", past: 0) else {
        // The binary alone, copied away from its installation, still speaks.
        if folders.isEmpty { continue }
        let known = Set(stems(of: "/Lexicons", ending: ".tsv")).sorted()
        throw .missingLexicon(
          name: name, voice: voice.name, nearest: Spelling.nearest(to: name, among: known))
      }
      lexicons.append((found.file, found.text))
    }
    if let house = houseLexicon(for: voice), !lexicons.contains(where: { $0.file == house }) {
      do throws(FileError) {
        let text = try LexiconFile(path: house).read().text
        if !text.isEmpty { lexicons.append((house, text)) }
      } catch { throw .unreadable(error) }
    }
    return lexicons
  }

  /// Where a newsroom's own way of saying things stands: on top of every lexicon that a voice of this
  /// language names, so that no voice has to be changed for it. Nil outside a workspace.
  public func houseLexicon(for voice: Voice) -> String? {
    own.map { "\($0)/Lexicons/\(voice.primaryLanguage)-house.tsv" }
  }

  /// A voice's file and in which folder it lies, behind the last for the built-in voice.
  func file(
    of name: String, past first: Int
  ) throws(SettingsError) -> (file: String, text: String, place: Int)? {
    if !name.contains("/"), let found = try read("\(name).yaml", past: first) { return found }
    guard name == Voice.builtInName, first <= folders.count else { return nil }
    return (Self.builtInFile, Voice.builtIn, folders.count)
  }

  /// The text of a file that was read before.
  func text(_ file: String) -> String? {
    if file == Self.builtInFile { return Voice.builtIn }
    return (try? Files.read(file, limit: 64 << 20)).map { String(decoding: $0, as: UTF8.self) }
  }

  private static let builtInFile = "the built-in voice"

  private func stems(of folder: String, ending: String) -> [String] {
    folders.flatMap { (try? Files.list($0 + folder)) ?? [] }.filter { $0.hasSuffix(ending) }
      .map { String($0.dropLast(ending.count)) }
  }

  private func read(
    _ name: String, past first: Int
  ) throws(SettingsError) -> (file: String, text: String, place: Int)? {
    for (place, folder) in folders.enumerated().dropFirst(first)
    where Files.exists("\(folder)/\(name)") {
      let file = "\(folder)/\(name)"
      do throws(FileError) {
        let bytes = try Files.read(file, limit: 64 << 20)
        return (file, String(decoding: bytes, as: UTF8.self), place)
      } catch { throw .unreadable(error) }
    }
    return nil
  }
}
