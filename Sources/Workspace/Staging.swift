internal import Glibc

/// A private folder for files in the making, on the file system where they will be. What is not
/// published is removed with it.
public struct Staging: ~Copyable {
  static let prefix = ".staging-"
  public let path: String

  init(path: String) { self.path = path }

  /// For a single file that will be at `target`.
  public init(beside target: String) throws(FileError) {
    path = "\(Files.parent(of: target))/\(Staging.prefix)\(getpid())"
    try Files.createDirectory(path)
  }

  /// Puts one finished file in its place.
  public func move(_ name: String, to target: String) throws(FileError) {
    try Files.rename("\(path)/\(name)", to: target)
  }

  deinit { try? Files.remove(path) }
}
