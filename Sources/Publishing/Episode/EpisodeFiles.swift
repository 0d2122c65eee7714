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
  ///   - undated: when the episode appeared, for an article without a date; when it was corrected,
  ///     for one that does not say.
  ///   - earlier: the episode of an earlier version, whose place this one keeps, and whose date
  ///     unless the article has a later one: apps that look for newer items never show one that
  ///     moved back.
  ///   - earlierScript: its `script.json`, to tell what was corrected.
  ///   - kind: an edition's folder is the day's in `editions/`, unless `folder` says another.
  ///   - artwork: file name of the episode's own picture in its folder.
  ///   - stories: ids of an edition's articles.
  ///   - origin: by what the article will be known again.
  public init(
    article: Article, script: Script, recording: Recording, enclosures: [Enclosure], show: Show,
    voice: Voice, undated: Timestamp, earlier: Episode? = nil, earlierScript: [UInt8]? = nil,
    kind: Episode.Kind = .article, folder: String? = nil, artwork: String? = nil,
    stories: [String]? = nil, origin: Episode.Origin? = nil
  ) {
    let trace = Trace.json(script)
    let published = [article.published, earlier?.published].compactMap(\.self).max() ?? undated
    let chapters =
      recording.chapters.isEmpty ? Chapters.chapters(of: script, in: recording) : recording.chapters
    let title = PlainText.line(article.headline)
    var episode = Episode(
      kind: kind, id: article.id, guid: Identity.guid(of: article), title: title,
      byline: article.byline, section: article.section, language: article.language,
      summary: Summary.of(article, script), link: article.url, image: article.image,
      artwork: artwork, published: published, updated: article.updated ?? earlier?.updated,
      folder: earlier?.folder ?? folder
        ?? Identity.folder(of: article, kind: kind, published: published),
      enclosures: enclosures, milliseconds: recording.milliseconds,
      chapters: Chapters.marks(chapters, in: recording), voice: voice.title,
      script: Digest.sha256(of: trace).hex, stories: stories, origin: origin)
    if let earlier {
      episode.versions = Versions.of(
        episode, script, after: earlier, Trace.texts(earlierScript ?? []), noticed: undated)
      if episode.versions.count > max(1, earlier.versions.count) {
        episode.updated = episode.versions.last?.date
      }
    }
    self.episode = episode
    let transcript = Transcript(script, recording)
    files = [
      File(path: "transcript.vtt", bytes: transcript.vtt),
      File(path: "transcript.json", bytes: transcript.json),
      File(path: "transcript.srt", bytes: transcript.srt),
      File(path: "transcript.html", bytes: TranscriptPage.html(transcript, title: title)),
      File(
        path: EpisodeFile.chapters.name, bytes: Chapters.json(episode.chapters, title: title)),
      File(path: EpisodeFile.script.name, bytes: trace),
      File(path: EpisodeFile.article.name, bytes: Manuscript.json(article)),
      File(
        path: EpisodeFile.page.name,
        bytes: Pages.episode(
          episode, article: article, transcript: transcript, show: show)),
      File(
        path: EmbedPage.file, bytes: EmbedPage(episode: episode, show: show).bytes),
      File(path: OEmbed.file, bytes: OEmbed.json(episode, show: show)),
      File(path: EpisodeFile.manifest.name, bytes: Manifest.json(episode)),
    ]
  }
}
