internal import CDirectory
internal import Glibc

/// Finds engines as git finds its commands: any executable `lector-engine-<name>` in the right place.
public struct EngineLocator: Hashable, Sendable {
  /// Folders, in the order of search.
  public var folders: [String]

  public init(folders: [String]) { self.folders = folders }

  /// Beside the running program, in its installation's `libexec`, on `PATH`.
  public init() {
    let path = getenv("PATH").map { String(cString: $0) } ?? ""
    var folders: [String] = []
    if let program = EngineLocator.programFolder {
      folders = [program, "\(program)/../libexec/lector", "\(program)/../libexec"]
    }
    // An empty entry of PATH means the current folder (POSIX), where an article may lie beside a
    // file that only looks like an engine.
    folders += path.split(separator: ":").map { String($0) }
    self.init(folders: folders)
  }

  /// The path of the executable that speaks for `engine`.
  public func executable(for engine: String) throws(SynthesisError) -> String {
    // A name with a slash would leave the folders.
    if !engine.isEmpty, !engine.utf8.contains(UInt8(ascii: "/")) {
      for folder in folders {
        let path = "\(folder)/lector-engine-\(engine)"
        if EngineLocator.isExecutable(path) { return path }
      }
    }
    throw .engineNotFound(name: engine, searched: folders)
  }

  /// Names of all engines that can be found, sorted.
  public var engines: [String] {
    var names: Set<String> = []
    for folder in folders {
      guard let directory = opendir(folder) else { continue }
      defer { closedir(directory) }
      while let file = lector_next_name(directory).map({ String(cString: $0) }) {
        let prefix = "lector-engine-"
        guard file.hasPrefix(prefix), EngineLocator.isExecutable("\(folder)/\(file)") else {
          continue
        }
        names.insert(String(file.dropFirst(prefix.count)))
      }
    }
    return names.sorted()
  }

  static func isExecutable(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
      && access(path, X_OK) == 0
  }

  private static var programFolder: String? {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = buffer.withUnsafeMutableBytes {
      readlink("/proc/self/exe", $0.baseAddress!.assumingMemoryBound(to: CChar.self), $0.count)
    }
    guard count > 0, let slash = buffer[..<count].lastIndex(of: UInt8(ascii: "/")) else {
      return nil
    }
    return String(decoding: buffer[..<slash], as: UTF8.self)
  }
}
