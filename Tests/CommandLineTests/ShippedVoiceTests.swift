import Foundation
import Testing

/// The voices that ship are as loud as the gain in their files promises, by ffmpeg's meter.
@Suite struct ShippedVoiceTests {
  private let terminal = try! Terminal()

  private static let voices: [String] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Voices").standardized.path
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }()

  static let text = """
    The ferry to the islands was late again on Monday, and nobody on the quay could say why. A \
    crowd of some two hundred people waited in the rain, most of them on their way to work.

    The company said that a rope had caught in the propeller. It promised a second boat for the \
    afternoon, and money for those who had missed their trains.

    Until then the post, the milk and the newspapers stay where they are.
    """

  @Test(arguments: voices, ["mp3", "opus"])
  func aShippedVoiceIsAsLoudAsAppleAsks(voice: String, format: String) throws {
    let run = try terminal.run(
      ["speak", "-", "--voice", voice, "-o", "speech.\(format)"], input: Self.text)
    // A neural voice speaks only where its model is installed.
    if run.status == 3, run.errors.contains("`lector voices add`") {
      return
    }
    #expect(run.status == 0, "\(run.errors)")
    let log = try terminal.run(
      [
        "-hide_banner", "-nostats", "-i", "speech.\(format)", "-af", "ebur128=peak=true", "-f",
        "null", "-",
      ], program: "/usr/bin/ffmpeg"
    ).errors
    let summary = log.components(separatedBy: "Summary:").last ?? ""
    func number(after label: String) -> Double {
      let rest = summary.components(separatedBy: label).dropFirst().first ?? ""
      return rest.split(separator: " ").first.flatMap { Double($0) } ?? .nan
    }
    #expect(abs(number(after: "I:") - -16) <= 0.5, "\(summary)")
    #expect(number(after: "Peak:") <= -1, "\(summary)")
  }
}
