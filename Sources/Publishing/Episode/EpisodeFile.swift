/// The files of an episode's folder beside its audio, by name and type.
public struct EpisodeFile: Hashable, Sendable {
  public let name: String
  public let mediaType: String

  public static let manifest = EpisodeFile(name: "episode.json", mediaType: "application/json")
  public static let page = EpisodeFile(name: "index.html", mediaType: "text/html")
  public static let chapters = EpisodeFile(
    name: "chapters.json", mediaType: "application/json+chapters")
  public static let script = EpisodeFile(name: "script.json", mediaType: "application/json")
  /// The article as it was read, so that the episode can be made again without its source.
  public static let article = EpisodeFile(name: "article.json", mediaType: "application/json")
  /// In the order of preference of clients that take the first they know.
  public static let transcripts = [
    EpisodeFile(name: "transcript.vtt", mediaType: "text/vtt"),
    EpisodeFile(name: "transcript.json", mediaType: "application/json"),
    EpisodeFile(name: "transcript.srt", mediaType: "application/x-subrip"),
    EpisodeFile(name: "transcript.html", mediaType: "text/html"),
  ]
}
