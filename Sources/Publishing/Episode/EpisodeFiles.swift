public import Core

/// Everything that publishing one article writes, beside its audio: values a store only has to put
/// on disk.
public struct EpisodeFiles: Hashable, Sendable {
  public struct File: Hashable, Sendable {
    /// Path below the episode's folder.
    public var path: String
    public var bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  public var episode: Episode
  /// The manifest is last: it is the record that the others are there.
  public var files: [File]

  /// - Parameters:
  ///   - enclosures: the encoded files, named by `Identity.audioFile`; the first is the feed's.
  ///   - undated: when the episode appeared, for an article without a date.
  ///   - earlier: the episode of an earlier version, whose place and date this one keeps.
  ///   - origin: by what the article will be known again.
  public init(
    article: Article, script: Script, recording: Recording, enclosures: [Enclosure], show: Show,
    voice: Voice, undated: Timestamp, earlier: Episode? = nil, origin: Episode.Origin? = nil
  ) {
    let trace = Trace.json(script)
    // Like the GUID: apps that look for newer items would never show one that moved back.
    let published = earlier?.published ?? article.published ?? undated
    let chapters =
      recording.chapters.isEmpty ? Chapters.chapters(of: script, in: recording) : recording.chapters
    let title = PlainText.line(article.headline)
    let episode = Episode(
      id: article.id, guid: Identity.guid(of: article), title: title, byline: article.byline,
      section: article.section, language: article.language,
      summary: Summary.of(article, script), link: article.url, image: article.image,
      published: published, updated: article.updated,
      folder: earlier?.folder ?? Identity.folder(of: article, published: published),
      enclosures: enclosures,
      milliseconds: recording.milliseconds, chapters: Chapters.marks(chapters, in: recording),
      voice: voice.title, script: Digest.sha256(of: trace).hex, origin: origin)
    self.episode = episode
    files = [
      File(path: "transcript.vtt", bytes: Transcript.vtt(script, recording)),
      File(path: "transcript.json", bytes: Transcript.json(script, recording)),
      File(path: "transcript.srt", bytes: Transcript.srt(script, recording)),
      File(
        path: "transcript.html",
        bytes: TranscriptPage.html(script, recording, title: title)),
      File(
        path: EpisodeFile.chapters.name, bytes: Chapters.json(episode.chapters, title: title)),
      File(path: EpisodeFile.script.name, bytes: trace),
      File(
        path: EpisodeFile.page.name,
        bytes: Pages.episode(
          episode, article: article, script: script, recording: recording, show: show)),
      File(path: EpisodeFile.manifest.name, bytes: Manifest.json(episode)),
    ]
  }
}
