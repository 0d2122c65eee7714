/// A transcript that an item names, in whatever format.
struct Transcript: Subject, Sendable {
  struct Cue: Sendable {
    /// Milliseconds.
    var start: Int
    var end: Int
    /// Without tags and entities.
    var text: String
    var line: Int
  }

  enum Format: String, Sendable { case webVTT, subRip, json, html, plain }

  var item: Item
  var place: Place
  var format: Format
  var cues: [Cue] = []
  /// What is wrong with its spelling.
  var faults: [Fault] = []
  /// Of the decoded audio; nil where there is none.
  var seconds: Double?
  /// Cues with word times inside.
  var hasWordTimes = false
  /// What it says, for formats without cues.
  var body = ""

  init(item: Item, file: SiteFile, type: String, seconds: Double?) {
    self.item = item
    self.seconds = seconds
    place = Place(file.name, item: item.title)
    format =
      switch type {
      case "text/vtt": .webVTT
      case "application/json": .json
      case "text/html": .html
      default: MediaTypes.subRip.contains(type) ? .subRip : .plain
      }
    if String(validating: file.bytes, as: UTF8.self) == nil { faults.append("it is not UTF-8") }
    let text = String(decoding: file.bytes, as: UTF8.self)
    for name in TextFaults.unprintable(in: text) { faults.append("it holds \(name)") }
    switch format {
    case .webVTT: readWebVTT(text)
    case .subRip: readSubRip(text)
    case .json: readJSON(file.bytes)
    case .html: body = HTMLText(text.bodyOfPage).text
    case .plain: body = text
    }
  }

  /// What is said, as words without marks: two transcripts of one programme must agree in them.
  var words: [String] {
    let text = cues.isEmpty ? body : cues.map(\.text).joined(separator: " ")
    return text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private mutating func readJSON(_ bytes: [UInt8]) {
    let (value, fault) = JSONValue.parse(bytes)
    guard let value else { return faults.append("it is no JSON: \(fault)") }
    if value["version"]?.string == nil { faults.append("it has no version") }
    guard let segments = value["segments"]?.array, !segments.isEmpty else {
      return faults.append("it has no segments")
    }
    for (index, segment) in segments.enumerated() {
      guard let start = segment["startTime"]?.number, let text = segment["body"]?.string else {
        faults.append("segment \(index + 1) has no startTime in seconds, or no body")
        continue
      }
      let end = segment["endTime"]?.number ?? start
      cues.append(
        Cue(
          start: start.milliseconds,
          end: max(end.milliseconds, segment["endTime"] == nil ? start.milliseconds + 1 : 0),
          text: text, line: 0))
    }
  }
}

extension Double {
  /// Seconds in milliseconds; what no clock shows becomes 0.
  var milliseconds: Int { magnitude < 1e9 ? Int((self * 1000).rounded()) : 0 }
}

extension String {
  /// Without head, scripts and time stamps that stand beside the text.
  fileprivate var bodyOfPage: String {
    var page = self
    if let end = page.firstRange(of: "</head>") { page = String(page[end.upperBound...]) }
    return page.replacing(
      /<(cite|time|script|style)[^>]*>[^<]*<\/(cite|time|script|style)>/, with: " ")
  }
}
