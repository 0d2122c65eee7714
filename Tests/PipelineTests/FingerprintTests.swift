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
    let known = Fingerprint("engine-1", of: [folder, "\(folder)/model", "\(folder)/missing"])
    #expect(known.holds)
    #expect(Fingerprint(known.bytes) == known)
    try write("voice", "three")
    #expect(!known.holds)
    let later = Fingerprint("engine-1", of: [folder, "\(folder)/missing"])
    try write("missing", "here")
    #expect(!later.holds)
  }

  @Test(arguments: [[], [0x61], [0x61, 0], [0x61, 0, 0x62], [0x61, 0, 0x62, 0]] as [[UInt8]])
  func brokenBytesAreNoFingerprint(bytes: [UInt8]) {
    #expect((Fingerprint(bytes) == nil) == (bytes != [0x61, 0]))
  }
}
