internal import Core

/// A piece of the page's text between two breaks, with what its place says about it.
struct TextBlock {
  var text: String
  var shape: TextShape
  /// Words inside links.
  var linkWords: Int
  /// Its first text node, and one past its last.
  var nodes: Range<Int>
  /// The element that holds it: its nearest ancestor that is not inline.
  var container: Int
  var kind: Block.Kind
  /// 1–6 for headings.
  var level = 0
  var ordinal: Int?
  /// All of it is bold or a link on its own.
  var isStrong = false
  var wording = Wording("", words: 0)

  var words: Int { shape.words }
  var linkDensity: Double { words == 0 ? 0 : min(1, Double(linkWords) / Double(words)) }
  /// Words that read like sentences: the mass by which elements are weighed.
  var prose: Double {
    let isProse = shape.endsSentence && words >= 6 || words >= 20
    return isProse ? Double(words) * (1 - linkDensity) : 0
  }
}
