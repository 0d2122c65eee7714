internal import Core
internal import Glibc
internal import Mastering
internal import Publishing
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
      voice, formats: formats, settings: settings, engines: engines, store: workspace.segments)
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
      for (tape, segment) in zip(tapes, segments) {
        try tape.append(segment, of: script.utterances[index], at: index)
      }
      progress(index + 1)
    }
    return try tapes.map { try $0.take() }
  }
}

/// One file in the making. A class around the assembler, which cannot be copied into an array.
private final class Tape {
  private var assembler: Assembler?
  private let format: AudioFormat
  private let folder: String

  private var path: String { "\(folder)/take.\(format.fileExtension)" }

  init(_ mastering: Mastering, tags: Tags, in folder: String) throws {
    format = mastering.format
    self.folder = folder
    assembler = try Assembler(mastering, path: path, tags: tags)
  }

  func append(_ segment: Segment, of utterance: Utterance, at index: Int) throws {
    // Where a listener can jump to: the headline, and each heading of the story.
    if index == 0 || utterance.kind == .heading { assembler?.beginChapter(utterance.text) }
    try assembler?.append(segment, utterance: index, of: utterance)
  }

  func take() throws -> Studio.Take {
    guard let file = try assembler.take()?.finish() else { preconditionFailure("taken twice") }
    let name = Identity.audioFile(sha256: file.sha256.hex, format: format)
    guard rename(path, "\(folder)/\(name)") == 0 else {
      throw FileError("write", "\(folder)/\(name)")
    }
    return Studio.Take(
      recording: file.recording,
      enclosure: Enclosure(
        file: name, format: format, bytes: file.bytes, sha256: file.sha256.hex,
        bitrate: file.bitrate))
  }
}
