public import Core
internal import Glibc
internal import Mastering
internal import Workspace

/// Any text, said.
extension LiveRoom {
  /// - Parameters:
  ///   - voice: a name; nil for the workspace's own.
  ///   - speed: 1 is the voice's own pace.
  ///   - deliver: is given the file's bytes in order; MP3 comes paragraph by paragraph.
  /// - Throws: `Failure`; the task's cancellation.
  public func say(
    _ text: String, voice name: String?, format: AudioFormat, speed: Double,
    deliver: ([UInt8]) -> Void
  ) async throws {
    do {
      let desk = try desk(name)
      let (script, _) = desk.script(speaking: text)
      guard script.utterances.contains(where: { !$0.words.isEmpty }) else {
        throw Failure(.normalization, "there is nothing to say in the text")
      }
      let voice = desk.voice.paced(by: speed)
      guard format == .mp3, voice == desk.voice else {
        return deliver(try await file(of: script, format, voice))
      }
      try await speak(script, in: voice) { _, _, frames in deliver(frames) }
    } catch {
      try Task.checkCancellation()
      throw Failure(error)
    }
  }

  private func file(
    of script: Script, _ format: AudioFormat, _ voice: Voice
  ) async throws -> [UInt8] {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/speech.\(format.fileExtension)"
    _ = try await Speaking.speak(
      script, format: format, to: path, workspace: workspace, voice: voice, engines: engines
    ) { _ in }
    return try Files.read(path)
  }
}

extension Voice {
  /// Faster or slower, its parts with it, within the engines' own range: espeak-ng says 80 to 450
  /// words a minute.
  fileprivate func paced(by speed: Double) -> Voice {
    var voice = self
    voice.rate = min(max(Int(Double(rate) * speed), 80), 450)
    voice.blocks = blocks.mapValues { $0.paced(by: speed) }
    voice.sections = sections.mapValues { $0.paced(by: speed) }
    return voice
  }
}
