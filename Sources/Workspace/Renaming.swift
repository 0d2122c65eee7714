internal import CFiles
internal import Glibc

/// The moves that publish: each is one system call that either happened or did not, made durable.
extension Files {
  static func rename(_ old: String, to new: String) throws(FileError) {
    guard Glibc.rename(old, new) == 0 else { throw FileError("write", new) }
    try flush(directory: parent(of: new))
  }

  /// Swaps two folders. File systems without the call (some network ones) get the new files moved
  /// over the old one by one, `episode.json` last.
  static func exchange(_ new: String, _ old: String) throws(FileError) {
    let exchanged = lector_exchange(new, old)
    if exchanged == 0 { return try flush(directory: parent(of: old)) }
    guard [EINVAL, ENOSYS, ENOTSUP].contains(errno) else { throw FileError("write", old) }
    let names = try list(new)
    let manifest = "episode.json"
    for name in names.filter({ $0 != manifest }) + names.filter({ $0 == manifest }) {
      try rename("\(new)/\(name)", to: "\(old)/\(name)")
    }
  }

  static func link(_ path: String, to new: String) throws(FileError) {
    guard Glibc.link(path, new) == 0 else { throw FileError("link", new) }
  }

  /// Makes a rename in `path` survive a power cut.
  static func flush(directory path: String) throws(FileError) {
    let directory = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { throw FileError("open", path) }
    defer { close(directory) }
    // Some network file systems cannot flush a folder and say EINVAL: nothing more can be done.
    guard fsync(directory) == 0 || errno == EINVAL else { throw FileError("flush", path) }
  }
}
