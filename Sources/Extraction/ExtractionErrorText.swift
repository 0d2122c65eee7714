extension ExtractionError: CustomStringConvertible {
  /// One sentence: what, where, what to do.
  public var description: String {
    switch self {
    case .empty(let name): "\(name) is empty: give a file that holds an article."
    case .binary(let name, let kind):
      "\(name) is not text but a \(kind): save the article as HTML, Markdown, plain text or JSON."
    case .tooLarge(let name, let bytes, let limit):
      "\(name) has \(bytes >> 20) MiB, more than the \(limit >> 20) MiB an article may have:"
        + " give the page of one article."
    case .noArticle(let name, .noText):
      "\(name) holds no text to read: if the page is drawn by scripts, save it from a browser first."
    case .noArticle(let name, .onlyChrome(let blocks)):
      "\(name) holds no article, only \(blocks) pieces of navigation and the like:"
        + " give the page of the article itself."
    case .badFrontMatter(let name, let line, let problem):
      "The front matter of \(name) is not valid YAML in line \(line) (\(problem)):"
        + " correct it, or put quotes around the value."
    case .badJSON(let name, let line, let problem):
      "\(name) is not valid JSON in line \(line) (\(problem)): correct that line."
    case .badXML(let name, let line, let problem):
      "\(name) is no feed that can be read, see line \(line) (\(problem)):"
        + " give the address of an RSS, Atom or JSON feed."
    case .stub(let name, let words):
      "\(name) shows only the first \(words) words of its story, the rest is for subscribers:"
        + " save the page while logged in."
    case .badRule(let name, let problem): "\(name) was not read. \(problem)"
    case .undecodable(let name, let charset):
      "\(name) cannot be read as \(charset) text: save it as UTF-8."
    }
  }
}
