internal import Glibc

extension Files {
  /// Bytes that are free for us on the disk of a file or folder; nil where the system does not say.
  public static func freeBytes(at path: String) -> Int? {
    var status = statvfs()
    guard statvfs(path, &status) == 0 else { return nil }
    return Int(status.f_bavail) * Int(status.f_frsize)
  }

  /// Bytes of all files in a folder, folders inside it included.
  public static func total(_ path: String) -> Int {
    guard isDirectory(path) else { return size(path) ?? 0 }
    return ((try? list(path)) ?? []).reduce(0) { $0 + total("\(path)/\($1)") }
  }

  /// When a file's content last changed, in seconds since 1970.
  public static func modified(_ path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mtim.tv_sec : nil
  }
}
