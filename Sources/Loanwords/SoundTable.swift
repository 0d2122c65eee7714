internal import CLoanwords

/// The two tables of `CLoanwords`: what an English newsreader makes of a foreign sound, and of two
/// English ones that have come to stand side by side.
struct SoundTable: Sendable {
  struct Row: Sendable {
    /// Languages for which it holds; empty: all.
    var languages: [String]
    var places: [Place]
    var said: [String]
  }

  enum Place: String, Sendable {
    case first, last, stressed, weak, vowel, back, coda, open, closed
  }

  static let shared = SoundTable(
    sounds: String(cString: lector_loanword_sounds()),
    joins: String(cString: lector_loanword_joins()))

  /// Rows by the sound in IPA, in the file's order.
  private let sounds: [String: [Row]]
  /// Rows by the first and the second mnemonic.
  private let joins: [[String]: Row]

  init(sounds: String, joins: String) {
    var rows: [String: [Row]] = [:]
    for columns in Self.lines(of: sounds, columns: 4) {
      for sound in columns[1].split(separator: " ").map(String.init) {
        let said = columns[3] == "=" ? sound : columns[3]
        rows[sound, default: []].append(
          Row(
            languages: columns[0] == "*" ? [] : columns[0].split(separator: " ").map(String.init),
            places: Self.places(columns[2]),
            said: said == "-" ? [] : said.split(separator: " ").map(String.init)))
      }
    }
    self.sounds = rows
    var pairs: [[String]: Row] = [:]
    for columns in Self.lines(of: joins, columns: 3) {
      pairs[columns[0].split(separator: " ").map(String.init)] = Row(
        languages: [], places: Self.places(columns[1]),
        said: columns[2].split(separator: " ").map(String.init))
    }
    self.joins = pairs
  }

  /// - Returns: nil for a sound that no row has.
  func rows(for sound: String, in language: String) -> [Row]? {
    let primary = String(language.prefix { $0 != "-" })
    let rows = sounds[sound]?.filter { $0.languages.isEmpty || $0.languages.contains(primary) }
    return rows?.isEmpty == false ? rows : nil
  }

  func join(of first: String, and second: String) -> Row? { joins[[first, second]] }

  private static func lines(of text: String, columns: Int) -> [[String]] {
    text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      precondition(fields.count == columns, "a table of loanwords: \(line)")
      return fields
    }
  }

  private static func places(_ column: String) -> [Place] {
    column.split(separator: " ").map { word in
      guard let place = Place(rawValue: String(word)) else {
        preconditionFailure("a table of loanwords has no place \(word)")
      }
      return place
    }
  }
}
