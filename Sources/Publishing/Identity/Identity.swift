public import Core

/// What an episode is called by machines: made from the article's identity, never from its text,
/// its time or a count, so that it survives every correction.
public enum Identity {
  /// The namespace of our version 5 UUIDs. Changing it would give every episode ever published a
  /// new identity, and every listener the whole archive again.
  static let namespace = "5d1f8f0c-3c51-4f6b-9b0e-7a54e2c3a1d7"

  /// The episode's permanent GUID: "urn:uuid:…".
  public static func guid(of article: Article) -> String {
    "urn:uuid:" + NameUUID.string(for: article.identity, in: namespace)
  }

  /// The episode's folder below the output root: "episodes/2024/10/25/putin-hints-1a2b3c4d5e6f7a8b".
  /// - Parameter published: its date counts on the clock that wrote it.
  public static func folder(
    of article: Article, kind: Episode.Kind = .article, published: Timestamp
  ) -> String {
    if kind == .edition { return editionFolder(day: published.day) }
    return "episodes/\(published.day.replacing("-", with: "/"))/"
      + "\(Slug.of(article.headline))-\(key(of: article))"
  }

  /// An edition's folder: "editions/2024-10-25", or with a name where a day has several
  /// ("editions/2024-10-25-evening").
  public static func editionFolder(day: String, name: String? = nil) -> String {
    "editions/\(day)" + (name.map { "-\(Slug.key(of: $0))" } ?? "")
  }

  /// The name of an audio file: new bytes, new name. Players and caches keep what an address once
  /// gave them, and Apple's loops when a file shrinks behind it.
  /// - Parameter sha256: hexadecimal digest of the file.
  public static func audioFile(sha256: String, format: AudioFormat) -> String {
    "audio-\(sha256.prefix(16)).\(format.fileExtension)"
  }

  /// The article's id, unless a foreign file gave it one that is no part of a path.
  private static func key(of article: Article) -> String {
    let id = article.id.utf8
    let fits = !id.isEmpty && id.count <= 64 && id.allSatisfy { $0.isASCIIDigit || $0.isASCIILower }
    return fits
      ? article.id : String(Digest.sha256(of: Array(article.identity.utf8)).hex.prefix(16))
  }
}
