import Core
import Foundation
import Testing

@testable import Workspace

@Suite struct VoiceFileTests {
  /// Two folders, nearest first, with these voices.
  private final class Shelf {
    let folder = FileManager.default.temporaryDirectory.appending(path: "lector-voices-\(UUID())")
    var voices: VoiceShelf {
      VoiceShelf(folders: ["near", "far"].map { folder.appending(path: $0).path })
    }

    init(_ near: [String: String], far: [String: String] = [:]) throws {
      for (name, files) in [("near", near), ("far", far)] {
        let path = folder.appending(path: name)
        try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
        for (voice, yaml) in files {
          try Data(yaml.utf8).write(to: path.appending(path: "\(voice).yaml"))
        }
      }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }
  }

  private static let plain = """
    language: en
    engine: espeak
    voice: en
    gain: 8

    """

  @Test func aVoiceSaysOnlyWhatDiffersFromTheOneItIsLike() throws {
    let shelf = try Shelf([
      "late": "like: en-news\ntitle: Late news\nrate: 150\npauses: {paragraph: 700}\n"
        + "pauses_before: {table: 800}\n"
    ])
    let base = try shelf.voices.voice(named: "en-news")
    let late = try shelf.voices.voice(named: "late")
    var expected = base
    expected.name = "late"
    expected.title = "Late news"
    expected.rate = 150
    expected.pauses[.paragraph] = 700
    expected.pausesBefore[.table] = 800
    // How loud the base is says nothing of a voice at another pace.
    expected.gain = nil
    #expect(late == expected)
  }

  @Test func theGainIsInheritedWhereTheSoundIs() throws {
    let shelf = try Shelf(["a": Self.plain, "b": "like: a\npauses: {paragraph: 1}"])
    #expect(try shelf.voices.voice(named: "b").gain == 8)
  }

  @Test func anEqualizerIsReadBandByBandAndMakesAnotherSound() throws {
    let bands =
      "[{kind: high-pass, frequency: 80}, {kind: peak, frequency: 3000, gain: -2, q: 1.5}]"
    let shelf = try Shelf([
      "a": Self.plain, "b": "like: a\nequalizer: \(bands)\n", "c": "like: b\npauses: {table: 1}\n",
    ])
    let voice = try shelf.voices.voice(named: "b")
    #expect(
      voice.equalizer == [
        .init(.highPass, frequency: 80), .init(.peak, frequency: 3000, gain: -2, q: 1.5),
      ])
    #expect(voice.gain == nil)
    #expect(try shelf.voices.voice(named: "c").equalizer == voice.equalizer)
  }

  @Test(arguments: [
    "[{kind: comb, frequency: 80}]", "[{kind: peak}]", "[{kind: peak, frequency: 5}]",
    "[{kind: peak, frequency: 500, gain: 20}]", "[{kind: peak, frequency: 500, q: 0}]",
    "[{kind: peak, frequency: 500, width: 3}]", "loud",
  ])
  func anEqualizerThatCannotBeIsRefused(equalizer: String) throws {
    let shelf = try Shelf(["a": Self.plain + "equalizer: \(equalizer)\n"])
    #expect(throws: SettingsError.self) { try shelf.voices.voice(named: "a") }
  }

  @Test func anotherEngineIsOneLineAway() throws {
    let shelf = try Shelf([
      "a": "like: en-news\nengine: neural", "b": "like: en-news\nengine: tones",
    ])
    let (neural, tones) = (try shelf.voices.voice(named: "a"), try shelf.voices.voice(named: "b"))
    // The base's voice, its loudness and its tone are another engine's.
    #expect(neural.engineVoice == Voice.enginesChoice && neural.gain == nil)
    #expect(neural.equalizer.isEmpty)
    #expect(neural.phonemes == .espeak && tones.phonemes == PhonemeAlphabet.none)
    #expect(neural.lexicons == ["en-loanwords", "en-names"])
  }

  @Test func aVoiceCanBeLikeTheOneItReplaces() throws {
    let shelf = try Shelf(
      ["house": "like: house\npitch: 20"], far: ["house": Self.plain + "rate: 170"])
    let voice = try shelf.voices.voice(named: "house")
    #expect(voice.pitch == 20 && voice.rate == 170)
  }

  @Test func quotationsAndSectionsHaveVoicesOfTheirOwn() throws {
    let shelf = try Shelf([
      "second": Self.plain + "pitch: 60",
      "sport": Self.plain + "rate: 190\nblocks: {quotation: {rate: 200}}",
      "first": Self.plain + """
        blocks:
          quotation: second
          headline: {rate: 140}
        sections:
          Sport: sport
          Obituaries: {rate: 145}
        """,
    ])
    let voice = try shelf.voices.voice(named: "first")
    #expect(voice.speaker(of: .quotation).pitch == 60)
    let headline = voice.speaker(of: .headline)
    #expect(
      headline.rate == 140 && headline.name == "first/blocks/headline" && headline.gain == nil)
    #expect(voice.speaker(of: .paragraph) == voice)
    let sport = voice.reader(of: "SPORT")
    #expect(sport.rate == 190 && sport.speaker(of: .quotation).rate == 200)
    let obituaries = voice.reader(of: "Obituaries")
    #expect(obituaries.rate == 145 && obituaries.speaker(of: .quotation).pitch == 60)
    #expect(voice.reader(of: nil) == voice && voice.reader(of: "World") == voice)
    let cast = [
      "first", "first/blocks/headline", "second", "first/sections/obituaries",
      "first/sections/obituaries/blocks/headline", "sport", "sport/blocks/quotation",
    ]
    #expect(voice.cast.map(\.name) == cast)
  }

  @Test func voicesThatSpeakForEachOtherEnd() throws {
    let shelf = try Shelf([
      "a": Self.plain + "blocks: {quotation: b}", "b": Self.plain + "blocks: {headline: a}",
    ])
    #expect(try shelf.voices.voice(named: "a").cast.map(\.name) == ["a", "b"])
  }

  /// What is wrong, the line that says so, and words of the reason.
  @Test(
    arguments: [
      ("like: en-news\npich: 30", 2, "pitch"),
      ("like: en-news\nrate: 500", 2, "rate is 500, not 80 to 449"),
      ("like: en-news\npauses:\n  paragraph: 1\n  qotation: 5", 4, "quotation"),
      ("like: en-news\npauses:\n  heading: 20000", 3, "pauses.heading"),
      ("like: en-news\npauses_before:\n  heading: -1", 3, "pauses_before.heading"),
      ("like: en-news\nrate: fast", 2, "rate"),
      ("like: en-nws", 1, "en-news"),
      ("like: en-news\nblocks:\n  quotation: en-new", 3, "en-news"),
      ("like: en-news\nblocks:\n  quotation: {rate: 10}", 3, "blocks.quotation: rate is 10"),
      ("like: en-news\nblocks:\n  quotation:\n    like: en-news", 4, "like"),
      ("like: en-news\nblocks: {quotes: en-news}", 2, "quotes"),
      ("like: en-news\nsections:\n  Sport: [a]", 3, "key: value"),
      ("like: en-news\nblocks:\n  quotation: other", 3, "speaks fr"),
      ("like: other2", 1, "leads back"),
      ("title: A", nil, "language"),
    ] as [(String, Int?, String)])
  func whatIsWrongIsNamedWithItsLine(yaml: String, line: Int?, words: String) throws {
    let shelf = try Shelf([
      "broken": yaml, "other": "language: fr\nengine: espeak\nvoice: fr", "other2": "like: broken",
    ])
    var found: (line: Int?, text: String)?
    do throws(SettingsError) {
      _ = try shelf.voices.voice(named: "broken")
    } catch {
      switch error {
      case .invalid(_, let line, let reason): found = (line, reason)
      case .unknownKey(_, let line, let key, let nearest): found = (line, "\(key) \(nearest ?? "")")
      case .unknownPart(_, let line, _, _, let nearest, _): found = (line, nearest ?? "")
      default: found = (nil, "\(error)")
      }
    }
    let fault = try #require(found)
    #expect(fault.line == line)
    #expect(fault.text.contains(words), "\(fault.text)")
  }
}
