internal import Core
internal import Glibc
internal import Mastering
internal import Publishing
internal import Workspace

/// One file in the making. A class around the assembler, which cannot be copied into an array.
final class Tape {
  private var assembler: Assembler?
  private let format: AudioFormat
  private let folder: String

  private var path: String { "\(folder)/take.\(format.fileExtension)" }

  init(_ mastering: Mastering, tags: Tags, in folder: String) throws {
    format = mastering.format
    self.folder = folder
    assembler = try Assembler(mastering, path: path, tags: tags)
  }

  func beginChapter(_ title: String, url: String? = nil, image: String? = nil) {
    assembler?.beginChapter(title, url: url, image: image)
  }

  /// - Parameter index: the utterance's in the script of the whole file.
  func append(_ segment: Segment, of utterance: Utterance, at index: Int) throws {
    try assembler?.append(segment, utterance: index, of: utterance)
  }

  /// Sound without words.
  func append(_ sound: Segment, pause: Int) throws {
    try assembler?.append(sound, utterance: 0, words: [], pause: pause)
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
