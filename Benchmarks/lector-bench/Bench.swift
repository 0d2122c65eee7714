import Foundation

/// What every part needs: the program under test, a folder of its own, a way to say what it found.
struct Bench {
  let program: String
  let folder: String
  /// How many articles the fresh feed has.
  var articles = 20

  /// Each line as soon as it is known: `print` to a pipe waits for the end.
  func say(_ line: String) { FileHandle.standardOutput.write(Data("\(line)\n".utf8)) }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  func write(_ text: String, to name: String) throws -> String {
    let file = URL(filePath: path(name))
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
    return file.path
  }

  /// `lector read` with a store of this name, which a part may find empty or filled.
  func read(
    _ input: String, output: String, cache: String, options: [String] = [],
    watchingMemory: Bool = false
  ) -> Cost {
    lector(
      ["read", "--quiet", input, "--output", path(output)] + options, cache: cache,
      watchingMemory: watchingMemory)
  }

  func lector(_ arguments: [String], cache: String, watchingMemory: Bool = false) -> Cost {
    setenv("LECTOR_CACHE", path(cache), 1)
    defer { unsetenv("LECTOR_CACHE") }
    return Command.run(program, arguments, watchingMemory: watchingMemory)
  }

  /// The words that the program would say, for peers: all speak the same text.
  func spoken(_ article: String) throws -> String {
    let text = "\(article).txt"
    try Command.output(program, ["script", "--quiet", article])
      .write(toFile: text, atomically: true, encoding: .utf8)
    return text
  }

  /// Hours of audio of the files below a folder, or of one file.
  func hours(_ place: String, ending: String = ".mp3") -> Double {
    if place.hasSuffix(ending) { return Probe.seconds(of: place) / 3600 }
    let files = FileManager.default.enumerator(atPath: place)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix(ending) }
      .reduce(0) { $0 + Probe.seconds(of: "\(place)/\($1)") } / 3600
  }
}

func figure(_ value: Double, _ digits: Int = 2) -> String { String(format: "%.\(digits)f", value) }
func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

/// Processor seconds of this thread: others on the machine do not count.
func threadSeconds(_ work: () -> Void) -> Double {
  func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
  let start = now()
  work()
  return now() - start
}

enum Probe {
  static func seconds(of path: String) -> Double {
    let arguments = ["-v", "error", "-show_entries", "format=duration", "-of", "csv=p=0", path]
    let said = Command.output("/usr/bin/ffprobe", arguments)
    return Double(said.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
  }
}
