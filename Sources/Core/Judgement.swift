/// What extraction made of every block of a source, in its order: how an article came about.
public struct Judgement: Hashable, Sendable {
  public var article: Article
  public var blocks: [JudgedBlock]

  public init(article: Article, blocks: [JudgedBlock]) {
    self.article = article
    self.blocks = blocks
  }
}

public struct JudgedBlock: Hashable, Sendable {
  public var text: String
  public var kind: Block.Kind
  public var isKept: Bool
  /// The verdict: a short kebab-case name.
  public var reason: String
  /// By how much the block spoke for its element being the story: its words outside links less a
  /// toll. Nil where no element had to be found (pastes, Markdown, JSON).
  public var score: Double?
  /// Where it stands, from the outside in: "main > article.story > p"; empty where it has no element.
  public var place: String

  public init(
    _ text: String, kind: Block.Kind = .paragraph, isKept: Bool, reason: String,
    score: Double? = nil, place: String = ""
  ) {
    self.text = text
    self.kind = kind
    self.isKept = isKept
    self.reason = reason
    self.score = score
    self.place = place
  }
}

extension Judgement {
  /// From what an article itself remembers: kept and dropped blocks in their order, without scores.
  public init(of article: Article) {
    var blocks: [JudgedBlock] = []
    var dropped = article.dropped[...]
    for position in 0...article.blocks.count {
      while let block = dropped.first, block.position <= position {
        blocks.append(JudgedBlock(block.text, isKept: false, reason: block.reason))
        dropped.removeFirst()
      }
      guard position < article.blocks.count else { break }
      let block = article.blocks[position]
      blocks.append(
        JudgedBlock(
          block.text, kind: block.kind, isKept: true, reason: block.reason ?? block.kind.rawValue))
    }
    blocks += dropped.map { JudgedBlock($0.text, isKept: false, reason: $0.reason) }
    self.init(article: article, blocks: blocks)
  }
}
