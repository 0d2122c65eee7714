/// The beginning of a story whose rest is kept for subscribers: read aloud it would be a lie.
enum Teaser {
  /// Stories this long are told, whatever their page says about access.
  static let wordLimit = 120
  /// A page that declares its length is believed when this share of it is missing.
  static let declaredShare = 0.4

  /// - Parameters:
  ///   - isFree: schema.org's `isAccessibleForFree`, nil when the page does not say.
  ///   - declared: schema.org's `wordCount`.
  static func isOne(_ story: Story, isFree: Bool?, declared: Int?) -> Bool {
    guard story.words > 0 else { return false }
    let asks = story.dropped.contains { $0.reason == DropReason.subscription.rawValue }
    let isWalled = asks || isFree == false
    if isWalled, story.words < wordLimit { return true }
    guard isWalled, let declared else { return false }
    return Double(story.words) < Double(declared) * declaredShare
  }
}
