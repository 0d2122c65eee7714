internal import Core
internal import Publishing
public import Workspace

/// The same words in several voices, on one page.
public enum Comparison {
  /// - Parameters:
  ///   - names: of the voices.
  ///   - text: what they say; nil: a sample in the first voice's language.
  /// - Returns: an HTML page without links to other files.
  /// - Throws: `Failure`.
  public static func page(
    of names: [String], saying text: String?, workspace: Workspace, engines: Int
  ) async throws -> [UInt8] {
    let folder: TemporaryFolder
    do { folder = try TemporaryFolder() } catch { throw Failure(error) }
    var takes: [VoicesPage.Take] = []
    for name in names {
      let desk = try Desk(workspace, voice: name)
      let sample = Sample(text, at: desk)
      let path = "\(folder.path)/take.mp3"
      let milliseconds = try await Speaking.speak(
        sample.script, format: .mp3, to: path, workspace: workspace, voice: desk.voice,
        engines: engines
      ) { _ in }
      do {
        takes.append(
          .init(
            voice: desk.voice, said: sample.said, audio: try Files.read(path),
            milliseconds: milliseconds))
      } catch { throw Failure(error) }
    }
    return VoicesPage(takes).bytes
  }
}
