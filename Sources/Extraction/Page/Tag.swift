internal import CGumbo

/// The elements whose meaning extraction knows; all others are `other`.
enum Tag: String, CaseIterable {
  case text, other
  case html, head, body, title, meta, link, base, script, style, noscript, template
  case article, section, main, header, footer, nav, aside, div, address, hgroup, details, summary
  case h1, h2, h3, h4, h5, h6
  case p, blockquote, pre, ul, ol, li, dl, dt, dd, figure, figcaption, hr, br, center
  case table, caption, thead, tbody, tfoot, tr, td, th, colgroup, col
  case a, b, strong, i, em, u, s, del, ins, mark, small, sub, sup, span, font, q, cite, code, kbd,
    samp, `var`, abbr, time, label, bdi, bdo, ruby, rt, rp, wbr, data
  case img, picture, video, audio, iframe, object, embed, canvas, svg, map
  case form, button, input, select, option, textarea, fieldset, legend, dialog, menu, output,
    datalist, progress

  static func named(_ tag: GumboTag) -> Tag {
    let index = Int(tag.rawValue)
    return index < gumboTags.count ? gumboTags[index] : .other
  }

  private static let gumboTags: [Tag] = {
    let known = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
    return (0..<GUMBO_TAG_LAST.rawValue).map { value in
      let name = String(cString: gumbo_normalized_tagname(GumboTag(rawValue: value)))
      return name == "text" ? .other : known[name] ?? .other
    }
  }()

  /// Its text runs on in the line around it.
  var isInline: Bool {
    switch self {
    case .a, .b, .strong, .i, .em, .u, .s, .del, .ins, .mark, .small, .sub, .sup, .span, .font, .q,
      .cite, .code, .kbd, .samp, .var, .abbr, .time, .label, .bdi, .bdo, .ruby, .wbr, .data, .other,
      .img, .picture, .text, .map:
      true
    default: false
    }
  }

  /// Nothing in it is text for readers.
  var isUnread: Bool {
    switch self {
    case .head, .script, .style, .noscript, .template, .iframe, .object, .embed, .canvas, .svg,
      .video, .audio, .select, .option, .textarea, .input, .datalist, .progress, .rt, .rp, .title,
      .meta, .link, .base:
      true
    default: false
    }
  }

  var isHeading: Bool {
    switch self {
    case .h1, .h2, .h3, .h4, .h5, .h6: true
    default: false
    }
  }
}
