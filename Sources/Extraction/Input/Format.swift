internal import Core

/// What a document is: by its extension, then its media type, then its first bytes.
enum Format {
  case html, markdown, plain, json, jsonLines, xml

  init(of source: Source, utf8 text: [UInt8]) {
    self =
      Format(fileExtension: Format.fileExtension(of: source.name))
      ?? source.mediaType.flatMap { Format(mediaType: $0) } ?? Format(sniffing: text)
  }

  private init?(fileExtension: String) {
    switch fileExtension {
    case "html", "htm", "xhtml", "mhtml": self = .html
    case "md", "markdown", "mdown": self = .markdown
    case "json": self = .json
    case "rss", "atom", "rdf", "xml": self = .xml
    case "jsonl", "ndjson": self = .jsonLines
    // A ".txt" that is really a saved page is common enough to be looked into.
    default: return nil
    }
  }

  private init?(mediaType: String) {
    let type = mediaType.prefix { $0 != ";" }.lowercased().trimmed
    switch type {
    case "text/html", "application/xhtml+xml": self = .html
    case "text/markdown", "text/x-markdown": self = .markdown
    case "application/x-ndjson", "application/jsonl": self = .jsonLines
    case _ where type == "application/json" || type.hasSuffix("+json"): self = .json
    case "application/rss+xml", "application/atom+xml", "application/rdf+xml": self = .xml
    default: return nil
    }
  }

  private init(sniffing text: [UInt8]) {
    let start = text.drop { $0.isASCIISpace }
    switch start.first {
    case UInt8(ascii: "<"):
      self =
        Format.looksLikeFeed(start) ? .xml : Format.looksLikeMarkup(start) ? .html : .plain
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      self = JSONValue.looksLikeJSON(start) ? .json : .plain
    default:
      if start.starts(with: "---\n".utf8) || start.starts(with: "---\r\n".utf8) {
        self = .markdown
      } else if start.starts(with: "# ".utf8) {
        self = .markdown
      } else {
        self = .plain
      }
    }
  }

  /// The root of a feed among the first tags.
  private static func looksLikeFeed(_ text: ArraySlice<UInt8>) -> Bool {
    let head = text.prefix(2048)
    return ["<rss", "<feed", "<rdf:rdf", "<channel>"].contains {
      head.firstIndex(ofCaseless: $0) != nil
    } && head.firstIndex(ofCaseless: "<html") == nil
  }

  /// A doctype, a comment, or one of the elements pages and fragments start with.
  private static func looksLikeMarkup(_ text: ArraySlice<UInt8>) -> Bool {
    let head = String(decoding: text.prefix(64), as: UTF8.self).lowercased()
    return [
      "<!", "<html", "<?xml", "<head", "<body", "<meta", "<title", "<article", "<main", "<div",
      "<p>", "<p ", "<section", "<h1", "<h2", "<script", "<link",
    ].contains { head.hasPrefix($0) }
  }

  /// Lower case, without the dot; a URL's query is no part of it.
  private static func fileExtension(of name: String) -> String {
    let path = name.prefix { $0 != "?" && $0 != "#" }
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return "" }
    return path[path.index(after: dot)...].lowercased()
  }
}
