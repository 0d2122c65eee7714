/// Why a block is no part of the story. The raw value is what `lector extract --why` shows.
enum DropReason: String {
  // By wording.
  case promotion, subscription, newsletter, donation, sharing, comments, navigation, login
  case readAlso = "read-also"
  case relatedHeading = "related-heading"
  case disclosure, copyright, consent, advertisement
  case readingTime = "reading-time"
  case authorBox = "author-box"
  case caption, credit, embed
  // By form and place.
  case headline, byline, standfirst
  case dateStamp = "date-stamp"
  case tags
  case relatedCard = "related-card"
  case newsFeedItem = "news-feed-item"
  case duplicate
  case emptyHeading = "empty-heading"
  case tableOfContents = "table-of-contents"
  case linkList = "link-list"
  case pullQuote = "pull-quote"
  case tail = "after-the-story"
  case outside = "outside-the-story"
  case siteRule = "site-rule"
  case table
  /// A feed gave only the beginning: the story is on its page.
  case excerpt
  case code, button, hidden, metadata, sidebar, footer, widget, profile
}
