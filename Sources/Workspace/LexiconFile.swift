internal import Core
internal import Glibc

/// A lexicon that people change, perhaps several at once: each says which version it has seen, and
/// nobody's rows are lost.
public struct LexiconFile: Hashable, Sendable {
  public let path: String

  public init(path: String) { self.path = path }

  /// A missing file is an empty one.
  public func read() throws(FileError) -> (text: String, version: String) {
    guard Files.exists(path) else { return ("", Self.version(of: [])) }
    let bytes = try Files.read(path, limit: 64 << 20)
    return (String(decoding: bytes, as: UTF8.self), Self.version(of: bytes))
  }

  /// - Returns: the new version.
  /// - Throws: `changed` when the file is no longer the version that the text was made from.
  public func replace(with text: String, ifStill version: String) throws(Refusal) -> String {
    let folder = Files.parent(of: path)
    do throws(FileError) { try Files.createDirectory(folder) } catch { throw .files(error) }
    // Between two of our own the folder's lock decides; an editor's program knows no locks, and its
    // change is seen up to the moment of the rename.
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .files(FileError("open", folder)) }
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { throw .files(FileError("lock", folder)) }
    }
    do throws(FileError) {
      let present = try read().version
      if present == version {
        let bytes = Array(text.utf8)
        try Files.replace(path, with: bytes)
        return Self.version(of: bytes)
      }
    } catch { throw .files(error) }
    throw .changed
  }

  public enum Refusal: Error, Hashable, Sendable {
    case changed
    case files(FileError)
  }

  private static func version(of bytes: [UInt8]) -> String {
    String(Digest.sha256(of: bytes).hex.prefix(16))
  }
}
