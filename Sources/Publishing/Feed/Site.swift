internal import Core

/// Where the published files are on the web.
struct Site {
  private let base: String
  let artwork: String

  init(_ show: Show) {
    var base = WebAddress.ascii(show.baseURL)
    while base.last == "/" { base.removeLast() }
    self.base = base
    artwork = base + "/" + WebAddress.ascii(show.artwork)
  }

  /// The show's page.
  var page: String { base + "/" }

  func url(_ file: String) -> String { base + "/" + WebAddress.ascii(file) }
  func url(_ file: String, of episode: Episode) -> String { url(episode.folder + "/" + file) }
  func url(_ enclosure: Enclosure, of episode: Episode) -> String {
    url(enclosure.file, of: episode)
  }
  func page(of episode: Episode) -> String { url(episode.folder + "/") }
}
