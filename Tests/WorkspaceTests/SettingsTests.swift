import Core
import Foundation
import Testing

@testable import Workspace

@Suite struct SettingsTests {
  private func settings(_ yaml: String) throws -> Settings {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).yaml")
    try Data(yaml.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try Settings(file: file.path)
  }

  @Test func whatIsNotSaidKeepsItsDefault() throws {
    var expected = Settings()
    expected.show.title = "The Ferry Times"
    expected.show.baseURL = "https://audio.example.org"
    expected.audio.formats = [.mp3, .opus]
    let yaml = """
      show:
        title: The Ferry Times
        base_url: https://audio.example.org/
      audio:
        formats: [mp3, opus]
      """
    #expect(try settings(yaml) == expected)
    #expect(try settings("") == Settings())
  }

  @Test func aMisspeltKeyIsRefusedWithItsLineAndTheNearestName() throws {
    do {
      _ = try settings("show:\n  titel: A\n")
      Issue.record("accepted")
    } catch SettingsError.unknownKey(_, let line, let key, let nearest) {
      #expect(line == 2 && key == "titel" && nearest == "title")
    }
  }

  @Test(arguments: [
    "audio: {bitrate: 65}", "audio: {formats: []}", "audio: {formats: [mp4]}",
    "audio: {loudness: loud}", "show: {base_url: audio.example.org}", "show: [a]", "show: \"",
    "show: {feed_limit: 0}",
  ])
  func whatCannotWorkIsRefused(yaml: String) {
    #expect(throws: SettingsError.self) { try settings(yaml) }
  }
}

@Suite struct VoiceTests {
  private var shipped: String {
    URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Voices").standardized.path
  }

  @Test func theBuiltInVoiceIsTheShippedFile() throws {
    #expect(try String(contentsOfFile: "\(shipped)/en-news.yaml", encoding: .utf8) == Voice.builtIn)
  }

  @Test func everyShippedVoiceLoadsWithItsLexicons() throws {
    let shelf = VoiceShelf(folders: [shipped])
    #expect(!shelf.all().isEmpty)
    for (_, voice) in shelf.all() { _ = try shelf.lexicons(of: voice.get()) }
  }

  @Test func withoutAnyFolderTheBuiltInVoiceSpeaks() throws {
    let shelf = VoiceShelf(folders: [])
    let voice = try shelf.voice(named: "en-news")
    #expect(voice.rate == 165 && voice.pause(after: .headline) == 900)
    #expect(try shelf.lexicons(of: voice).isEmpty)
  }

  @Test func anUnknownVoiceNamesTheNearest() {
    let shelf = VoiceShelf(folders: [])
    #expect(
      throws: SettingsError.unknownVoice(name: "en-new", nearest: "en-news", known: ["en-news"])
    ) {
      try shelf.voice(named: "en-new")
    }
  }
}
