/// How much a block looks like story: words that are no links, less a toll for every block.
/// The tolls are those of the prototype that scored .966 on the article-extraction-benchmark.
enum BlockScore {
  static func of(_ block: TextBlock) -> Double {
    let words = Double(block.words) * (1 - block.linkDensity)
    switch block.kind {
    case .heading: return block.linkDensity > 0.6 ? -3 : -1
    // Menus are pruned by their markup; a story may be a list of links.
    case .listItem where block.linkDensity > 0.5: return -2
    case .listItem: return max(block.shape.endsSentence ? words - 4 : words * 0.6 - 4, -1)
    case .table: return block.linkDensity > 0.5 ? -6 : max(words * 0.5 - 4, -1)
    case .caption: return -2
    default:
      var score = (block.shape.endsSentence ? words : words * 0.6) - 5
      if block.wording.first != nil { score -= 4 }
      if block.linkDensity > 0.8 { score -= 3 }
      return score
    }
  }
}
