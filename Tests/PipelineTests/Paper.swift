import Core
import Foundation
import Mastering
import Synthesis
import Testing
import Workspace

@testable import Pipeline

/// A folder with a store and an engine that writes down each of its starts.
final class Paper: Sendable {
  let folder = FileManager.default.temporaryDirectory.appending(path: "lector-paper-\(UUID())").path

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let engine = try EngineLocator().executable(for: "espeak")
    let path = "\(folder)/lector-engine-logged"
    // Written by another process: a descriptor of ours would be in every engine that is starting at
    // the moment, and the kernel starts no program that somebody may still write. Not Foundation's
    // `Process`, which waits as long as any other child holds its socket.
    let script = "#!/bin/sh\\necho $$ >> \(folder)/starts\\nexec \(engine)\\n"
    #expect(system("printf '\(script)' > '\(path)' && chmod +x '\(path)'") == 0)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var engineStarts: Int { engines.count }

  /// The process of each start, in their order; which of them still run is not said.
  var engines: [pid_t] {
    let log = try? String(contentsOfFile: "\(folder)/starts", encoding: .utf8)
    return (log ?? "").split(separator: "\n").compactMap { pid_t($0) }
  }

  var store: SegmentStore { SegmentStore(folder: "\(folder)/segments", limit: 1 << 30) }

  var entries: [String] {
    let files = FileManager.default.enumerator(atPath: "\(folder)/segments")
    return (files?.compactMap { $0 as? String } ?? []).filter { $0.utf8.count > 10 }
      .map { "\(folder)/segments/\($0)" }.sorted()
  }

  static func voice(gain: Double? = 8, rate: Int = 165) -> Voice {
    Voice(
      name: "test", title: "Test", language: "en", engine: "logged", engineVoice: "en", rate: rate,
      pitch: 35, wordGap: 2, volume: 100, gain: gain, pauses: [:], lexicons: [])
  }

  func booth(
    _ voice: Voice = voice(), _ formats: [AudioFormat] = [.mp3], engines: Int = 2,
    settings: MasteringSettings = .init(), store: SegmentStore?
  ) async throws -> Booth {
    try await Booth(
      voice, formats: formats, settings: settings, engines: engines, store: store,
      locator: EngineLocator(folders: [folder]))
  }

  static func script(_ texts: [String]) -> Script {
    let utterances = texts.map { text in
      var offset = 0
      let tokens = text.split(separator: " ").map { word in
        defer { offset += word.utf8.count + 1 }
        return Token(
          source: Span(offset, offset + word.utf8.count), kind: "word", rule: "literal",
          words: [Word(String(word))])
      }
      return Utterance(
        kind: .paragraph, text: text, tokens: tokens, sentenceEnds: [text.utf8.count],
        pauseAfter: 500)
    }
    return Script(article: "a", language: "en", utterances: utterances)
  }

  static let story = script((1...12).map { "Paragraph \($0) of the story is not very long." })

  /// One run: every segment of the story, and what it cost.
  struct Reading {
    var segments: [[Segment]] = []
    var found = 0
    var made = 0
    var notes: [Diagnostic] = []
  }

  func read(
    _ script: Script = story, _ voice: Voice = voice(), _ formats: [AudioFormat] = [.mp3],
    engines: Int = 2, settings: MasteringSettings = .init(), store: SegmentStore?
  ) async throws -> Reading {
    let booth = try await booth(voice, formats, engines: engines, settings: settings, store: store)
    var reading = Reading()
    try await booth.segments(for: script) { index, segments in
      #expect(index == reading.segments.count)
      reading.segments.append(segments)
    }
    await booth.close()
    (reading.found, reading.made) = booth.counts
    reading.notes = booth.notes
    return reading
  }
}
