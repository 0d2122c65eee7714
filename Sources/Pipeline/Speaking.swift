public import Core
internal import Mastering
public import Workspace

/// A script into one sound file, without publishing anything.
public enum Speaking {
  /// - Parameter path: replaced only when the sound is finished.
  /// - Returns: its length in milliseconds.
  /// - Throws: `Failure`.
  public static func speak(
    _ script: Script, format: AudioFormat, to path: String, workspace: Workspace, voice: Voice,
    engines: Int, progress: (Int) -> Void
  ) async throws -> Int {
    do {
      let staging = try Staging(beside: path)
      let studio = try await Studio(workspace, voice, formats: [format], engines: engines)
      let title = script.utterances.first?.text ?? ""
      let takes = try await studio.takes(
        of: script, tags: Tags(title: title, language: script.language), in: staging.path,
        progress: progress)
      await studio.booth.close()
      try staging.move(takes[0].enclosure.file, to: path)
      return takes[0].recording.milliseconds
    } catch {
      try Task.checkCancellation()
      throw Failure(error)
    }
  }
}

extension Desk {
  /// A text without an article: an empty line ends a paragraph.
  public func script(
    speaking text: String
  ) -> (script: Script, diagnostics: [Diagnostic]) {
    var paragraphs: [[Substring]] = [[]]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.split(whereSeparator: \.isWhitespace)
      if words.isEmpty { paragraphs.append([]) } else { paragraphs[paragraphs.count - 1] += words }
    }
    var script = Script(article: "", language: voice.language, utterances: [])
    var diagnostics: [Diagnostic] = []
    for words in paragraphs where !words.isEmpty {
      let (utterance, found) = utterance(for: words.joined(separator: " "))
      for var diagnostic in found {
        diagnostic.block = script.utterances.count
        diagnostics.append(diagnostic)
      }
      script.utterances.append(utterance)
    }
    return (script, diagnostics)
  }
}
