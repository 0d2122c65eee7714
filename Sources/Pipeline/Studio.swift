internal import Core
internal import Mastering
internal import Workspace

/// Script in, finished audio files out.
struct Studio: Sendable {
  let booth: Booth

  init(
    _ workspace: Workspace, _ voice: Voice, formats: [AudioFormat], engines: Int
  ) async throws {
    let audio = workspace.settings.audio
    booth = try await Booth(
      voice, formats: formats, settings: MasteringSettings(audio),
      followsEngineRate: audio.sampleRate == .voice, engines: engines, store: workspace.segments)
  }

  /// A recording and the file that holds it.
  struct Take: Sendable {
    var recording: Recording
    var enclosure: Enclosure
  }

  /// Speaks the script and lays it into one file per format in `folder`.
  /// - Returns: takes in the order of the formats.
  func takes(
    of script: Script, tags: Tags, in folder: String, progress: (Int) -> Void
  ) async throws -> [Take] {
    let tapes = try booth.masterings.map { try Tape($0, tags: tags, in: folder) }
    try await booth.segments(for: script) { index, segments in
      let utterance = script.utterances[index]
      for (tape, segment) in zip(tapes, segments) {
        // Where a listener can jump to: the headline, and each heading of the story.
        if index == 0 || utterance.kind == .heading { tape.beginChapter(utterance.text) }
        try tape.append(segment, of: utterance, at: index)
      }
      progress(index + 1)
    }
    return try tapes.map { try $0.take() }
  }
}
