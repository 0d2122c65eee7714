internal import Core

/// Makes any bytes safe and cheap for the HTML parser, in one forward pass.
///
/// Gumbo is quadratic in nesting depth (50 KB of `<div>` take it 6.7 s), in the attributes of one
/// tag and in open formatting elements, and real pages reach depth 56 at most: tags beyond the
/// limits are left out, their text stays. Scripts, styles, comments, drawings and the attributes that
/// nobody reads go too: they are most of a page's bytes and no part of its story; JSON-LD stays.
struct MarkupGuard {
  static let depthLimit = 200
  static let formattingLimit = 16

  private static let link: TagName = "link"

  private let input: [UInt8]
  private let attributes: ReadAttributes
  private var index = 0
  private var output: [UInt8] = []
  private var depth = OpenElements(limit: depthLimit)
  private var formatting = OpenFormatting(limit: formattingLimit)
  private var rootTags = 0
  private var commentsEnd = true
  /// Raw text elements without an end tag further on: looked for once, or the pass is quadratic.
  private var unclosed: Set<TagName> = []

  static func guarded(_ input: [UInt8], reading attributes: ReadAttributes) -> [UInt8] {
    var guarding = MarkupGuard(input, attributes)
    guarding.run()
    return guarding.output
  }

  private init(_ input: [UInt8], _ attributes: ReadAttributes) {
    self.input = input
    self.attributes = attributes
    output.reserveCapacity(input.count / 2)
  }

  private mutating func run() {
    while index < input.count {
      let start = index
      while index < input.count, input[index] != 0x3C { index += 1 }
      text(start..<index)
      guard index < input.count else { return }
      let next = index + 1 < input.count ? input[index + 1] : 0
      switch next {
      case UInt8(ascii: "!"), UInt8(ascii: "?"): declaration()
      case UInt8(ascii: "/"): tag(isEnd: true)
      case _ where next.isASCIILetter: tag(isEnd: false)
      default:
        output.append(contentsOf: "&lt;".utf8)
        index += 1
      }
    }
  }

  /// White space between words is one space to readers, and indentation a tenth of many pages.
  private mutating func text(_ range: Range<Int>) {
    var from = range.lowerBound
    var at = from
    while at < range.upperBound {
      let next = at + 1
      if input[at].isASCIISpace, next < range.upperBound, input[next].isASCIISpace {
        copy(from..<next)
        at = next
        while at < range.upperBound, input[at].isASCIISpace { at += 1 }
        from = at
      } else {
        at = next
      }
    }
    copy(from..<range.upperBound)
  }

  private mutating func copy(_ range: Range<Int>) {
    output.append(contentsOf: input[range])
  }

  /// Comments, doctypes, processing instructions; CDATA sections become their text.
  private mutating func declaration() {
    let rest = input[index...]
    if rest.starts(with: "<![CDATA[".utf8) {
      index += 9
    } else if rest.starts(with: "<!--".utf8) {
      // An unclosed comment hides nothing here: a truncated one would swallow the story.
      let end = commentsEnd ? input.firstRange(of: [0x2D, 0x2D, 0x3E], from: index + 4) : nil
      commentsEnd = end != nil
      index = end?.upperBound ?? index + 4
    } else {
      let end = rest.prefix(512).firstIndex(of: 0x3E)
      index = end.map { $0 + 1 } ?? index + 2
    }
  }

  private mutating func tag(isEnd: Bool) {
    let start = index
    let nameStart = start + (isEnd ? 2 : 1)
    var end = nameStart
    while end < input.count, !input[end].isASCIISpace, input[end] != 0x3E, input[end] != 0x2F {
      end += 1
    }
    let name = TagName(input[nameStart..<end])
    let length = output.count
    copy(start..<end)
    // A meta element's attributes are its content, a script's tell JSON-LD.
    let scan = AttributeScan(
      input, from: end, name.isMeta || isEnd || name.isRawText ? nil : attributes, into: &output)
    index = scan.end
    output.append(0x3E)
    var stays = scan.isClosed
    // Of a page's many links to style sheets, icons and translations the canonical one is read.
    if name == Self.link, attributes.extra.isEmpty {
      stays = stays && output[length...].firstIndex(ofCaseless: "canonical") != nil
    }
    if isEnd {
      stays = stays && !name.isRawText
      if stays {
        if name.isFormatting { formatting.close(name) }
        depth.close(name)
      }
    } else if stays {
      stays = name.isRawText || opens(name)
    }
    if !stays || name.isRawText { output.removeSubrange(length...) }
    if stays, name.isRawText { rawText(name, from: start) }
  }

  private mutating func opens(_ name: TagName) -> Bool {
    if name.isRoot {
      rootTags += 1
      return rootTags <= 8
    }
    if name.isFormatting, !formatting.open(name) { return false }
    return name.isUncounted || depth.open(name)
  }

  /// An element whose content is no markup. Titles and JSON-LD are kept.
  private mutating func rawText(_ name: TagName, from start: Int) {
    let close = unclosed.contains(name) ? nil : closing(name)
    if close == nil {
      unclosed.insert(name)
      if name == "script" || name == "style" { index = input.count }
      return
    }
    let isKept =
      name == "title" || name == "textarea"
      || name == "script" && input[start..<index].firstIndex(ofCaseless: "ld+json") != nil
    if isKept, let close { copy(start..<close) }
    index = close ?? index
  }

  /// - Returns: the index behind the element's end tag.
  private func closing(_ name: TagName) -> Int? {
    var from = index
    let pattern: [UInt8] = [0x3C, 0x2F]
    while let found = input.firstRange(of: pattern, from: from) {
      let end = input[found.upperBound...].prefix(name.length)
      if TagName(end) == name {
        return input[found.upperBound...].firstIndex(of: 0x3E).map { $0 + 1 }
      }
      from = found.upperBound
    }
    return nil
  }
}
