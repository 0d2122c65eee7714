/// Who wrote the story, told at its end: "Jane Doe is a reporter in …", an address, a handle.
enum AuthorVerdict {
  /// Blocks from the end in which an author's note is looked for.
  private static let reach = 6
  /// Blocks from the end in which nobody but a note names the author.
  private static let mentionReach = 3

  static func mark(_ blocks: [TextBlock], _ verdicts: inout [DropReason?], byline: String?) {
    let kept = blocks.indices.filter { verdicts[$0] == nil }
    for index in kept where isContact(blocks[index]) { verdicts[index] = .authorBox }
    guard let byline, kept.count > 3 else { return }
    let names = names(of: byline)
    for index in kept.suffix(min(reach, kept.count / 2)) where blocks[index].kind != .heading {
      let isNote = names.contains { name in
        guard blocks[index].key.hasPrefix(name) else { return false }
        var rest = blocks[index].key.dropFirst(name.count)
        if let degree = degrees.first(where: { rest.hasPrefix($0) }) {
          rest = rest.dropFirst(degree.count)
        }
        return openings.contains { rest.hasPrefix($0) }
      }
      if isNote { verdicts[index] = .authorBox }
    }
    mentions(blocks, kept, names, &verdicts)
  }

  /// "A native of Oslo, Jane Doe has a passion for trains", and the role set above it.
  private static func mentions(
    _ blocks: [TextBlock], _ kept: [Int], _ names: [String], _ verdicts: inout [DropReason?]
  ) {
    for (position, index) in kept.enumerated().suffix(min(mentionReach, kept.count / 4))
    where blocks[index].kind == .paragraph && verdicts[index] == nil {
      let (key, text) = (blocks[index].key, blocks[index].text.lowercased())
      guard names.contains(where: { key.has($0) }), traits.contains(where: text.has) else {
        continue
      }
      verdicts[index] = .authorBox
      let role = kept[position - 1]
      if blocks[role].words <= 4, !blocks[role].shape.endsSentence { verdicts[role] = .authorBox }
    }
  }

  private static let traits = [
    "passion for", "writes about", "has written", "years of experience", "years' experience",
    "years’ experience", "covers ", "reporter", "editor", "journalist", "freelance", "graduate",
    "based in", "lives in", "columnist", "author of",
  ]

  private static let degrees = ["md", "phd", "jd", "rn", "cfp", "mba", "dds", "do", "cpa", "esq"]

  /// A mail address or a handle with a word or two around it.
  private static func isContact(_ block: TextBlock) -> Bool {
    guard block.words <= 7, block.kind == .paragraph, block.text.contains("@") else { return false }
    return !block.shape.endsSentence
  }

  private static func names(of byline: String) -> [String] {
    byline.split(separator: ",").flatMap { part -> [String] in
      let words = part.split(separator: " ")
      return words.split(separator: "and").map { TextKey.of($0.joined()) }
    }.filter { $0.utf8.count >= 6 }
  }

  /// What follows the name, as `TextKey` folds it.
  private static let openings = [
    "isa", "isan", "isthe", "isour", "writes", "covers", "reports", "hasbeen", "joined", "worksas",
    "worksfor", "servesas", "canbereached", "contributedto", "isone", "isbased", "isjournalist",
  ]
}
