internal import Core
internal import Glibc
internal import Mastering
internal import Workspace

/// Script in, finished audio files out.
struct Studio: Sendable {
  let booth: Booth
  let settings: MasteringSettings

  init(
    _ workspace: Workspace, _ voice: Voice, formats: [AudioFormat], engines: Int
  ) async throws {
    let audio = workspace.settings.audio
    settings = MasteringSettings(loudness: audio.loudness, mp3: .init(bitrate: audio.bitrate))
    booth = try await Booth(
      voice, formats: formats, settings: settings, engines: engines,
      installation: workspace.installation)
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
    var assemblers: [Assembler] = []
    for mastering in booth.masterings {
      let path = "\(folder)/take.\(mastering.format.fileExtension)"
      assemblers.append(try Assembler(mastering, path: path, tags: tags))
    }
    try await booth.segments(for: script) { index, segments in
      let utterance = script.utterances[index]
      let isLast = index == script.utterances.count - 1
      for (assembler, segment) in zip(assemblers, segments) {
        if let title = Chapters.title(of: utterance, at: index) {
          try assembler.chapter(title)
        }
        // A player should stop when the story does.
        try assembler.append(
          segment, of: utterance, at: index, pause: isLast ? 0 : utterance.pauseAfter)
      }
      progress(index + 1)
    }
    return try assemblers.map { try take(from: $0, in: folder) }
  }

  private func take(from assembler: Assembler, in folder: String) throws -> Take {
    let master = try assembler.finish()
    let format = master.recording.format
    let file = "audio-\(master.sha256.prefix(16)).\(format.fileExtension)"
    guard rename(master.path, "\(folder)/\(file)") == 0 else {
      throw FileError("write", "\(folder)/\(file)")
    }
    let seconds = max(1, master.recording.milliseconds / 1000)
    return Take(
      recording: master.recording,
      enclosure: Enclosure(
        file: file, format: format, bytes: master.bytes, sha256: master.sha256,
        bitrate: master.bytes * 8 / seconds))
  }
}

/// Where a listener can jump to: the headline, and each heading of the story.
enum Chapters {
  static func title(of utterance: Utterance, at index: Int) -> String? {
    index == 0 || utterance.kind == .heading ? utterance.text : nil
  }
}
