internal import Core

/// How surely an element's class, id, role or tag says that it is no story.
enum Strength: Int, Comparable {
  case none, weak, strong, structural
  static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
}

/// Class and id words, matched as whole tokens ("post-share--top", "shareBar" → share).
enum ClassWords {
  struct Hit {
    var word: String
    var strength: Strength
    var reason: DropReason
  }

  /// The telling words among those of a class or an id.
  static func hits(_ tokens: [Fingerprint]) -> [Hit] {
    var hits: [Hit] = []
    for (index, token) in tokens.enumerated() {
      if index + 1 < tokens.count { add(table[token.joined(to: tokens[index + 1])], to: &hits) }
      add(table[token], to: &hits)
    }
    // "search-error" is a message for another day; "error-handling" a section.
    if tokens.count > 1, tokens.last == error {
      add(Hit(word: "error", strength: .weak, reason: .widget), to: &hits)
    }
    return hits
  }

  private static let error: Fingerprint = "error"

  private static func add(_ hit: Hit?, to hits: inout [Hit]) {
    guard let hit, !hits.contains(where: { $0.word == hit.word }) else { return }
    hits.append(hit)
  }

  /// Words of elements that hide text until it is asked for.
  static let folding: FingerprintTable<Bool> = [
    "accordion", "accordions", "faq", "faqs", "collapse", "collapsible", "collapsed", "toggle",
    "expand", "expandable", "answer", "answers", "tabpanel", "question", "questions",
  ]

  /// Lower-case words of a class attribute: split at what is no letter, and inside camelCase.
  static func tokens(of name: String) -> [Fingerprint] {
    var name = name
    return name.withUTF8 { bytes in
      var tokens: [Fingerprint] = []
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != 0x20 { end += 1 }
        add(UnsafeBufferPointer(rebasing: bytes[start..<end]), to: &tokens)
        start = end + 1
      }
      return tokens
    }
  }

  private static func add(_ name: UnsafeBufferPointer<UInt8>, to tokens: inout [Fingerprint]) {
    // A utility class says how a thing looks, never what it is ("md:hidden", "[&>nav]:p-2").
    if name.contains(where: { $0 == 0x3A || $0 == 0x5B }) { return }
    var (word, length, wasLower) = (Fingerprint(), 0, false)
    let known = tokens.count
    func close() {
      if length > 0 { tokens.append(word) }
      (word, length) = (Fingerprint(), 0)
    }
    for byte in name {
      if byte.isASCIIUpper, wasLower { close() }
      if byte.isASCIILetter {
        word.append(byte | 0x20)
        length += 1
      } else {
        if tokens.count == known, looks.contains(word) { return }
        close()
      }
      wasLower = byte.isASCIILower
    }
    close()
  }

  /// First words of names that tell of an element's looks or its surroundings: "overflow-hidden",
  /// "bg-card", "no-toc", "has-sidebar".
  private static let looks: FingerprintTable<Bool> = [
    "bg", "border", "rounded", "overflow", "has", "no", "with", "without", "not",
  ]

  private static let table = FingerprintTable<Hit>(
    rows.split(separator: "\n").flatMap { row -> [(Fingerprint, Hit)] in
      let cells = row.split(separator: " ")
      guard let reason = DropReason(rawValue: String(cells[1])) else { return [] }
      let strength: Strength = cells[0] == "strong" ? .strong : .weak
      return cells.dropFirst(2).map { word in
        let parts = word.split(separator: "-").map { Fingerprint($0) }
        let key = parts.count == 2 ? parts[0].joined(to: parts[1]) : Fingerprint(word)
        return (key, Hit(word: String(word), strength: strength, reason: reason))
      }
    })

  private static let rows = """
    strong comments comment comments commentlist disqus replies respond livefyre coral spotim
    strong related-card related relatedposts relatedarticles recirc recirculation recommended \
    recommendation recommendations outbrain taboola trending mostread popular popularposts \
    read-more readmore read-next readnext read-also more-stories more-articles related-posts \
    up-next post-navigation nextprev prevnext yarpp jp-relatedposts recent-posts
    strong newsletter newsletter signup sign-up subscribe subscription mailchimp optin opt-in \
    mailing-list
    strong sharing share sharing shares sharedaddy addtoany addthis social socials social-media \
    follow-us sharethis
    strong consent cookie cookies gdpr ccpa consent cookiebanner onetrust cookielawinfo cli-modal \
    cli-bar cmplz cky-consent cky-modal moove-gdpr borlabs usercentrics didomi truste evidon qc-cmp \
    iubenda
    strong advertisement advert adverts advertisement advertising adsense sponsor sponsored ad-slot \
    ad-container ad-wrapper google-ad dfp adslot ad-unit ad-banner
    strong promotion promo promos promobox paywall donate donation giveaway
    strong disclosure disclaimer disclaimers
    strong navigation breadcrumb breadcrumbs navbar nav navigation menu pagination pager sitemap \
    mega-menu skip-link skiplink skip-to offcanvas
    strong sidebar sidebar side-bar right-rail rightrail
    strong footer footer
    strong caption caption captions figcaption wp-caption-text image-caption photo-caption
    strong credit credit credits photo-credit image-credit attribution
    strong pull-quote pullquote pull-quote pullout
    strong author-box author-bio authorbio author-box authorbox about-author author-card \
    author-profile author-info author-description bio vcard
    strong tags tags taglist tag-list tagcloud post-tags entry-tags tag-links cat-links
    strong login login log-in
    strong widget error-message error-msg
    strong hidden sr-only screen-reader-text visually-hidden visuallyhidden screenreader
    strong embed twitter-tweet instagram-media tiktok-embed fb-post reddit-embed tweet
    strong widget modal popup lightbox overlay tooltip location-select location-selector
    strong table-of-contents toc table-of-contents tableofcontents ez-toc jump-links jumplinks
    strong metadata print-only printonly noprint
    weak widget widget widgets module sidebar-widget cta callout-cta banner ticker carousel slider
    weak related-card card cards teaser teasers tout rail more also see-also see-more
    weak metadata meta metadata topic topics category categories tag dateline timestamp
    weak byline byline author authors contributor
    weak promotion aside extra extras outro box-promo ad ads
    weak embed video player audio gallery slideshow embed iframe toolbar
    weak hidden hidden hide invisible
    weak navigation header masthead topbar links
    """
}
