public import Core

/// `lector.yaml`, every key with its default: a newsroom writes only what differs.
public struct Settings: Codable, Hashable, Sendable {
  public var show = ShowSettings()
  public var audio = AudioSettings()
  /// Name of a voice in `Voices/`.
  public var voice = "en-news"
  /// Where episodes and the feed go, relative to the settings file.
  public var output = "Output"
  /// Gigabytes (10⁹ bytes) that spoken paragraphs may take in `.lector`.
  public var cacheLimit = 4

  public init() {}

  public struct ShowSettings: Codable, Hashable, Sendable {
    public var title = "Lector"
    public var description = "Our articles, read aloud."
    public var author = "Lector"
    public var email = "newsroom@example.org"
    public var link = "https://example.org/"
    public var language = "en"
    public var category = ["News", "Daily News"]
    public var explicit = false
    public var copyright: String?
    /// Where the output folder is served.
    public var baseURL = "http://127.0.0.1:8080"
    /// A square JPEG or PNG of 1400–3000 pixels, relative to the settings file; nil: the built-in.
    public var artwork: String?
    public var guid: String?
    public var feedLimit = 300

    enum CodingKeys: String, CodingKey, CaseIterable {
      case title, description, author, email, link, language, category, explicit, copyright
      case baseURL = "base_url"
      case artwork, guid
      case feedLimit = "feed_limit"
    }
  }

  public struct AudioSettings: Codable, Hashable, Sendable {
    /// The first is the feed's enclosure, the others its alternatives.
    public var formats: [AudioFormat] = [.mp3]
    /// Kilobits per second, MP3.
    public var bitrate = 64
    /// LUFS, integrated.
    public var loudness = -16.0

    enum CodingKeys: String, CodingKey, CaseIterable { case formats, bitrate, loudness }
  }

  enum CodingKeys: String, CodingKey, CaseIterable {
    case show, audio, voice, output
    case cacheLimit = "cache_limit"
  }
}

/// Decoding leaves a default wherever a key is absent.
extension Settings {
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    show = try values.decodeIfPresent(ShowSettings.self, forKey: .show) ?? show
    audio = try values.decodeIfPresent(AudioSettings.self, forKey: .audio) ?? audio
    voice = try values.decodeIfPresent(String.self, forKey: .voice) ?? voice
    output = try values.decodeIfPresent(String.self, forKey: .output) ?? output
    cacheLimit = try values.decodeIfPresent(Int.self, forKey: .cacheLimit) ?? cacheLimit
  }
}

extension Settings.ShowSettings {
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    title = try values.decodeIfPresent(String.self, forKey: .title) ?? title
    description = try values.decodeIfPresent(String.self, forKey: .description) ?? description
    author = try values.decodeIfPresent(String.self, forKey: .author) ?? author
    email = try values.decodeIfPresent(String.self, forKey: .email) ?? email
    link = try values.decodeIfPresent(String.self, forKey: .link) ?? link
    language = try values.decodeIfPresent(String.self, forKey: .language) ?? language
    category = try values.decodeIfPresent([String].self, forKey: .category) ?? category
    explicit = try values.decodeIfPresent(Bool.self, forKey: .explicit) ?? explicit
    copyright = try values.decodeIfPresent(String.self, forKey: .copyright)
    baseURL = try values.decodeIfPresent(String.self, forKey: .baseURL) ?? baseURL
    while baseURL.hasSuffix("/") { baseURL.removeLast() }
    artwork = try values.decodeIfPresent(String.self, forKey: .artwork)
    guid = try values.decodeIfPresent(String.self, forKey: .guid)
    feedLimit = try values.decodeIfPresent(Int.self, forKey: .feedLimit) ?? feedLimit
  }
}

extension Settings.AudioSettings {
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    formats = try values.decodeIfPresent([AudioFormat].self, forKey: .formats) ?? formats
    bitrate = try values.decodeIfPresent(Int.self, forKey: .bitrate) ?? bitrate
    loudness = try values.decodeIfPresent(Double.self, forKey: .loudness) ?? loudness
  }
}
