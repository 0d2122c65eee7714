/// One published article, or an edition of many: what `episode.json` holds and the feed is made of.
public struct Episode: Codable, Hashable, Sendable {
  public var kind: Kind
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
  /// Where the article's lead image is on the web.
  public var image: String?
  /// The episode's own picture, a file in its folder: square, 1400–3000 px.
  public var artwork: String?
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
  /// Every text that was published, oldest first, the present one last; empty while there was one.
  public var versions: [Version]
  /// Set when the story was taken back: the feed leaves it out, its page says so.
  public var withdrawn: Withdrawal?
  /// Of an edition: the ids of its articles.
  public var stories: [String]?
  /// The article it was made of; nil in the records of a program that did not write it.
  public var origin: Origin?

  public init(
    kind: Kind = .article, id: String, guid: String, title: String, byline: String?,
    section: String?, language: String,
    summary: String, link: String?, image: String?, artwork: String? = nil, published: Timestamp,
    updated: Timestamp?, folder: String, enclosures: [Enclosure], milliseconds: Int,
    chapters: [ChapterMark], voice: String, script: String, versions: [Version] = [],
    withdrawn: Withdrawal? = nil, stories: [String]? = nil, origin: Origin? = nil
  ) {
    self.kind = kind
    self.id = id
    self.guid = guid
    self.title = title
    self.byline = byline
    self.section = section
    self.language = language
    self.summary = summary
    self.link = link
    self.image = image
    self.artwork = artwork
    self.published = published
    self.updated = updated
    self.folder = folder
    self.enclosures = enclosures
    self.milliseconds = milliseconds
    self.chapters = chapters
    self.voice = voice
    self.script = script
    self.versions = versions
    self.withdrawn = withdrawn
    self.stories = stories
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

  public enum Kind: String, Codable, Hashable, Sendable {
    case article
    /// A day's articles in one programme, a chapter each.
    case edition
  }

  /// A text that was published under this episode's GUID.
  public struct Version: Codable, Hashable, Sendable {
    /// When it replaced the one before; of the first, when it was published.
    public var date: Timestamp
    /// Digest of its script.
    public var script: String
    /// Its audio, a file in the episode's folder (kept for the grace period).
    public var audio: String
    /// Paragraphs that differ from the version before; empty for the first.
    public var changes: [Change]
    /// What the newsroom says about it: the text of the article's correction block.
    public var note: String?

    public init(
      date: Timestamp, script: String, audio: String, changes: [Change] = [], note: String? = nil
    ) {
      self.date = date
      self.script = script
      self.audio = audio
      self.changes = changes
      self.note = note
    }
  }

  /// A paragraph as it was and as it is; nil where there was none, or is none any more.
  public struct Change: Codable, Hashable, Sendable {
    public var was: String?
    public var now: String?

    public init(was: String?, now: String?) {
      self.was = was
      self.now = now
    }
  }

  public struct Withdrawal: Codable, Hashable, Sendable {
    public var date: Timestamp
    /// A sentence for readers.
    public var reason: String?
    /// Why the story may come back by itself; nil: people took it back, and it stays so.
    public var returns: Return?

    public init(date: Timestamp, reason: String? = nil, returns: Return? = nil) {
      self.date = date
      self.reason = reason
      self.returns = returns
    }

    public enum Return: String, Codable, Hashable, Sendable {
      /// Its source no longer showed it; it returns when the source shows it again.
      case shownAgain = "when its source shows it again"
      /// People allowed it to.
      case allowed
    }
  }

  /// The day of its folder, on the clock that first published it: "2024-10-25".
  public var day: String {
    let parts = folder.split { $0 == "/" || $0 == "-" }.dropFirst().prefix(3)
    return parts.joined(separator: "-")
  }
}

extension Episode {
  /// Manifests of earlier programs know neither kind nor versions.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    kind = try values.decodeIfPresent(Kind.self, forKey: .kind) ?? .article
    id = try values.decode(String.self, forKey: .id)
    guid = try values.decode(String.self, forKey: .guid)
    title = try values.decode(String.self, forKey: .title)
    byline = try values.decodeIfPresent(String.self, forKey: .byline)
    section = try values.decodeIfPresent(String.self, forKey: .section)
    language = try values.decode(String.self, forKey: .language)
    summary = try values.decode(String.self, forKey: .summary)
    link = try values.decodeIfPresent(String.self, forKey: .link)
    image = try values.decodeIfPresent(String.self, forKey: .image)
    artwork = try values.decodeIfPresent(String.self, forKey: .artwork)
    published = try values.decode(Timestamp.self, forKey: .published)
    updated = try values.decodeIfPresent(Timestamp.self, forKey: .updated)
    folder = try values.decode(String.self, forKey: .folder)
    enclosures = try values.decode([Enclosure].self, forKey: .enclosures)
    milliseconds = try values.decode(Int.self, forKey: .milliseconds)
    chapters = try values.decode([ChapterMark].self, forKey: .chapters)
    voice = try values.decode(String.self, forKey: .voice)
    script = try values.decode(String.self, forKey: .script)
    versions = try values.decodeIfPresent([Version].self, forKey: .versions) ?? []
    withdrawn = try values.decodeIfPresent(Withdrawal.self, forKey: .withdrawn)
    stories = try values.decodeIfPresent([String].self, forKey: .stories)
    origin = try values.decodeIfPresent(Origin.self, forKey: .origin)
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
