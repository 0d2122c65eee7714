import EngineWire

/// An engine that says only what it is told to: a shell script beside files of frames. It keeps count
/// of its starts, so that a test can tell how often it was tried.
struct ScriptedEngine {
  enum Step {
    case say([UInt8])
    case frame(Frame)
    /// Text on the error stream.
    case complain(String)
    case sleep
    case exit(Int)
    /// Kills itself.
    case die(signal: Int)
    /// Takes this many bytes of its input.
    case read(Int)
  }

  static let hello = Hello(engine: "scripted", version: "1", sampleRate: 8000, fingerprint: "s")

  /// A complete answer to request `id`.
  static func answer(id: UInt32, samples: Int = 800, marks: [(word: Int, sample: Int)]) -> [Step] {
    let sound = (0..<samples).map { Int16($0 % 100 * 100) }
    return [
      .frame(sound.withUnsafeBufferPointer { .audio(id: id, $0) }),
      .frame(.marks(id: id, marks)),
      .frame(.done(id: id, samples: samples)),
    ]
  }

  let executable: String
  private let folder: TemporaryFolder

  /// - Parameters:
  ///   - first: what it does when it is started for the first time.
  ///   - later: what it does at every later start.
  init(first: [Step], later: [Step]? = nil) throws {
    folder = try TemporaryFolder()
    let path = folder.path
    var script = "#!/bin/sh\necho started >> '\(path)/starts'\n"
    script += "if [ $(wc -l < '\(path)/starts') -eq 1 ]; then\n"
    script += try ScriptedEngine.lines(first, "first", folder) + "else\n"
    script += try ScriptedEngine.lines(later ?? first, "later", folder) + "fi\n"
    executable = try folder.write("lector-engine-scripted", Array(script.utf8), mode: 0o755)
  }

  private static func lines(
    _ steps: [Step], _ name: String, _ folder: TemporaryFolder
  ) throws -> String {
    var script = ":\n"
    for (index, step) in steps.enumerated() {
      switch step {
      case .say(let bytes):
        script += "cat '\(try folder.write("\(name)-\(index)", bytes))'\n"
      case .frame(let frame):
        script += "cat '\(try folder.write("\(name)-\(index)", frame.bytes))'\n"
      case .complain(let text): script += "echo '\(text)' >&2\n"
      case .sleep: script += "sleep 1000\n"
      case .exit(let code): script += "exit \(code)\n"
      case .die(let signal): script += "kill -\(signal) $$\n"
      case .read(let count): script += "head -c \(count) > /dev/null\n"
      }
    }
    return script
  }

  var starts: Int {
    Content.of("\(folder.path)/starts").count { $0 == UInt8(ascii: "\n") }
  }
}
