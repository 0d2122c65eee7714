/// What a newsroom or a company adds under its last paragraph: an end mark with boilerplate, a call
/// to sign up, to send tips, to follow.
enum ClosingVerdict {
  /// Blocks from the end in which calls are looked for.
  private static let reach = 5

  static func mark(_ blocks: [TextBlock], _ verdicts: inout [DropReason?]) {
    endMark(blocks, &verdicts)
    SmallPrint.mark(blocks, &verdicts)
    ContactLines.mark(blocks, &verdicts)
    let kept = blocks.indices.filter { verdicts[$0] == nil }
    guard kept.count > 4 else { return }
    for index in kept.suffix(min(reach, kept.count / 3)).reversed() {
      let block = blocks[index]
      if isInvitation(block) {
        verdicts[index] = .comments
      } else if isCall(block) {
        verdicts[index] = .promotion
      } else if block.kind != .heading || block.words > 8 {
        return
      }
    }
  }

  /// "###", "-30-", "ENDS": press releases close so, and append who they are.
  private static func endMark(_ blocks: [TextBlock], _ verdicts: inout [DropReason?]) {
    let prose = blocks.indices.map { verdicts[$0] == nil ? blocks[$0].prose : 0 }
    var rest = 0.0
    let total = prose.reduce(0, +)
    for index in blocks.indices.reversed() {
      let isMark =
        blocks[index].kind == .paragraph && blocks[index].words <= 1
        && marks.contains(bare(blocks[index].text))
      if isMark, rest < total * 0.4 {
        for later in index..<blocks.count where verdicts[later] == nil || later == index {
          verdicts[later] = .tail
        }
      }
      rest += prose[index]
    }
  }

  private static func bare(_ text: String) -> String {
    guard text.utf8.count <= 16 else { return "" }
    let bare = text.lowercased().filter { !" -–—()[]~*.".contains($0) }
    // "30" alone is a number, "-30-" an end.
    return bare == text.lowercased() && bare == "30" ? "" : bare
  }

  private static let marks: Set<String> = ["###", "####", "30", "ends"]

  /// "Which one is yours? Tell us in the comments below."
  static func isInvitation(_ block: TextBlock) -> Bool {
    guard block.words <= 45, block.kind == .paragraph || block.kind == .quotation else {
      return false
    }
    let text = Lowercase.of(block.text)
    return invitations.contains(where: text.has)
  }

  private static let invitations = [
    "in the comments", "comment below", "comments below", "leaving a comment", "leave a comment",
    "leave us a comment", "drop a comment", "in the comment section", "у коментарях",
    "в комментариях", "in den kommentaren", "dans les commentaires", "en los comentarios",
    "w komentarzach", "w komentarzu",
  ]

  private static func isCall(_ block: TextBlock) -> Bool {
    guard block.words <= 60, block.kind == .paragraph || block.kind == .heading else {
      return false
    }
    let text = block.text.lowercased()
    return calls.contains { text.hasPrefix($0) }
  }

  private static let calls = [
    "follow us", "follow our", "sign up for", "sign up to", "sign up today", "subscribe",
    "join our",
    "like what you", "if you enjoyed this", "if you liked this", "have a story", "have a tip",
    "got a tip", "got a news tip", "got a story", "do you have a story", "do you have a tip",
    "do you have information", "have information", "send us", "email us", "for more news",
    "for more stories", "for all the latest", "for the latest", "read the latest", "get the latest",
    "download the app", "download our", "check out more", "click here to", "let us know what",
    "folgen sie uns", "abonnez-vous", "suivez", "síguenos", "підписуйтесь", "підписуйтеся",
    "надсилайте", "подписывайтесь", "следите за", "obserwuj nas", "zapisz się",
  ]
}
