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
  /// The element around `container`.
  var parent = -1
  var kind: Block.Kind
  /// 1–6 for headings.
  var level = 0
  var ordinal: Int?
  /// All of it is bold or a link on its own.
  var isStrong = false
  /// It follows a picture with no text between.
  var followsImage = false
  /// The note that a number in the text stands for.
  var isNote = false
  let wording: Wording
  /// Its letters and digits in lower case.
  let key: String

  init(
    _ text: String, linkWords: Int, nodes: Range<Int>, container: Int, kind: Block.Kind,
    level: Int = 0
  ) {
    let lowered = Lowercase.of(text)
    self.text = text
    self.linkWords = linkWords
    self.nodes = nodes
    self.container = container
    self.kind = kind
    self.level = level
    shape = TextShape(text)
    wording = Wording(lowered, words: shape.words)
    key = TextKey.folded(lowered)
  }

  /// A drop cap in an element of its own: "D", then "uring the night…".
  func isInitial(of next: String) -> Bool {
    guard kind == .paragraph, text.utf8.count <= 2, text.count == 1,
      text.first?.isUppercase ?? false, next.utf8.count > 20
    else { return false }
    return next.first?.isLowercase ?? false
  }

  var words: Int { shape.words }
  var linkDensity: Double { words == 0 ? 0 : min(1, Double(linkWords) / Double(words)) }
  /// Words that read like sentences: the mass by which elements are weighed.
  var prose: Double {
    let isProse = shape.endsSentence && words >= 6 || words >= 20
    return isProse ? Double(words) * (1 - linkDensity) : 0
  }
}
