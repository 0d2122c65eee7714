/// A tree of elements, written as XML that is HTML too: `&#x26;` and `&#x3C;` mean the same in
/// both, and an element with a content (even an empty one) always has an end tag.
indirect enum Markup: Sendable {
  case element(StaticString, [Attribute], [Markup]?)
  case text(String)
  /// Content that is made when it is written: the words of ten hours as values would be ten times
  /// their text.
  case later(@Sendable () -> [Markup])
  /// A line break between elements, where white space means nothing.
  case newline

  struct Attribute: Sendable {
    var name: StaticString
    var value: String

    init(_ name: StaticString, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// An element whose place in the document is checked by the compiler: a `Node<Feed.Item>` stands
  /// in an item and nowhere else.
  struct Node<Place>: Sendable {
    var markup: Markup

    init(_ markup: Markup) { self.markup = markup }

    init(_ name: StaticString, _ attributes: [Attribute] = [], text: String) {
      markup = .element(name, attributes, [.text(text)])
    }

    /// An element that says everything in its attributes.
    init(_ name: StaticString, _ attributes: [Attribute]) {
      markup = .element(name, attributes, nil)
    }

    init<Inside>(_ name: StaticString, _ attributes: [Attribute] = [], content: [Node<Inside>]) {
      markup = .element(name, attributes, content.map(\.markup))
    }
  }
}
