import Core
import Publishing

/// An output folder in memory that counts what is read of it.
final class Folder {
  private(set) var episodes: [String: Episode] = [:]
  private var days: [String: Set<String>] = [:]
  var files: [String: [UInt8]] = [:]
  private(set) var read = 0

  var archive: Archive<Never> {
    Archive(
      days: days.keys.sorted(by: >),
      episodes: { day in
        self.read += self.days[day]?.count ?? 0
        return (self.days[day] ?? []).compactMap { self.episodes[$0] }
      },
      episode: { folder in
        self.read += 1
        return self.episodes[folder]
      }, file: { self.files[$0] })
  }

  func store(_ episode: Episode) {
    episodes[episode.folder] = episode
    days[episode.day, default: []].insert(episode.folder)
  }

  /// Puts episodes in their places and writes what `ShowFiles` says must be written.
  /// - Returns: the paths whose bytes changed.
  @discardableResult
  func publish(_ changed: [Episode], of show: Show) -> Set<String> {
    let replaced = changed.compactMap { episodes[$0.folder] }
    for episode in changed { store(episode) }
    read = 0
    var written: Set<String> = []
    for file in ShowFiles.files(show: show, archive: archive, changed: changed, replaced: replaced)
    where files.updateValue(file.bytes, forKey: file.path) != file.bytes {
      written.insert(file.path)
    }
    return written
  }

  func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }

  /// The feed and the pages behind it, by following its links.
  var pages: [String] {
    var pages = [Feed.file]
    while let next = text(pages[pages.count - 1]).firstMatch(
      of: /href="[^"]*example\/([^"]*)" rel="next"/),
      pages.count < 10_000
    {
      pages.append(String(next.output.1))
    }
    return pages
  }

  func guids(_ path: String) -> [String] {
    text(path).matches(of: /<guid isPermaLink="false">([^<]+)</).map { String($0.output.1) }
  }
}

extension Sample {
  /// A small episode, one of many: `hours` after the first, by turns in three sections.
  static func short(_ number: Int, hours: Int? = nil) -> Episode {
    let seconds = 1_700_000_000 + (hours ?? number) * 3600
    let published = Timestamp(seconds: seconds)
    let id = String(Digest.sha256(of: Array("\(number)".utf8)).hex.prefix(16))
    let day = published.day.replacing("-", with: "/")
    return Episode(
      id: id, guid: "urn:uuid:\(id)", title: "Story \(number)",
      byline: ["Ada Marlow", "J. Ortiz and Олена Їжак", "名古屋"][number % 3],
      section: ["City", "World", "経済"][number % 3], language: "en", summary: "What happened.",
      link: nil, image: nil, published: published, updated: nil,
      folder: "episodes/\(day)/story-\(id)", enclosures: [enclosure(.mp3, id)],
      milliseconds: 60_000, chapters: [], voice: "English news, calm", script: id)
  }
}
