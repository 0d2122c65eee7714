internal import Core

/// Voice files read together: what a file does not say, the voice that it is `like` says, and the
/// voices of its parts are on the same shelf.
struct VoiceReader {
  let shelf: VoiceShelf

  /// How much of a voice is wanted. A part's own parts do not speak, so nothing goes round in a circle.
  enum Extent {
    case whole, section, block
  }

  /// Silences in milliseconds for a voice that does not say them.
  private static let pauses: [Block.Kind: Int] = [
    .headline: 900, .byline: 700, .standfirst: 800, .paragraph: 550, .heading: 750,
    .quotation: 600, .listItem: 400, .table: 600, .correction: 700,
  ]
  /// The same for what a listener should hear coming.
  private static let pausesBefore: [Block.Kind: Int] = [.heading: 900, .quotation: 700]

  /// Of engines that are known; another one says its own, or gets names in ordinary letters.
  private static let alphabets = ["espeak": PhonemeAlphabet.espeak, "neural": .espeak]

  private static func pauses(
    _ written: [String: Int]?, over base: [Block.Kind: Int]
  ) -> [Block.Kind: Int] {
    (written ?? [:]).reduce(into: base) { pauses, written in
      if let kind = Block.Kind(rawValue: written.key) { pauses[kind] = written.value }
    }
  }

  func voice(named name: String, _ extent: Extent = .whole) throws(SettingsError) -> Voice {
    try voice(of: try sheet(named: name), extent)
  }

  /// All that is written of a voice, in its file and in those that it is like.
  private struct Sheet {
    var name: String
    /// For messages.
    var file: String
    var written: VoiceFile
  }

  /// - Parameters:
  ///   - first: how many folders are passed over, so that a voice can be like the one that it replaces.
  ///   - trail: files on the way here.
  private func sheet(
    named name: String, past first: Int = 0, trail: [String] = []
  ) throws(SettingsError) -> Sheet {
    guard let (file, text, place) = try shelf.file(of: name, past: first) else {
      let known = shelf.names.filter { $0 != name }
      throw .unknownVoice(
        name: name, nearest: Spelling.nearest(to: name, among: known), known: known)
    }
    var written = try StrictYAML.decode(
      VoiceFile.self, from: text, file: file, keys: VoiceFile.keys)
    if let fault = written.outOfRange() {
      throw .invalid(
        file: file, line: StrictYAML.line(of: fault.path, in: text), reason: fault.reason)
    }
    for key in written.blocks.map({ Array($0.keys) }) ?? [] { written.blocks?[key]?.file = file }
    for key in written.sections.map({ Array($0.keys) }) ?? [] {
      written.sections?[key]?.file = file
    }
    guard let like = written.like else { return Sheet(name: name, file: file, written: written) }
    func line() -> Int? { StrictYAML.line(of: ["like"], in: text) }
    if trail.contains(file) {
      throw .invalid(
        file: file, line: line(), reason: "\"like: \(like)\" leads back to this voice itself")
    }
    do throws(SettingsError) {
      let base = try sheet(
        named: like, past: like == name ? place + 1 : 0, trail: trail + [file])
      return Sheet(name: name, file: file, written: written.over(base.written))
    } catch {
      throw error.naming("like", file, line())
    }
  }

  private func voice(of sheet: Sheet, _ extent: Extent) throws(SettingsError) -> Voice {
    let written = sheet.written
    func required(_ value: String?, _ key: String) throws(SettingsError) -> String {
      if let value { return value }
      throw .invalid(
        file: sheet.file, line: nil,
        reason: "\"\(key)\" is missing; say it, or name a voice to be like (\"like: en-news\")")
    }
    var voice = Voice(
      name: sheet.name, title: written.title ?? sheet.name,
      language: try required(written.language, "language"),
      engine: try required(written.engine, "engine"),
      engineVoice: try required(written.voice, "voice"), rate: written.rate ?? 165,
      pitch: written.pitch ?? 50, wordGap: written.wordGap ?? 0, volume: written.volume ?? 100,
      gain: written.gain, pauses: Self.pauses(written.pauses, over: Self.pauses),
      lexicons: written.lexicons ?? [],
      phonemes: written.phonemes ?? Self.alphabets[written.engine ?? ""] ?? .none,
      equalizer: (written.equalizer ?? []).map(\.band),
      pausesBefore: Self.pauses(written.pausesBefore, over: Self.pausesBefore))
    if extent == .whole {
      for (name, part) in written.sections ?? [:] {
        voice.sections[name.lowercased()] = try self.part(
          part, "sections", name, of: sheet, voice, .section)
      }
    }
    if extent != .block {
      for (name, part) in written.blocks ?? [:] {
        guard let kind = Block.Kind(rawValue: name) else { continue }
        voice.blocks[kind] = try self.part(part, "blocks", name, of: sheet, voice, .block)
      }
    }
    return voice
  }

  private func part(
    _ part: VoiceFile.Part, _ list: String, _ name: String, of sheet: Sheet, _ whole: Voice,
    _ extent: Extent
  ) throws(SettingsError) -> Voice {
    func place() -> Int? {
      shelf.text(part.file).flatMap { StrictYAML.line(of: [list, name], in: $0) }
    }
    if let changes = part.changes {
      var changed = sheet
      changed.name = "\(sheet.name)/\(list)/\(name.lowercased())"
      changed.written = changes.over(sheet.written)
      changed.written.sections = nil
      return try voice(of: changed, extent)
    }
    let other: Voice
    do throws(SettingsError) { other = try voice(named: part.voice ?? "", extent) } catch {
      throw error.naming("\(list).\(name)", part.file, place())
    }
    guard other.primaryLanguage == whole.primaryLanguage else {
      throw .invalid(
        file: part.file, line: place(),
        reason:
          "\(list).\(name): the voice \"\(other.name)\" speaks \(other.language), and this one "
          + whole.language)
    }
    return other
  }
}

extension SettingsError {
  /// An unknown voice, where it is named.
  fileprivate func naming(_ key: String, _ file: String, _ line: Int?) -> SettingsError {
    guard case .unknownVoice(let name, let nearest, let known) = self else { return self }
    return .unknownPart(
      file: file, line: line, key: key, name: name, nearest: nearest, known: known)
  }
}
