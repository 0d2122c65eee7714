internal import Core
internal import Mastering

extension Tags {
  /// What a player shows of an episode.
  init(of article: Article, published: Timestamp, show: Show, cover: Cover) {
    self.init(
      title: article.headline, artist: article.byline ?? show.author, album: show.title,
      date: published, language: article.language, genre: "Podcast", url: article.url, cover: cover)
  }
}
