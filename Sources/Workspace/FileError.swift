public import Glibc

/// What the file system refused.
public struct FileError: Error, Hashable, Sendable {
  /// What was tried, as a verb phrase: "read", "create the folder".
  public var operation: String
  public var path: String
  /// `errno`.
  public var code: Int32

  public init(_ operation: String, _ path: String, code: Int32 = errno) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// The system's own words: "No space left on device".
  public var reason: String { String(cString: strerror(code)) }

  public enum Kind: Sendable { case missing, noPermission, noSpace, tooLarge, other }

  public var kind: Kind {
    switch code {
    case ENOENT: .missing
    case EACCES, EPERM, EROFS: .noPermission
    case ENOSPC, EDQUOT: .noSpace
    case EFBIG: .tooLarge
    default: .other
    }
  }
}
