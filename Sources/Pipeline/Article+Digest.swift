internal import Core
internal import FoundationEssentials

extension Article {
  /// Hexadecimal digest of the story and of what is said about it; what extraction dropped does not
  /// count, since it changes with the page around the story.
  var digest: String {
    var story = self
    story.dropped = []
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Texts and numbers: there is nothing in an article that JSON cannot say.
    guard let data = try? encoder.encode(story) else {
      preconditionFailure("an article that JSON cannot hold")
    }
    return Digest.sha256(of: [UInt8](data)).hex
  }

  /// The same story under the name by which it was published before: a GUID never changes.
  func named(as episode: Episode) -> Article {
    guard let origin = episode.origin else { return self }
    var story = self
    story.identity = origin.identity
    story.id = episode.id
    return story
  }
}
