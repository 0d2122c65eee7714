import Core
import Foundation
import Testing

@testable import Workspace

/// What `lector new` writes.
@Suite struct NewTests {
  private let terminal = try! Terminal()

  /// The settings with everything that is commented out taken in.
  private func everySetting() throws -> String {
    try terminal.run(["new", "paper"])
    let lines = try terminal.read("paper/lector.yaml").split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line in
      let margin = line.prefix { $0 == " " }
      let rest = line.dropFirst(margin.count)
      // "# Words" are a remark, "#key: value" and "#  key: value" are settings.
      let isRemark = rest.hasPrefix("# ") && !rest.hasPrefix("#  ")
      return rest.hasPrefix("#") && !isRemark ? "\(margin)\(rest.dropFirst())" : String(line)
    }.joined(separator: "\n")
  }

  @Test func aNewWorkspaceIsPublishedAtOnceWithoutANetwork() throws {
    #expect(try terminal.run(["new", "paper"]).status == 0)
    let folder = "\(terminal.folder)/paper"
    let run = try terminal.run(["publish"], in: folder)
    #expect(run.status == 0 && run.output.contains("2 new"), "\(run.errors)")
    #expect(try terminal.read("paper/Output/feed.xml").ranges(of: "<enclosure ").count == 2)
    let again = try terminal.run(["publish"], in: folder)
    #expect(again.output.contains("2 unchanged"), "\(again.output)")
    #expect(try terminal.run(["read", "articles"], in: folder).status == 0)
  }

  @Test func nothingThatIsThereIsOverwritten() throws {
    try terminal.write("paper/lector.yaml", "voice: en-news\n")
    let run = try terminal.run(["new", "paper"])
    #expect(run.status == 1 && run.errors.contains("already there"))
    #expect(try terminal.read("paper/lector.yaml") == "voice: en-news\n")
  }

  @Test func everySettingIsMentioned() throws {
    let lines = try everySetting().split(separator: "\n")
    func missing(_ keys: StrictYAML.Keys, in path: String) -> [String] {
      keys.sorted { $0.key < $1.key }.flatMap { key, schema -> [String] in
        let place = "\(path)\(key)"
        let isThere = lines.contains { line in
          line.drop { $0 == " " || $0 == "-" }.hasPrefix("\(key):")
        }
        let inner: [String] =
          switch schema {
          case .value, .valueOr, .names: []
          case .mapping(let keys), .list(let keys): missing(keys, in: "\(place).")
          }
        return (isThere ? [] : [place]) + inner
      }
    }
    #expect(missing(Settings.keys, in: "") == [])
  }

  /// A default that is written down and not true would be worse than none.
  @Test func whatIsWrittenDownIsTheDefault() throws {
    let file = try terminal.write("all.yaml", try everySetting())
    var written = try Settings(file: file)
    var defaults = Settings()
    for source in written.sources {
      var plain = SourceSettings(from: source.from)
      (plain.voice, plain.language, plain.section) = ("en-news", "en", "News")
      #expect(source == plain)
    }
    #expect(written.sites.count == 1)
    (written.sources, written.sites) = ([], [])
    var edition = EditionSettings()
    #expect(written.edition?.maxMinutes == 30 && edition.maxMinutes == nil)
    edition.maxMinutes = 30
    for key in [
      \EditionSettings.voice, \.title, \.opening, \.rundown, \.closing, \.jingle, \.separator,
    ] {
      #expect(edition[keyPath: key] == nil && written.edition?[keyPath: key] != nil, "\(key)")
      edition[keyPath: key] = written.edition?[keyPath: key]
    }
    #expect(written.edition == edition)
    written.edition = nil
    // A name of one's own, and examples of what is nothing by default.
    for key in [\Settings.show.title, \.show.description, \.show.author] {
      defaults[keyPath: key] = written[keyPath: key]
    }
    for key in [
      \Settings.show.copyright, \.show.artwork, \.show.guid, \.show.funding, \.show.license,
      \.show.licenseURL, \.hooks.episode, \.hooks.run, \.server.tokenFile,
    ] {
      #expect(defaults[keyPath: key] == nil && written[keyPath: key] != nil, "\(key)")
      defaults[keyPath: key] = written[keyPath: key]
    }
    #expect(defaults.show.updates == nil && written.show.updates == .daily)
    #expect(defaults.retention.episodeDays == nil && written.retention.episodeDays == 365)
    #expect(defaults.server.accessLog == nil && written.server.accessLog == .text)
    defaults.show.updates = .daily
    defaults.retention.episodeDays = 365
    defaults.server.accessLog = .text
    #expect(written == defaults)
  }
}
