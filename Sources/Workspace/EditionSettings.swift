/// `edition`: a day's stories as one programme. Where the key is there, `lector publish` makes one.
public struct EditionSettings: Codable, Hashable, Sendable {
  /// Whether `lector publish` makes it with every run; false: only `lector edition` does.
  public var automatic = true
  public var covers = Covers.day
  public var order = Order.rank
  /// Sections in the order in which they are read; others follow.
  public var sections: [String] = []
  public var announceSections = true
  /// Stories beyond so many minutes are left out, the last in order first; nil: all are read.
  public var maxMinutes: Int?
  /// Who announces; nil: the workspace's voice. Stories keep theirs.
  public var voice: String?
  /// {show}, {date}, {count} and {minutes} stand for what they say; nil: English words, elsewhere the
  /// show and the date. An empty text is left out.
  public var title: String?
  public var opening: String?
  /// What leads the headlines in; empty: they are not read.
  public var rundown: String?
  public var closing: String?
  /// Sound files, relative to the settings file: in front of all, and between stories.
  public var jingle: String?
  public var separator: String?
  /// Milliseconds of silence after a story.
  public var pause = 1500

  public enum Covers: String, Codable, Hashable, Sendable, CaseIterable {
    case day
    /// What no edition before it held, from the day of the last one on.
    case sinceLast = "since_last"
  }

  public enum Order: String, Codable, Hashable, Sendable, CaseIterable {
    /// As the sources show them; those that they no longer show follow, newest first.
    case rank
    case newest, oldest
  }

  public init() {}

  public enum CodingKeys: String, CodingKey, CaseIterable {
    case automatic, covers, order, sections, voice, title, opening, rundown, closing
    case jingle, separator, pause
    case announceSections = "announce_sections"
    case maxMinutes = "max_minutes"
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    try values.set(&automatic, .automatic)
    try values.set(&covers, .covers)
    try values.set(&order, .order)
    try values.set(&sections, .sections)
    try values.set(&announceSections, .announceSections)
    try values.set(&maxMinutes, .maxMinutes)
    try values.set(&voice, .voice)
    try values.set(&title, .title)
    try values.set(&opening, .opening)
    try values.set(&rundown, .rundown)
    try values.set(&closing, .closing)
    try values.set(&jingle, .jingle)
    try values.set(&separator, .separator)
    try values.set(&pause, .pause)
  }
}
