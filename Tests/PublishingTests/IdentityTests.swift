import Core
import Publishing
import Testing

@Suite struct IdentityTests {
  @Test(arguments: [
    ("Putin hints at possible presence", "putin-hints-at-possible-presence"),
    ("Ukraine’s “new” budget: $4.2bn", "ukraines-new-budget-4-2bn"),
    ("П’ять питань про Київ", "pyat-pitan-pro-kiyiv"),
    ("Щедрый вечер, ёж", "shchedryy-vecher-yozh"),
    ("Łódź, Straße, smørrebrød, Ærø", "lodz-strasse-smorrebrod-aero"),
    ("Cafe\u{301} CAFÉ", "cafe-cafe"), ("Αθήνα: Ψωμί", "athina-psomi"), ("名古屋 🚢", "article"),
    ("名古屋 2024", "2024"), ("", "article"),
    (
      String(repeating: "word ", count: 30),
      "word-word-word-word-word-word-word-word-word-word-word-word"
    ),
    (String(repeating: "x", count: 90), String(repeating: "x", count: 60)),
  ])
  func aTitleInAnyAlphabetBecomesASlug(title: String, slug: String) {
    #expect(Slug.of(title) == slug)
  }

  @Test func aCorrectedStoryKeepsItsGUIDAndItsFolder() {
    var corrected = Sample.article
    corrected.blocks[0].text += " More."
    corrected.updated = Timestamp(seconds: 1_800_000_000)
    let (before, after) = (Sample.episode().episode, Sample.episode(corrected).episode)
    #expect(before.guid == after.guid)
    #expect(before.folder == after.folder)
    #expect(before.script != after.script)
  }

  /// Pinned: another value here would send every subscriber the whole archive again.
  @Test func theNamespaceOfGUIDsNeverChanges() {
    #expect(Sample.episode().episode.guid == "urn:uuid:13b98f43-a3a3-5c9e-ab72-a2a153f4926f")
  }

  @Test func theFoldersDayIsTheOneOnTheArticlesClock() {
    let episode = Sample.episode().episode
    #expect(episode.published.iso8601 == "2024-10-25T00:30:00+03:00")
    #expect(episode.folder.hasPrefix("episodes/2024/10/25/"))
  }

  @Test func anArticleWithoutADateAppearsWhenTheCallerSays() {
    var undated = Sample.article
    undated.published = nil
    #expect(Sample.episode(undated).episode.folder.hasPrefix("episodes/2023/11/14/"))
  }

  @Test func anIdThatIsNoPartOfAPathIsNotUsed() {
    var hostile = Sample.article
    hostile.id = "../../etc"
    #expect(!Sample.episode(hostile).episode.folder.contains(".."))
  }

  @Test func newAudioGetsANewName() {
    #expect(Sample.enclosure(.mp3, "a").file != Sample.enclosure(.mp3, "b").file)
    #expect(Sample.enclosure(.opus, "a").file.hasSuffix(".opus"))
  }

  @Test func aManifestOfALaterProgramIsRefused() {
    #expect(throws: Manifest.Failure.newerFormat(9)) {
      try Manifest.episode(from: Array("{\"format\": 9}".utf8))
    }
    #expect(throws: Manifest.Failure.self) { try Manifest.episode(from: Array("{".utf8)) }
  }
}
