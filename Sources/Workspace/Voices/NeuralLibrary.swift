internal import Glibc

/// The folder of the neural voices and their runtime, which `lector-engine-neural` reads
/// (docs/Voices.md).
public struct NeuralLibrary: Hashable, Sendable {
  public var folder: String

  /// - Parameter prefix: of an installation, for all users of the machine; nil: `LECTOR_NEURAL`, else
  ///   the user's data folder (XDG Base Directory).
  public init(prefix: String? = nil) {
    func variable(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    let own =
      "\(variable("XDG_DATA_HOME") ?? "\(variable("HOME") ?? "")/.local/share")/lector/neural"
    folder = prefix.map { "\($0)/share/lector/neural" } ?? variable("LECTOR_NEURAL") ?? own
  }

  public var hasRuntime: Bool { Files.isDirectory("\(folder)/runtime") }

  public func has(voice name: String) -> Bool {
    !name.contains("/") && Files.isDirectory("\(folder)/voices/\(name)")
  }

  /// Puts a folder of files in its place, whole or not at all. What is there already stays.
  /// - Parameter name: "runtime", "voices/hibari".
  public func put(_ files: [(name: String, bytes: [UInt8])], in name: String) throws(FileError) {
    let target = "\(folder)/\(name)"
    try Files.createDirectory(Files.parent(of: target))
    let staging = try Staging(beside: target)
    let whole = "\(staging.path)/whole"
    try Files.createDirectory(whole)
    for file in files { try Files.write(file.bytes, to: "\(whole)/\(file.name)") }
    try staging.move("whole", to: target)
  }
}
