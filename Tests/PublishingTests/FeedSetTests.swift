import Core
import Foundation
import Publishing
import Testing

@Suite struct FeedSetTests {
  private static var show: Show {
    var show = Sample.show
    show.feedLimit = 10
    show.feeds = [.sections, .authors, .editions]
    return show
  }

  @Test func theFeedAndItsPagesHoldEveryEpisodeOnceNewestFirst() {
    let folder = Folder()
    folder.publish((0..<500).map { Sample.short($0) }, of: Self.show)
    let guids = folder.pages.flatMap { folder.guids($0) }
    #expect(guids == (0..<500).reversed().map { Sample.short($0).guid })
    #expect(folder.guids(Feed.file).count == 10)
    #expect(folder.pages.count > 3)
    for (page, next) in zip(folder.pages, folder.pages.dropFirst()) {
      #expect(folder.text(next).contains("example/\(page)\" rel=\"previous\""))
    }
  }

  @Test func anOldPageKeepsItsBytesWhenAStoryIsPublished() {
    let folder = Folder()
    folder.publish((0..<300).map { Sample.short($0) }, of: Self.show)
    var writes: [String: Int] = [:]
    for number in 300..<420 {
      for page in folder.publish([Sample.short(number)], of: Self.show)
      where page.hasPrefix("feed/") { writes[page, default: 0] += 1 }
    }
    // The page that fills is written each time; one that is full once more, for its neighbour.
    #expect(writes.values.reduce(0, +) <= 120 + 2 * writes.count)
    #expect(writes.count < 6)
  }

  @Test func oneMoreEpisodeCostsTheSameOnTopOfTwentyThousand() {
    let costs = [1000, 20_000].map { count in
      let folder = Folder()
      for number in 0..<count { folder.store(Sample.short(number)) }
      folder.publish([], of: Self.show)
      folder.publish([Sample.short(count)], of: Self.show)
      return folder.read
    }
    // Where pages end is chance: a hundred episodes on average, and three of them are read.
    #expect(costs.allSatisfy { $0 < 1200 }, "\(costs)")
  }

  /// Whatever happens to an archive, what was written bit by bit is what would be written anew.
  @Test(arguments: 0..<4)
  func theFilesDependOnTheArchiveAndNotOnItsHistory(seed: Int) {
    var noise = Noise(seed: UInt64(seed) + 1)
    let folder = Folder()
    folder.publish((0..<250).map { Sample.short($0, hours: $0 * 3) }, of: Self.show)
    for number in 250..<262 {
      var changed = [Sample.short(number, hours: Int.random(in: 0..<800, using: &noise))]
      for _ in 0..<Int.random(in: 0...2, using: &noise) {
        guard
          var other = folder.episodes.values.sorted(by: { $0.id < $1.id })
            .randomElement(using: &noise)
        else { continue }
        if Bool.random(using: &noise) {
          other.withdrawn = Episode.Withdrawal(date: other.published)
        } else {
          other.title += " (corrected)"
          other.section = "World"
        }
        changed.append(other)
      }
      folder.publish(changed, of: Self.show)
    }
    let anew = Folder()
    anew.publish(Array(folder.episodes.values), of: Self.show)
    #expect(anew.pages == folder.pages)
    let outlets = anew.files.keys.filter {
      $0.hasPrefix("sections/") || $0.hasPrefix("authors/") || $0 == "feeds.json"
    }
    #expect(outlets.count > 8)
    for path in anew.pages + ["feed.json", "index.html"] + outlets.sorted() {
      #expect(anew.files[path] == folder.files[path], "\(path)")
    }
  }

  @Test func everySectionAndAuthorHasAFeedOfItsOwn() {
    let folder = Folder()
    var edition = Sample.short(9)
    edition.kind = .edition
    edition.folder = "editions/2023-11-14"
    edition.section = nil
    edition.byline = nil
    folder.publish((0..<9).map { Sample.short($0) } + [edition], of: Self.show)
    let feeds = folder.files.keys.filter { $0.hasSuffix(".xml") && $0.contains("/") }.sorted()
    #expect(
      feeds.map { $0.replacing(/n-[0-9a-f]{12}/, with: "n-…") } == [
        "authors/ada-marlow.xml", "authors/j-ortiz.xml", "authors/n-….xml",
        "authors/olena-yizhak.xml", "sections/city.xml", "sections/n-….xml", "sections/world.xml",
      ])
    #expect(folder.guids("editions.xml") == [edition.guid])
    #expect(folder.guids("sections/city.xml") == [6, 3, 0].map { Sample.short($0).guid })
    let city = folder.text("sections/city.xml")
    #expect(city.contains("<title>The Harbour Courier: City</title>"))
    let address = "https://audio.courier.example/sections/city.xml"
    #expect(city.contains("<podcast:guid>\(Feed.guid(ofFeedAt: address))</podcast:guid>"))
    #expect(city.contains("href=\"\(address)\" rel=\"self\""))
  }

  @Test func theJSONFeedSaysWhatTheFeedSays() throws {
    let folder = Folder()
    folder.publish([Sample.episode().episode, Sample.short(3)], of: Self.show)
    let object = try JSONSerialization.jsonObject(with: Data(folder.files["feed.json"] ?? []))
    let feed = try #require(object as? [String: Any])
    #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1")
    let items = try #require(feed["items"] as? [[String: Any]])
    #expect(items.compactMap { $0["id"] as? String } == folder.guids(Feed.file))
    let first = try #require((items[0]["attachments"] as? [[String: Any]])?.first)
    #expect(folder.text(Feed.file).contains(try #require(first["url"] as? String)))
    #expect(items[0]["date_published"] as? String == "2024-10-25T00:30:00+03:00")
    #expect(folder.text(Feed.file).contains("feed.json\" rel=\"alternate\""))
  }

  @Test func whatWasWithdrawnIsInNoFeed() {
    let folder = Folder()
    folder.publish((0..<9).map { Sample.short($0) }, of: Self.show)
    var episode = Sample.short(4)
    episode.withdrawn = Episode.Withdrawal(date: episode.published, reason: "It was not true.")
    folder.publish([episode], of: Self.show)
    for path in ["feed.xml", "feed.json", "index.html", "sections/world.xml"] {
      #expect(folder.files[path] != nil && !folder.text(path).contains("Story 4"), "\(path)")
    }
  }

  @Test func fundingAndLicenseStandInTheChannel() {
    var show = Sample.show
    show.funding = "https://courier.example/support?a=1&b=2"
    show.license = Show.License(name: "cc-by-4.0")
    let text = String(decoding: Feed.rss(show: show, episodes: []), as: UTF8.self)
    #expect(text.contains("<podcast:funding url=\"https://courier.example/support?a=1&#x26;b=2\">"))
    #expect(text.contains("<podcast:license>cc-by-4.0</podcast:license>"))
  }
}
