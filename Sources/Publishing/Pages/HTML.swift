/// Elements of HTML pages. Text is escaped by the writer, so nothing from an article can become
/// markup.
enum HTML {
  static func tag(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>, _ content: [Markup]
  ) -> Markup {
    .element(name, attributes.map { Markup.Attribute($0.key, $0.value) }, content)
  }

  static func tag(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>, _ text: String
  ) -> Markup {
    tag(name, attributes, [.text(text)])
  }

  static func tag(_ name: StaticString, _ content: [Markup]) -> Markup {
    .element(name, [], content)
  }

  static func tag(_ name: StaticString, _ text: String) -> Markup {
    .element(name, [], [.text(text)])
  }

  /// `meta`, `link`, `img`, `source`: no content and no end tag.
  static func void(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>)
    -> Markup
  {
    .element(name, attributes.map { Markup.Attribute($0.key, $0.value) }, nil)
  }

  /// Each on a line of its own.
  static func lines(_ content: [Markup]) -> [Markup] {
    content.reduce(into: [.newline]) { $0 += [$1, .newline] }
  }

  static func link(_ address: String, _ text: String) -> Markup {
    tag("a", ["href": address], text)
  }

  static func document(head: [Markup], body: [Markup]) -> [UInt8] {
    let basics = [
      void("meta", ["charset": "utf-8"]),
      void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      // Browsers ask a server for /favicon.ico unless they are told that there is none.
      void("link", ["rel": "icon", "href": "data:,"]),
    ]
    var writer = MarkupWriter(.plain, prologue: "<!DOCTYPE html>\n")
    writer.write(
      tag(
        "html", ["lang": "en"],
        lines([tag("head", lines(basics + head)), tag("body", lines(body))])))
    return writer.bytes + [UInt8(ascii: "\n")]
  }
}
