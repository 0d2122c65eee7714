/// Where items are examined with all their files, several at a time.
struct Ward: Sendable {
  let site: any Site
  let settings: Doctor.Settings

  /// - Returns: findings in the order of the items.
  func examine(_ items: [Item]) async -> Report {
    var reports: [Int: Report] = [:]
    await withTaskGroup(of: (Int, Report).self) { group in
      var next = 0
      func admit() {
        guard next < items.count else { return }
        let (index, item) = (next, items[next])
        next += 1
        group.addTask { (index, await examine(item)) }
      }
      for _ in 0..<max(1, settings.jobs) { admit() }
      while let (index, report) = await group.next() {
        reports[index] = report
        admit()
      }
    }
    return items.indices.reduce(into: Report()) { total, index in
      if let report = reports[index] { total.add(report) }
    }
  }

  private func examine(_ item: Item) async -> Report {
    var report = Report()
    var programme = Programme(item: item, audio: [], transcripts: [])
    for wanted in Self.audio(of: item) {
      guard let file = await look(wanted.url, wanted.element, item, wanted.line, &report)
      else { continue }
      let audio = Audio(
        item: item, url: wanted.url, file: file, isEnclosure: wanted.element == "enclosure",
        length: wanted.length, integrity: wanted.integrity, measured: settings.measuresLoudness)
      report.findings += RuleList.findings(in: audio)
      report.seconds += audio.seconds ?? 0
      programme.audio.append(audio)
    }
    for node in item.node.all("podcast:transcript") {
      guard let url = node["url"],
        let file = await look(url, "podcast:transcript", item, node.line, &report)
      else { continue }
      let transcript = Transcript(
        item: item, file: file, type: node["type"] ?? "", seconds: programme.enclosure?.seconds)
      report.findings += RuleList.findings(in: transcript)
      programme.transcripts.append(transcript)
    }
    if let node = item.node.first("podcast:chapters"), let url = node["url"],
      let file = await look(url, "podcast:chapters", item, node.line, &report)
    {
      let chapters = ChaptersFile(item: item, file: file, audio: programme.enclosure)
      report.findings += RuleList.findings(in: chapters)
      programme.chapters = chapters
    }
    report.findings += RuleList.findings(in: programme)
    return report
  }

  private func look(
    _ url: String, _ element: String, _ item: Item, _ line: Int, _ report: inout Report
  ) async -> SiteFile? {
    let sighting = await site.file(at: url)
    report.files += 1
    let place = Place(item.file, line: line, item: item.title)
    report.findings += RuleList.findings(
      in: Link(url: url, element: element, place: place, sighting: sighting))
    guard case .found(let file) = sighting else { return nil }
    return file
  }

  private struct Wanted {
    var url: String
    var element: String
    var line: Int
    var length: Int?
    var integrity: String?
  }

  private static func audio(of item: Item) -> [Wanted] {
    var wanted: [Wanted] = []
    if let node = item.enclosure, let url = item.audioURL {
      wanted.append(
        Wanted(
          url: url, element: "enclosure", line: node.line,
          length: node["length"].flatMap { Int($0) }))
    }
    for node in item.node.all("podcast:alternateEnclosure") {
      // The first source that is a file; others are the same bytes from elsewhere.
      guard
        let url = node.all("podcast:source").compactMap({ $0["uri"] }).first(
          where: WebAddress.isAbsolute)
      else { continue }
      wanted.append(
        Wanted(
          url: url, element: "podcast:source", line: node.line,
          length: node["length"].flatMap { Int($0) },
          integrity: node.all("podcast:integrity").first { $0["type"] == "sri" }?["value"]))
    }
    return wanted
  }
}
