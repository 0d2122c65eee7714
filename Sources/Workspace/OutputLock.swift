internal import Glibc

/// One writer at a time: `flock` on the output folder itself. The kernel lets go when the process
/// ends, however it ends, so a stale lock cannot exist and no lock file is published.
final class OutputLock: Sendable {
  private let descriptor: Int32

  init(_ folder: String) throws(StoreError) {
    descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .files(FileError("open", folder)) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      throw errno == EWOULDBLOCK ? .busy(folder: folder) : .files(FileError("lock", folder))
    }
  }

  deinit { close(descriptor) }
}
