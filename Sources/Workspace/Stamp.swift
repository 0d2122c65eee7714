internal import Glibc

extension Files {
  /// What changes when a file does: size, time of the last change, number. A folder's is made of its
  /// files'. Nil for what is not there.
  public static func stamp(_ path: String) -> String? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    guard status.st_mode & S_IFMT == S_IFDIR else { return stamp(status) }
    guard let names = try? list(path) else { return nil }
    return names.map { name in
      var status = stat()
      guard stat("\(path)/\(name)", &status) == 0 else { return name }
      // What lies in folders below has names of its own.
      return status.st_mode & S_IFMT == S_IFDIR ? name : "\(name) \(stamp(status))"
    }.joined(separator: ",")
  }

  private static func stamp(_ status: stat) -> String {
    "\(status.st_size).\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec).\(status.st_ino)"
  }
}
