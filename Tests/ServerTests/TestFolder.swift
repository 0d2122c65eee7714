import Foundation
import Testing

@testable import Server

/// An output folder of its own, and beside it things that must not be served.
final class TestFolder: Sendable {
  static let episode = "episodes/2024/10/25/putin-hints-1a2b3c4d5e6f7a8b"
  static let audio = "\(episode)/audio-0123456789abcdef.mp3"
  /// 2,300,007 bytes: several stretches (`FileBody`) and an odd end.
  static let audioBytes = (0..<2_300_007).map { UInt8(truncatingIfNeeded: $0 * 7 + $0 >> 8) }

  /// Packs well, and is no run of one letter.
  static let longText = Array((0..<400).map { "<item>episode \($0)</item>\n" }.joined().utf8)

  let root: String

  init() throws {
    let base = FileManager.default.temporaryDirectory.appending(path: "lector-\(UUID())")
    let output = base.appending(path: "Output")
    root = output.path
    func write(_ path: String, _ bytes: some Sequence<UInt8>) throws {
      let file = base.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    try write("secret.txt", "secret".utf8)
    try write("Output-old/feed.xml", "old".utf8)
    try write("Output/feed.xml", "<rss/>".utf8)
    try write("Output/long.xml", Self.longText)
    try write("Output/index.html", "<h1>Show</h1>".utf8)
    try write("Output/empty.txt", [])
    try write("Output/.hidden", "hidden".utf8)
    try write("Output/a b..c.mp3", "odd name".utf8)
    try write("Output/\(Self.audio)", Self.audioBytes)
    try write("Output/\(Self.episode)/index.html", "<h1>Episode</h1>".utf8)
    for name in ["transcript.vtt", "transcript.json", "chapters.json"] {
      try write("Output/\(Self.episode)/\(name)", name.utf8)
    }
    for (name, target) in [
      ("escape.txt", "../secret.txt"), ("system", "/etc"), ("sibling", "../Output-old"),
      ("inside.xml", "feed.xml"), ("loop", "loop"),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: output.appending(path: name).path, withDestinationPath: target)
    }
    guard mkfifo(output.appending(path: "pipe.mp3").path, 0o600) == 0 else {
      throw CocoaError(.fileWriteUnknown)
    }
    try Data("locked".utf8).write(to: output.appending(path: "locked.txt"))
    chmod(output.appending(path: "locked.txt").path, 0)
  }

  /// Makes `big.flac` of so many zeros.
  /// - Returns: its path.
  @discardableResult
  func writeBig(_ bytes: Int) throws -> String {
    let path = "\(root)/big.flac"
    try Data().write(to: URL(filePath: path))
    truncate(path, bytes)
    return path
  }

  deinit {
    try? FileManager.default.removeItem(
      at: URL(filePath: root).deletingLastPathComponent())
  }
}

/// A server on a port of its own, for as long as the tests run.
struct TestServer {
  let folder: TestFolder
  let port: Int
  let task: Task<Void, any Error>

  static let shared = Task { try await TestServer() }

  init(_ change: (inout PodcastServer) -> Void = { _ in }) async throws {
    let folder = try TestFolder()
    var server = PodcastServer(root: folder.root, port: 0)
    change(&server)
    let ready = AsyncStream.makeStream(of: Int.self)
    let task = Task { [server] in
      defer { ready.continuation.finish() }
      try await server.run(until: []) { ready.continuation.yield($0) }
    }
    guard let port = await ready.stream.first(where: { _ in true }) else {
      try await task.value
      throw CancellationError()
    }
    self.folder = folder
    self.port = port
    self.task = task
  }
}
