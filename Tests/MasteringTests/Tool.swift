import Foundation

/// A program of the test machine: ffmpeg, ffprobe, espeak-ng.
struct Tool {
  struct Result {
    var output: [UInt8]
    var errors: String
    var status: Int32
    var text: String { String(decoding: output, as: UTF8.self) }
  }

  static func run(_ arguments: String...) throws -> Result { try run(arguments) }

  static func run(_ arguments: [String]) throws -> Result {
    let folder = try Folder()
    let log = folder.path("errors")
    try Data().write(to: URL(fileURLWithPath: log))
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = FileHandle(forWritingAtPath: log)
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let errors = String(decoding: try bytes(of: log), as: UTF8.self)
    return Result(output: Array(output), errors: errors, status: process.terminationStatus)
  }

  static func exists(_ name: String) -> Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
    }
  }

  /// - Parameter path: from the root of the source tree.
  static func text(of path: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  static func bytes(of path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  /// What ffmpeg plays of a file, with what it had to complain about.
  /// - Parameter options: of the input.
  static func decoded(_ path: String, _ options: [String] = []) throws -> (
    samples: [Int16], complaints: String
  ) {
    let result = try run(
      ["ffmpeg", "-v", "warning"] + options + ["-i", path, "-map", "0:a", "-f", "s16le"]
        + ["-c:a", "pcm_s16le", "-"])
    let samples = samples(of: result.output)
    // Said of every WAV that does not name its speaker.
    let complaints = result.errors.split(separator: "\n").filter {
      !$0.hasPrefix("Guessed Channel Layout")
    }
    return (samples, complaints.joined(separator: "\n"))
  }

  private static func samples(of bytes: [UInt8]) -> [Int16] {
    stride(from: 0, to: bytes.count - 1, by: 2).map {
      Int16(truncatingIfNeeded: Int(bytes[$0]) | Int(bytes[$0 + 1]) << 8)
    }
  }

  /// What ffmpeg plays of each of these MP3 files alone, in one process. (It does not guess the
  /// format of a file of three frames.)
  static func decodedEach(_ paths: [String]) throws -> [[Int16]] {
    var arguments = ["ffmpeg", "-v", "error"] + paths.flatMap { ["-f", "mp3", "-i", $0] }
    for (index, path) in paths.enumerated() {
      arguments += ["-map", "\(index):a", "-f", "s16le", "-c:a", "pcm_s16le", "\(path).raw"]
    }
    _ = try run(arguments)
    return try paths.map { samples(of: try bytes(of: "\($0).raw")) }
  }

  /// Integrated loudness (LUFS) and true peak (dBTP) of the decoded file, by ffmpeg's ebur128.
  static func loudness(_ path: String) throws -> (integrated: Double, peak: Double) {
    let log = try run(
      "ffmpeg", "-hide_banner", "-nostats", "-i", path, "-map", "0:a", "-af", "ebur128=peak=true",
      "-f", "null", "-"
    ).errors
    let summary = log.components(separatedBy: "Summary:").last ?? ""
    func number(after label: String) -> Double? {
      let rest = summary.components(separatedBy: label).dropFirst().first ?? ""
      return rest.split(separator: " ").first.flatMap { Double($0) }
    }
    return (number(after: "I:") ?? .nan, number(after: "Peak:") ?? .nan)
  }
}

/// A temporary folder that is gone when nobody holds it.
final class Folder {
  let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.appendingPathComponent(
      "lector-mastering-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  func path(_ name: String) -> String { root.appendingPathComponent(name).path }

  func write(_ bytes: [UInt8], to name: String) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
    return path(name)
  }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: root.path) }
  }
}
