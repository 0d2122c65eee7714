internal import CFile
internal import Glibc

/// The folder that is served, and nothing outside it.
struct OutputFolder: Sendable {
  /// Absolute, without symbolic links, without a slash at its end.
  let root: String

  /// nil when there is no such folder.
  init?(_ path: String) {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    var status = stat()
    guard stat(resolved, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
    let text = String(cString: resolved)
    root = text == "/" ? "" : text
  }

  var isReadable: Bool { access("\(root)/", R_OK | X_OK) == 0 }

  /// Opens a file by its path below the root, whose names lead nowhere but down. Whatever symbolic
  /// links are on the way, what has been opened must lie below the root: the kernel tells where it is.
  func open(_ relative: String) throws(FileProblem) -> OpenFile {
    // Non-blocking, or a FIFO would hold the thread for ever.
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
    let path = "\(root)/\(relative)"
    let direct = cfile_open_direct(path, flags)
    if direct >= 0 { return try regularFile(direct) }
    if errno == ENOENT { throw .missing }
    // There are links, or the kernel does not know the call.
    let descriptor = Glibc.open(path, flags)
    guard descriptor >= 0 else { throw Self.problem(errno) }
    guard contains(descriptor) else {
      close(descriptor)
      throw .missing
    }
    return try regularFile(descriptor)
  }

  /// Takes ownership of the descriptor.
  private func regularFile(_ descriptor: Int32) throws(FileProblem) -> OpenFile {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let error = errno
      close(descriptor)
      throw .failed(error)
    }
    // From here on the descriptor is closed with the file.
    let file = OpenFile(descriptor: descriptor, status: status)
    switch status.st_mode & S_IFMT {
    case S_IFREG: return file
    case S_IFDIR: throw .isFolder
    default: throw .missing
    }
  }

  private func contains(_ descriptor: Int32) -> Bool {
    var place = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = place.withUnsafeMutableBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        $0.baseAddress.map { readlink("/proc/self/fd/\(descriptor)", $0, Int(PATH_MAX)) } ?? -1
      }
    }
    guard count > 0, count < place.count else { return false }
    let path = place[..<count]
    return path.elementsEqual(root.utf8) || path.starts(with: "\(root)/".utf8)
  }

  private static func problem(_ error: Int32) -> FileProblem {
    switch error {
    case ENOENT, ENOTDIR, ELOOP, ENAMETOOLONG, ENXIO, EINVAL: .missing
    case EACCES, EPERM: .forbidden
    case EMFILE, ENFILE, ENOMEM: .busy
    default: .failed(error)
    }
  }
}
