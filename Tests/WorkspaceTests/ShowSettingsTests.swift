import Core
import Foundation
import Testing

@testable import Workspace

@Suite struct ShowSettingsTests {
  private func workspace(_ yaml: String) throws -> Workspace {
    let folder = FileManager.default.temporaryDirectory.appending(path: "lector-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(yaml.utf8).write(to: folder.appending(path: "lector.yaml"))
    return try Workspace(around: folder.path)
  }

  @Test func whatAChannelSaysIsSetInTheWorkspace() throws {
    let show = try workspace(
      """
      show:
        feeds: [sections, editions]
        updates: weekdays
        funding: https://courier.example/support
        license: Courier terms
        license_url: https://courier.example/terms
      """
    ).show(artwork: "a.jpg")
    #expect(show.feeds == [.sections, .editions])
    #expect(show.updates == .weekdays)
    #expect(show.funding == "https://courier.example/support")
    #expect(
      show.license == Show.License(name: "Courier terms", url: "https://courier.example/terms"))
  }

  @Test(arguments: [
    "feeds: [columns]", "updates: hourly", "colours: [red]", "colours: [\"#12345g\"]",
  ])
  func whatNobodyUnderstandsIsRefused(line: String) {
    #expect(throws: SettingsError.self) { try workspace("show:\n  \(line)\n") }
  }
}
