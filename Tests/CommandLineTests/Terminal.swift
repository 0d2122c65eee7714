import Foundation

/// A folder to work in and the real `lector`, as a person at a terminal has them.
final class Terminal {
  struct Result {
    var status: Int32
    var output: String
    var errors: String
  }

  let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "lector-\(UUID())").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  static let program = products.appending(path: "lector").path

  /// Where the test bundle was built, so are the programs.
  private static let products: URL = {
    let candidates = CommandLine.arguments + [Bundle.main.bundlePath]
    for path in candidates {
      var folder = URL(filePath: path)
      while folder.path.count > 1 {
        if FileManager.default.isExecutableFile(atPath: folder.appending(path: "lector").path) {
          return folder
        }
        folder.deleteLastPathComponent()
      }
    }
    fatalError("the program under test is nowhere above \(candidates)")
  }()

  /// - Parameter input: of standard input; it is closed after it.
  @discardableResult
  func run(
    _ arguments: [String], in directory: String? = nil, input: String = "",
    environment: [String: String] = [:], program: String = Terminal.program,
    whileRunning: (Process) -> Void = { _ in }
  ) throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: directory ?? folder)
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    // Files, not pipes: a full pipe that nobody empties would stop the program.
    let names = ["in", "out", "err"].map { "\(folder)/.\($0)-\(UUID())" }
    try Data(input.utf8).write(to: URL(filePath: names[0]))
    for name in names.dropFirst() { try Data().write(to: URL(filePath: name)) }
    defer { for name in names { try? FileManager.default.removeItem(atPath: name) } }
    process.standardInput = FileHandle(forReadingAtPath: names[0])
    process.standardOutput = FileHandle(forWritingAtPath: names[1])
    process.standardError = FileHandle(forWritingAtPath: names[2])
    try process.run()
    whileRunning(process)
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus,
      output: try String(contentsOfFile: names[1], encoding: .utf8),
      errors: try String(contentsOfFile: names[2], encoding: .utf8))
  }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    let file = URL(filePath: "\(folder)/\(name)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  func read(_ name: String) throws -> String {
    try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
  }

  /// Every file below a folder: path → bytes.
  func files(_ name: String) throws -> [String: Data] {
    let base = "\(folder)/\(name)"
    var files: [String: Data] = [:]
    for path in FileManager.default.enumerator(atPath: base)?.compactMap({ $0 as? String }) ?? [] {
      let url = URL(filePath: "\(base)/\(path)")
      if try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
        files[path] = try Data(contentsOf: url)
      }
    }
    return files
  }
}
