internal import Core
internal import Fetching
internal import Mastering
internal import Publishing
internal import Synchronization
internal import Workspace

/// The lead images of articles as their episodes' pictures, where the show allows it. An article is
/// not worse for a picture that cannot be had.
final class LeadPictures: Sendable {
  struct Picture: Sendable {
    /// In the episode's folder.
    var file: String
    var bytes: [UInt8]
    var tag: Cover
  }

  private let fetcher: Fetcher
  private let folder: String
  private let isWanted: Bool
  private let log = Mutex<[Diagnostic]>([])

  /// - Parameters:
  ///   - desk: whose manners and rights of access fetching has.
  ///   - folder: the output folder.
  init(_ workspace: Workspace, _ desk: Desk, folder: String) {
    var settings = desk.fetcher.settings
    settings.accept = "image/jpeg, image/png;q=0.9"
    fetcher = Fetcher(settings: settings)
    self.folder = folder
    isWanted = workspace.settings.show.episodeImages
  }

  /// What could not be had, for people.
  var notes: [Diagnostic] { log.withLock { $0 } }

  /// - Parameter earlier: whose picture is taken again while the article's image has its address.
  func picture(of article: Article, earlier: Episode?) async throws -> Picture? {
    guard isWanted, let url = article.image else { return nil }
    if let earlier, earlier.image == url, let file = earlier.artwork,
      let bytes = try? Files.read("\(folder)/\(earlier.folder)/\(file)"), let tag = Cover(bytes)
    {
      return Picture(file: file, bytes: bytes, tag: tag)
    }
    do {
      let fetched = try await fetcher.get(url)
      let picture = try Artwork.episodePicture(fetched.bytes)
      return Cover(picture.bytes).map {
        Picture(file: picture.file, bytes: picture.bytes, tag: $0)
      }
    } catch {
      try Task.checkCancellation()
      let reason = (error as? Artwork.Failure).map(ShowCover.words(for:)) ?? "\(error)"
      log.withLock {
        $0.append(
          Diagnostic(
            .note, .publishing, "the show's picture stands for \(url): \(reason)",
            article: article.headline))
      }
      return nil
    }
  }
}
