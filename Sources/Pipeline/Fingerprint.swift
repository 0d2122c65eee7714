internal import Core
internal import Synthesis
internal import Workspace

/// An engine's fingerprint, remembered with the state of the files that it depends on, so that a run
/// in which nothing is spoken starts no engine (20 ms of a warm article's 40).
struct Fingerprint: Equatable {
  var text: String
  /// Hertz of what the engine says.
  var sampleRate: Int
  /// Files and folders, and what they looked like.
  private var sources: [Source]

  private struct Source: Equatable {
    var path: String
    var stamp: String
  }

  /// From the store where it still holds; else from the engine, which is started.
  static func current(
    of voice: Voice, executable: String, _ engines: EnginePool, _ store: SegmentStore
  ) async throws -> Fingerprint {
    var fields = SegmentKeys.Fields(voice)
    for text in ["fingerprint", executable, Files.stamp(executable) ?? ""] { fields.append(text) }
    let key = fields.digest
    if let known = store.bytes(for: key).flatMap(Fingerprint.init), known.holds {
      return known
    }
    let hello = try await engines.hello()
    let fingerprint = Fingerprint(
      hello.fingerprint, sampleRate: hello.sampleRate, of: hello.sources)
    // An engine that does not say what it depends on is asked every time.
    if !hello.sources.isEmpty { store.keep(fingerprint.bytes, for: key) }
    return fingerprint
  }

  init(_ text: String, sampleRate: Int, of sources: [String]) {
    self.text = text
    self.sampleRate = sampleRate
    self.sources = sources.map { Source(path: $0, stamp: Files.stamp($0) ?? "") }
  }

  var holds: Bool { sources.allSatisfy { Files.stamp($0.path) ?? "" == $0.stamp } }

  /// Texts, each ended by a zero, which no path and no fingerprint has in it.
  var bytes: [UInt8] {
    ([text, "\(sampleRate)"] + sources.flatMap { [$0.path, $0.stamp] }).flatMap {
      Array($0.utf8) + [0]
    }
  }

  init?(_ bytes: [UInt8]) {
    var texts = bytes.split(separator: 0, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    // The end of the last text, then the fingerprint and the rate, then pairs.
    guard texts.popLast() == "", texts.count % 2 == 0, texts.count >= 2, let rate = Int(texts[1])
    else { return nil }
    text = texts[0]
    sampleRate = rate
    sources = stride(from: 2, to: texts.count, by: 2).map {
      Source(path: texts[$0], stamp: texts[$0 + 1])
    }
  }
}
