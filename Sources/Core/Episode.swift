/// One published article: what `episode.json` holds and the feed is made of.
public struct Episode: Codable, Hashable, Sendable {
  /// The article's id.
  public var id: String
  /// Permanent; a UUID URN made from the article's identity.
  public var guid: String
  public var title: String
  public var byline: String?
  public var section: String?
  public var language: String
  /// Plain text, a sentence or two.
  public var summary: String
  /// The article on the publisher's site.
  public var link: String?
  public var image: String?
  public var published: Timestamp
  public var updated: Timestamp?
  /// ASCII folder below the output root, without slashes at its ends:
  /// "episodes/2024/10/25/putin-hints-1a2b3c4d5e6f7a8b".
  public var folder: String
  /// The first is the feed's enclosure.
  public var enclosures: [Enclosure]
  public var milliseconds: Int
  public var chapters: [ChapterMark]
  /// Name of the voice, for `podcast:txt` and people.
  public var voice: String
  /// Digest of the script: what was said. A correction changes it.
  public var script: String
  /// The article it was made of; nil in the records of a program that did not write it.
  public var origin: Origin?

  public init(
    id: String, guid: String, title: String, byline: String?, section: String?, language: String,
    summary: String, link: String?, image: String?, published: Timestamp, updated: Timestamp?,
    folder: String, enclosures: [Enclosure], milliseconds: Int, chapters: [ChapterMark],
    voice: String, script: String, origin: Origin? = nil
  ) {
    self.id = id
    self.guid = guid
    self.title = title
    self.byline = byline
    self.section = section
    self.language = language
    self.summary = summary
    self.link = link
    self.image = image
    self.published = published
    self.updated = updated
    self.folder = folder
    self.enclosures = enclosures
    self.milliseconds = milliseconds
    self.chapters = chapters
    self.voice = voice
    self.script = script
    self.origin = origin
  }

  /// By what a source's story is known again, and its change noticed.
  public struct Origin: Codable, Hashable, Sendable {
    /// The article's `identity`.
    public var identity: String
    /// The source feed's own name for it.
    public var guid: String?
    /// Hexadecimal digest of the article.
    public var digest: String

    public init(identity: String, guid: String?, digest: String) {
      self.identity = identity
      self.guid = guid
      self.digest = digest
    }
  }
}

/// One audio file of an episode.
public struct Enclosure: Codable, Hashable, Sendable {
  /// Name in the episode's folder: "audio-<digest>.mp3".
  public var file: String
  public var format: AudioFormat
  public var bytes: Int
  /// Hexadecimal SHA-256 of the file.
  public var sha256: String
  /// Bits per second, rounded.
  public var bitrate: Int

  public init(file: String, format: AudioFormat, bytes: Int, sha256: String, bitrate: Int) {
    self.file = file
    self.format = format
    self.bytes = bytes
    self.sha256 = sha256
    self.bitrate = bitrate
  }
}

/// A chapter in milliseconds, as published.
public struct ChapterMark: Codable, Hashable, Sendable {
  public var title: String
  public var start: Int
  public var end: Int
  public var url: String?
  public var image: String?

  public init(title: String, start: Int, end: Int, url: String? = nil, image: String? = nil) {
    self.title = title
    self.start = start
    self.end = end
    self.url = url
    self.image = image
  }
}
