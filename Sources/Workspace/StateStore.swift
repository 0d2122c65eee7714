internal import Core
internal import FoundationEssentials

/// What a workspace remembers between runs so that the next one has less to do: `.lector/<name>/`.
/// Deletable at any time: whatever is missing or damaged is found out anew.
public struct StateStore: Sendable {
  public let folder: String

  public init(folder: String) { self.folder = folder }

  public func value<Value: Decodable>(_ type: Value.Type, for key: String) -> Value? {
    guard let bytes = bytes(for: key) else { return nil }
    return try? JSONDecoder().decode(type, from: Data(bytes))
  }

  public func keep(_ value: some Encodable, for key: String) throws(FileError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else { return }
    try keep([UInt8](data), for: key)
  }

  public func bytes(for key: String) -> [UInt8]? { try? Files.read(path(of: key)) }

  public func keep(_ bytes: [UInt8], for key: String) throws(FileError) {
    let path = path(of: key)
    try Files.createDirectory(Files.parent(of: path))
    try Files.replace(path, with: bytes)
  }

  public func forget(_ key: String) throws(FileError) { try Files.remove(path(of: key)) }

  /// A key is any text: its digest is the file's name.
  private func path(of key: String) -> String {
    let name = Digest.sha256(of: Array(key.utf8)).hex
    return "\(folder)/\(name.prefix(2))/\(name.dropFirst(2))"
  }
}

extension Workspace {
  /// nil outside a workspace, where nothing is kept.
  public func state(_ name: String) -> StateStore? {
    root.map { StateStore(folder: "\($0)/.lector/\(name)") }
  }
}
