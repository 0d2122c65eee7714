/// A JSON chapters file that an item names.
struct ChaptersFile: Subject, Sendable {
  struct Mark: Sendable {
    /// Milliseconds.
    var start: Int
    var end: Int?
    var title: String
    /// Hidden from the list of chapters.
    var isSilent: Bool
  }

  var item: Item
  var place: Place
  var marks: [Mark] = []
  var faults: [Fault] = []
  var seconds: Double?
  /// The enclosure's tag; nil where there is none.
  var tag: ID3Tag?

  init(item: Item, file: SiteFile, audio: Audio?) {
    self.item = item
    place = Place(file.name, item: item.title)
    seconds = audio?.seconds
    tag = audio?.id3
    let (value, fault) = JSONValue.parse(file.bytes)
    if let value { read(value) } else { faults.append("it is no JSON: \(fault)") }
  }

  private mutating func read(_ value: JSONValue) {
    if value["version"]?.string?.hasPrefix("1.") != true {
      faults.append("its version is not 1.x")
    }
    guard let chapters = value["chapters"]?.array, !chapters.isEmpty else {
      return faults.append("it has no chapters")
    }
    for (index, chapter) in chapters.enumerated() {
      let name = "chapter \(index + 1)"
      guard let start = chapter["startTime"]?.number, start >= 0 else {
        faults.append("\(name) has no startTime in seconds")
        continue
      }
      if let end = chapter["endTime"], end.number == nil {
        faults.append("\(name) has an endTime that is no number")
      }
      let title = chapter["title"]?.string ?? ""
      let isSilent = chapter["toc"] == .bool(false)
      if title.isEmpty, !isSilent { faults.append("\(name) has no title") }
      for key in ["url", "img"] {
        guard let link = chapter[key], !WebAddress.isAbsolute(link.string ?? "") else { continue }
        faults.append("\(name) has a \(key) that is no absolute URL")
      }
      marks.append(
        Mark(
          start: start.milliseconds, end: chapter["endTime"]?.number?.milliseconds, title: title,
          isSilent: isSilent))
    }
  }

  /// What listeners see.
  var shown: [Mark] { marks.filter { !$0.isSilent } }
}
