import Foundation
import Testing

@testable import Workspace

@Suite struct OutputStoreTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "store-\(UUID())")
    .path
  private let episode = "episodes/2024/10/25/ferry-0123456789abcdef"

  private func publish(_ store: OutputStore, _ audio: String, _ manifest: String) throws
    -> OutputStore.Publication
  {
    let staging = try store.stage("test")
    try Data(audio.utf8).write(to: URL(filePath: "\(staging.path)/audio-\(audio).mp3"))
    return try store.publish(
      staging, as: episode, files: [("episode.json", Array(manifest.utf8))])
  }

  @Test func aRevisionReplacesTheEpisodeAndKeepsItsOldAudio() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let store = try OutputStore(folder: folder)
    #expect(try publish(store, "one", "1") == .new)
    #expect(try publish(store, "one", "1") == .unchanged)
    #expect(try publish(store, "two", "2") == .revised)
    #expect(
      try Files.list("\(folder)/\(episode)") == ["audio-one.mp3", "audio-two.mp3", "episode.json"])
    #expect(try Files.read("\(folder)/\(episode)/episode.json") == Array("2".utf8))
    #expect(store.folders.folders(of: "2024-10-25") == [episode])
    #expect(store.episodeFolder(id: "0123456789abcdef") == episode)
    #expect(store.episodeFolder(id: "ffff") == nil)
    #expect(try Files.list(folder) == ["episodes"])
  }

  @Test func whatIsNotPublishedLeavesNothing() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let store = try OutputStore(folder: folder)
    do {
      let staging = try store.stage("abandoned")
      #expect(Files.isDirectory(staging.path))
    }
    #expect(try Files.list(folder).isEmpty)
  }

  @Test func aKilledRunsRemainsAreSweptAndASecondWriterIsTurnedAway() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Files.createDirectory("\(folder)/.staging-dead")
    let store = try OutputStore(folder: folder)
    #expect(try Files.list(folder).isEmpty)
    #expect(throws: StoreError.busy(folder: folder)) { try OutputStore(folder: folder) }
    _ = store.folder
  }

  @Test func daysOfEpisodesAndEditionsAreFoundByTheirNames() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let store = try OutputStore(folder: folder)
    for path in [
      "episodes/2024/10/09/a-1", "episodes/2024/10/10/b-2", "editions/2024-10-11",
      "editions/2024-10-10", "episodes/notes/here",
    ] {
      try Files.createDirectory("\(folder)/\(path)")
      try Files.replace("\(folder)/\(path)/episode.json", with: Array("{}".utf8))
    }
    #expect(store.folders.days == ["2024-10-11", "2024-10-10", "2024-10-09"])
    #expect(
      store.folders.folders(of: "2024-10-10") == ["episodes/2024/10/10/b-2", "editions/2024-10-10"])
  }

  @Test func aFolderThatCannotBeWrittenSaysSo() {
    #expect(throws: StoreError.self) { try OutputStore(folder: "/proc/lector-output") }
  }
}
