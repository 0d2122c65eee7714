import Foundation
import Testing
import Workspace

@testable import Pipeline

@Suite struct FingerprintTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "print-\(UUID())")
    .path

  private func write(_ name: String, _ text: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try text.write(toFile: "\(folder)/\(name)", atomically: false, encoding: .utf8)
  }

  @Test func itHoldsAsLongAsNothingItDependsOnChanges() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try write("model", "one")
    try write("voice", "two")
    let known = Fingerprint(
      "engine-1", sampleRate: 22_050, of: [folder, "\(folder)/model", "\(folder)/missing"])
    #expect(known.holds)
    #expect(Fingerprint(known.bytes) == known && known.sampleRate == 22_050)
    try write("voice", "three")
    #expect(!known.holds)
    let later = Fingerprint("engine-1", sampleRate: 22_050, of: [folder, "\(folder)/missing"])
    try write("missing", "here")
    #expect(!later.holds)
  }

  /// With `0` for the zeros: the shortest whole one is a text and a rate.
  @Test(arguments: ["", "a", "a0", "a0b0", "a08", "a080c0", "a080c0d", "a080"])
  func brokenBytesAreNoFingerprint(text: String) {
    let bytes = text.utf8.map { $0 == UInt8(ascii: "0") ? 0 : $0 }
    #expect((Fingerprint(bytes) == nil) == (text != "a080"))
  }
}
