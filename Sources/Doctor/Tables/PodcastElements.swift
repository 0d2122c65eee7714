/// The elements of the podcast namespace and their attributes (docs/tags of the namespace).
enum PodcastElements {
  struct Element: Sendable {
    var required: Set<String>
    var optional: Set<String>
  }

  static let all: [String: Element] = {
    var all: [String: Element] = [:]
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: "|", omittingEmptySubsequences: false)
      func words(_ index: Int) -> Set<String> {
        index < parts.count ? Set(parts[index].split(separator: " ").map(String.init)) : []
      }
      all[parts[0].trimmed] = Element(required: words(1), optional: words(2))
    }
    return all
  }()

  static let mediums: Set<String> = {
    let single = [
      "podcast", "music", "video", "film", "audiobook", "newsletter", "blog", "publisher", "course",
      "mixed",
    ]
    return Set(single + single.map { $0 + "L" })
  }()

  /// Element | required | optional.
  private static let table = """
    transcript | url type | language rel
    chapters | url type |
    locked | | owner
    funding | url |
    soundbite | startTime duration |
    person | | role group img href
    location | | geo osm rel country
    season | | name
    episode | | display
    trailer | url pubdate | length type season
    license | | url
    alternateEnclosure | type | length bitrate height lang title rel codecs default
    source | uri | contentType
    integrity | type value |
    guid | |
    medium | |
    images | srcset |
    image | href | alt aspect-ratio width height type purpose
    value | type method | suggested
    valueRecipient | type address split | name customKey customValue fee
    valueTimeSplit | startTime duration | remoteStartTime remotePercentage
    podping | | usesPodping
    updateFrequency | | complete dtstart rrule
    socialInteract | protocol | uri accountId accountUrl priority
    block | | id
    txt | | purpose
    podroll | |
    remoteItem | feedGuid | feedUrl itemGuid medium title
    publisher | |
    contentLink | href |
    chat | server protocol | accountId space embedUrl
    liveItem | status start | end
    """
}
