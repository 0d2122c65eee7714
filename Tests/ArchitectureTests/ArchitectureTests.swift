import Foundation
import Testing

/// The table of docs/Architecture.md: which modules each folder of `Sources` may import. SwiftPM
/// checks direct dependencies only; what arrives through another module compiles all the same.
private let allowedImports: [String: Set<String>] = [
  "Core": ["CNettle"],
  "Extraction": ["Core", "CGumbo", "CXML", "Glibc", "Yams", "FoundationEssentials"],
  "Normalization": ["Core"],
  "EngineWire": [],
  "Loanwords": ["CEspeak", "CFork", "CLoanwords", "Glibc"],
  "EspeakEngine": ["EngineWire", "Loanwords", "CDirectory", "CEspeak", "CFork", "Glibc"],
  "NeuralEngine": [
    "EngineWire", "Loanwords", "CDirectory", "CEspeak", "CFork", "COnnx", "FoundationEssentials",
    "Glibc",
  ],
  "Synthesis": [
    "Core", "EngineWire", "CDirectory", "CSpawn", "Dispatch", "Glibc", "Synchronization",
  ],
  "Mastering": [
    "Core", "CSndfile", "CLame", "COpus", "COgg", "CSoxr", "CEbur128", "CTags", "CAAC", "Glibc",
  ],
  "Publishing": ["Core", "CAssets", "CPicture", "FoundationEssentials"],
  "Fetching": ["Core", "CFetch", "Dispatch", "Glibc", "Synchronization"],
  "Workspace": [
    "Core", "CDirectory", "CFiles", "FoundationEssentials", "Glibc", "Synchronization", "Yams",
  ],
  "Pipeline": [
    "Core", "Extraction", "Normalization", "Synthesis", "Mastering", "Publishing", "Workspace",
    "Fetching", "FoundationEssentials", "Glibc", "Synchronization",
  ],
  "Doctor": [
    "Core", "Fetching", "Normalization", "Publishing", "Workspace", "CEbur128", "CSndfile", "CXML",
    "FoundationEssentials", "Glibc",
  ],
  "Server": [
    "Core", "CAssets", "CDirectory", "CFile", "CZlib", "Dispatch", "FoundationEssentials", "Glibc",
    "Hummingbird", "HummingbirdCore", "HTTPTypes", "Logging", "NIOCore", "NIOHTTP1",
    "NIOHTTPTypes", "NIOHTTPTypesHTTP1", "NIOPosix",
    "ServiceLifecycle",
    "Synchronization", "UnixSignals",
  ],
  "lector": [
    "Core", "Doctor", "Pipeline", "Workspace", "Server", "ArgumentParser", "Dispatch", "Glibc",
    "FoundationEssentials", "Synchronization",
  ],
]

@Suite struct ArchitectureTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Swift files below a top-level folder, by path from the root.
  private static func sources(_ folder: String) throws -> [(path: String, text: String)] {
    let base = root.appending(path: folder)
    let walker = try #require(FileManager.default.enumerator(atPath: base.path))
    return try walker.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted().map {
      ("\(folder)/\($0)", try String(contentsOf: base.appending(path: $0), encoding: .utf8))
    }
  }

  @Test func everyImportIsInTheTable() throws {
    for (path, text) in try Self.sources("Sources") {
      let module = String(path.split(separator: "/")[1])
      let allowed = try #require(allowedImports[module], "\(path): an unknown module")
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ").filter { !$0.hasPrefix("@") }
        guard let place = words.firstIndex(of: "import"), place <= 1, words.count > place + 1,
          place == 0 || ["public", "internal", "private", "package"].contains(words[0])
        else { continue }
        let imported = String(words[place + 1].split(separator: ".")[0])
        #expect(allowed.contains(imported), "\(path) imports \(imported)")
      }
    }
  }

  /// An entry's name is an array of 256 bytes to Swift, and a copy of it reads behind the record.
  @Test func foldersAreListedThroughCDirectory() throws {
    for folder in ["Sources", "Tests", "Benchmarks"] {
      for (path, text) in try Self.sources(folder) where !path.hasSuffix("ArchitectureTests.swift")
      {
        #expect(!text.contains("d_name"), "\(path)")
      }
    }
  }

  @Test func noFileIsLongerThanThreeHundredLines() throws {
    for folder in ["Sources", "Tests", "Benchmarks"] {
      for (path, text) in try Self.sources(folder) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
        #expect(lines <= 300, "\(path) has \(lines) lines")
      }
    }
  }

  /// A case that is not in its folder's list is a rule that never runs, a command nobody finds.
  @Test(arguments: [
    (
      folder: "Sources/Normalization/English/Rules",
      list: "Sources/Normalization/English/EnglishRules.swift", declaration: "  static let ",
      marker: " = Rule(", entry: "."
    ),
    (
      folder: "Sources/Doctor/Rules", list: "Sources/Doctor/RuleList.swift",
      declaration: "  static let ", marker: " = Rule(", entry: "."
    ),
    (
      folder: "Sources/lector/Commands", list: "Sources/lector/Lector.swift",
      declaration: "struct ", marker: ": AsyncParsableCommand", entry: ""
    ),
  ])
  func everyCaseIsInItsList(
    folder: String, list: String, declaration: String, marker: String, entry: String
  ) throws {
    let listed = try String(contentsOf: Self.root.appending(path: list), encoding: .utf8)
      .components(separatedBy: CharacterSet(charactersIn: " (),\n"))
    var cases = 0
    for (path, text) in try Self.sources(folder) {
      for line in text.split(separator: "\n") {
        guard line.hasPrefix(declaration), let end = line.firstRange(of: marker) else { continue }
        let name = line[..<end.lowerBound].dropFirst(declaration.count)
        cases += 1
        let isListed = listed.contains { $0 == "\(entry)\(name)" || $0 == "\(entry)\(name).self" }
        #expect(isListed, "\(list) does not name \(name) of \(path)")
      }
    }
    #expect(cases > 5)
  }
}
