internal import CSpawn
internal import EngineWire
internal import Glibc

/// A running engine and its three pipes. Lives on one thread: its calls block.
///
/// A class, not a non-copyable structure: as one, and thrown out of an initializer, it was destroyed
/// twice (Swift 6.3.1).
final class EngineProcess {
  /// Its number and the ends of its pipes; −1 for an end that is closed.
  var process = lector_process()
  private var reader = FrameReader()
  private var errors: [UInt8] = []
  private let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)

  private static let longestComplaint = 2000

  init(executable: String) throws(SynthesisError) {
    let code = lector_spawn(executable, &process)
    guard code == 0 else {
      process = lector_process(pid: 0, input: -1, output: -1, errors: -1)
      throw .engineNotStarted(executable: executable, code: code)
    }
  }

  /// An engine that is still there has lost its place: it is killed.
  deinit {
    for descriptor in [process.input, process.output, process.errors] where descriptor >= 0 {
      close(descriptor)
    }
    if process.pid > 0 {
      kill(-process.pid, SIGKILL)
      var status: Int32 = 0
      while waitpid(process.pid, &status, 0) < 0, errno == EINTR {}
    }
    scratch.deallocate()
  }

  /// The end of what it wrote to its error stream, with what nobody has read yet.
  func complaint() -> String {
    if process.errors >= 0 { listenToErrors() }
    return String(decoding: errors.suffix(EngineProcess.longestComplaint), as: UTF8.self)
  }

  enum Interruption: Error {
    case fault(EngineFault)
    case called
  }

  /// Sends bytes and hands out the frames that come back until `receive` has enough.
  /// - Parameters:
  ///   - call: a descriptor that becomes readable when `job` may have been cancelled.
  func exchange(
    _ bytes: [UInt8], within limit: Duration, for job: Job, call: Int32,
    receive: (Frame) throws(EngineFault) -> Bool
  ) throws(Interruption) {
    // Stands still while the machine sleeps: a closed lid is no hanging engine.
    let deadline = SuspendingClock.now + limit
    var sent = 0
    while true {
      if try hasEnough(receive) { return }
      var waits = [
        pollfd(fd: process.output, events: Int16(POLLIN), revents: 0),
        pollfd(fd: process.errors, events: Int16(POLLIN), revents: 0),
        pollfd(fd: call, events: Int16(POLLIN), revents: 0),
      ]
      if sent < bytes.count {
        waits.append(pollfd(fd: process.input, events: Int16(POLLOUT), revents: 0))
      }
      let left = (deadline - .now).components
      guard left.seconds >= 0, left.attoseconds >= 0 else {
        throw .fault(.timedOut(after: limit))
      }
      let wait = left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000 + 1
      if poll(&waits, nfds_t(waits.count), Int32(clamping: wait)) < 0 { continue }
      if waits[2].revents != 0 {
        _ = read(call, scratch.baseAddress, 8)
        if job.isCancelled { throw .called }
      }
      if waits[1].revents != 0 { listenToErrors() }
      if waits.count > 3, waits[3].revents != 0 { send(bytes, from: &sent) }
      if waits[0].revents != 0, !listen() {
        // Frames in the pipe are still good: the last of them may complete the request.
        if try hasEnough(receive) { return }
        throw .fault(end())
      }
    }
  }

  private func hasEnough(
    _ receive: (Frame) throws(EngineFault) -> Bool
  ) throws(Interruption) -> Bool {
    do throws(EngineFault) {
      while let frame = try EngineFault.reading(try reader.next()) {
        if try receive(frame) { return true }
      }
      return false
    } catch {
      throw .fault(error)
    }
  }

  /// A write that fails says nothing: whether the engine is dead, its output tells.
  private func send(_ bytes: [UInt8], from sent: inout Int) {
    let count = bytes.withUnsafeBytes {
      write(process.input, $0.baseAddress! + sent, bytes.count - sent)
    }
    if count > 0 {
      sent += count
    } else if errno != EAGAIN, errno != EINTR {
      sent = bytes.count
    }
  }

  /// - Returns: false at the end of the stream.
  private func listen() -> Bool {
    // Frames are small, so that a pipe takes each whole, and follow each other within a tenth of a
    // millisecond: each alone would cost two changes of process.
    usleep(400)
    let count = read(process.output, scratch.baseAddress, scratch.count)
    if count > 0 { reader.append(UnsafeRawBufferPointer(rebasing: scratch[..<count])) }
    return count > 0 || count < 0 && (errno == EAGAIN || errno == EINTR)
  }

  private func listenToErrors() {
    let count = read(process.errors, scratch.baseAddress, scratch.count)
    if count > 0 {
      errors.append(contentsOf: scratch[..<count])
      if errors.count > 2 * EngineProcess.longestComplaint {
        errors.removeFirst(errors.count - EngineProcess.longestComplaint)
      }
    } else if count == 0 {
      // poll ignores negative descriptors; an open one at its end would wake it for ever.
      close(process.errors)
      process.errors = -1
    }
  }

  /// The engine has closed its output. Collects its exit.
  private func end() -> EngineFault {
    // The output closes moments before the exit can be seen.
    var information = siginfo_t()
    for _ in 0..<100 {
      information = siginfo_t()
      waitid(P_PID, id_t(process.pid), &information, WEXITED | WNOHANG | WNOWAIT)
      if information.si_signo != 0 { break }
      usleep(1000)
    }
    // Before it is reaped, its number is its group's and nobody else's.
    kill(-process.pid, SIGKILL)
    var status: Int32 = 0
    while waitpid(process.pid, &status, 0) < 0, errno == EINTR {}
    process.pid = 0
    let signal = status & 0x7F
    return signal == 0 ? .exited(code: status >> 8 & 0xFF) : .killed(signal: signal)
  }

  /// Lets an idle engine end by itself: the end of its input tells it to. One that stays longer than
  /// a second is killed.
  func dismiss() {
    close(process.input)
    process.input = -1
    var wait = pollfd(fd: process.output, events: 0, revents: 0)
    _ = poll(&wait, 1, 1000)
  }
}
