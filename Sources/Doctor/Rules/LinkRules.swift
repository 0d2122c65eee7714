/// What a feed points to.
extension Rule {
  static let linkMissing = Rule(
    "file.missing", .error, "Every file that the feed names is there.", source: .lector,
    fix: "Read the article again, or take the item out of the feed.",
    .link { link in
      guard case .missing(let reason) = link.sighting else { return [] }
      return ["\(link.element) \(link.url): \(reason)"]
    })

  static let linkElsewhere = Rule(
    "file.elsewhere", .note, "Every file that the feed names lies in the folder.", source: .lector,
    fix: "Check the live feed by its URL to have it looked at.",
    .link { link in
      guard case .elsewhere = link.sighting else { return [] }
      return ["\(link.element) \(link.url) is not served from this folder and was not looked at"]
    })
}
