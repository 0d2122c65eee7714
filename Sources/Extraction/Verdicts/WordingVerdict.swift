/// Lines that their wording gives away.
enum WordingVerdict {
  static func of(_ block: TextBlock) -> DropReason? {
    if block.kind == .code { return nil }
    if block.words == 0 { return .metadata }
    guard let family = block.wording.first else { return block.kind == .caption ? .caption : nil }
    switch family {
    case .relatedHeading, .navigation, .comments:
      // A section of the story may be called "Contact us"; the tail is judged apart.
      return block.kind == .heading || block.kind == .listItem ? nil : family
    case .authorBox where block.words > 12: return nil
    default: return family
    }
  }
}
