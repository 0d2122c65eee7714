internal import Core

/// How a newsroom says its names. Layers lie on each other; the last one wins.
public struct Lexicon: Sendable {
  public static let empty = Lexicon(entries: [])

  /// Two layers say the same form differently; the later one is used.
  public struct Conflict: Hashable, Sendable {
    public var used: LexiconEntry
    public var overridden: LexiconEntry
  }

  public let entries: [LexiconEntry]
  private let forms: [LexiconForm]
  /// Indices into `forms` by the hash of their first lexeme, longest forms first.
  private let byHash: [UInt32: [Int]]
  private let filter: [Bool]

  /// - Parameter tsv: rows of written ⇥ spoken ⇥ conditions ⇥ note ⇥ test sentence. Spoken is words or
  ///   `[[espeak mnemonics]]`; conditions are `case`, `context=word`, `lang=xx`, parted by spaces.
  public init(tsv: String, name: String) throws(LexiconError) {
    self.init(entries: try LexiconParser(name: name).entries(in: tsv))
  }

  public init(entries: [LexiconEntry]) {
    let forms = entries.map(LexiconForm.init)
    var byHash: [UInt32: [Int]] = [:]
    var filter = [Bool](repeating: false, count: entries.isEmpty ? 0 : 1 << 12)
    for (index, form) in forms.enumerated() where form.length > 0 {
      byHash[form.hash, default: []].append(index)
      filter[Int(form.hash & 0xFFF)] = true
    }
    for key in byHash.keys {
      // Longest first; among equals those with more conditions, then later rows.
      byHash[key]?.sort { (forms[$0].rank, $0) > (forms[$1].rank, $1) }
    }
    self.entries = entries
    self.forms = forms
    self.byHash = byHash
    self.filter = filter
  }

  public static func merging(_ layers: [Lexicon]) -> (lexicon: Lexicon, conflicts: [Conflict]) {
    var entries: [LexiconEntry] = []
    var places: [LexiconEntry.Key: Int] = [:]
    var conflicts: [Conflict] = []
    for entry in layers.flatMap(\.entries) {
      if let place = places[entry.key] {
        if entries[place].spoken != entry.spoken {
          conflicts.append(Conflict(used: entry, overridden: entries[place]))
        }
        entries[place] = entry
      } else {
        places[entry.key] = entries.count
        entries.append(entry)
      }
    }
    return (Lexicon(entries: entries), conflicts)
  }

  struct Match {
    /// Index into the forms.
    var form: Int
    /// One past the last lexeme.
    var end: Int
  }

  func longestMatch(at index: Int, in line: Line, _ language: String) -> Match? {
    guard !filter.isEmpty, !line.isSpace(index) else { return nil }
    let hash = line[index].kind == .word ? line[index].hash : LexiconForm.hash(line.bytes(index))
    guard filter[Int(hash & 0xFFF)], let candidates = byHash[hash] else { return nil }
    for candidate in candidates {
      if let end = forms[candidate].end(at: index, in: line, language) {
        return Match(form: candidate, end: end)
      }
    }
    return nil
  }

  func rule(of form: Int) -> String { forms[form].rule }

  /// What a form says for the lexemes that it matched.
  func words(
    of form: Int, for range: Range<Int>, in line: Line, _ dialect: EngineDialect
  ) -> Words {
    forms[form].words(for: range, in: line, dialect)
  }
}
