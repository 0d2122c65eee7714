internal import CFork
internal import EngineWire
internal import Glibc
internal import Loanwords

/// A process that spells: started before the runtime of the model is loaded, so that it has no thread
/// and little memory, it forks a child for every request. A child that crashes or hangs ends alone.
final class SpellingProcess {
  private let channel: Int32
  private var reader = FrameReader()
  private var lastID: UInt32 = 0

  private enum Limit {
    static let processorSeconds: UInt32 = 20
    static let wallSeconds: UInt32 = 30
    static let addressSpace: UInt = 512 << 20
    static let bytes = 1 << 18
  }

  /// Forks; the library must have been started, and there must be no other thread.
  init() throws(Refusal) {
    var ends: [Int32] = [-1, -1]
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0 else {
      throw Self.accident("no channel: \(String(cString: strerror(errno)))")
    }
    let parent = getpid()
    let child = lector_fork()
    if child == 0 {
      close(ends[0])
      lector_die_with_parent(parent)
      Self.serve(ends[1])
    }
    close(ends[1])
    guard child > 0 else { throw Self.accident("no child: \(String(cString: strerror(errno)))") }
    channel = ends[0]
  }

  deinit { close(channel) }

  /// - Parameter lines: texts in the order in which they are spelled; each may depend on those before.
  /// - Returns: the phonemes of each, in the International Phonetic Alphabet with ties.
  func phonemes(of lines: [String]) throws(Refusal) -> [String] {
    lastID += 1
    let request = Request(id: lastID, words: lines).frame
    guard request.payload.count <= Limit.bytes else {
      throw Refusal(
        id: 0, isPermanent: true,
        reason: "a text of \(request.payload.count) bytes; the limit is \(Limit.bytes)")
    }
    Self.write(request, to: channel)
    while true {
      let answer: Result<[String], Refusal>?
      do throws(WireError) { answer = try nextAnswer() } catch {
        throw Self.accident("espeak-ng's answer is torn")
      }
      if let answer { return try answer.get() }
      guard Self.read(channel, &reader) else { throw Self.accident("espeak-ng is gone") }
    }
  }

  private func nextAnswer() throws(WireError) -> Result<[String], Refusal>? {
    guard let frame = try reader.next() else { return nil }
    if frame.kind == .failure { return .failure(Self.accident(try Refusal(frame).reason)) }
    return .success(try Request(frame).words)
  }

  private static func accident(_ reason: String) -> Refusal {
    Refusal(id: 0, isPermanent: false, reason: reason)
  }

  private static func serve(_ channel: Int32) -> Never {
    var reader = FrameReader()
    while true {
      guard let request = try? reader.next() else {
        guard read(channel, &reader) else { _exit(0) }
        continue
      }
      let zygote = getpid()
      let child = lector_fork()
      if child == 0 {
        lector_die_with_parent(zygote)
        lector_limit(Limit.processorSeconds, Limit.addressSpace, Limit.wallSeconds)
        spell(request, channel)
        _exit(0)
      }
      let end = child > 0 ? lector_wait(child) : -1
      if end != 0 {
        let reason =
          end > 0
          ? "espeak-ng was killed by signal \(end) (\(String(cString: strsignal(end))))"
          : "espeak-ng exited with code \(-end)"
        write(Refusal(id: 0, isPermanent: false, reason: reason).frame, to: channel)
      }
    }
  }

  private static func spell(_ frame: Frame, _ channel: Int32) {
    guard let request = try? Request(frame) else { _exit(65) }
    var loanwords = Loanwords()
    let texts = loanwords.expanding(request.words)
    Speller.allowPhonemes()
    let reply = Request(id: request.id, words: texts.map(Speller.phonemes)).frame
    if reply.payload.count > Frame.longestPayload { _exit(75) }
    write(reply, to: channel)
  }

  /// - Returns: false at the end of the stream.
  private static func read(_ channel: Int32, _ reader: inout FrameReader) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(channel, &buffer, buffer.count)
      if count > 0 {
        reader.append(Array(buffer[..<count]))
        return true
      }
      if count == 0 || errno != EINTR { return false }
    }
  }

  private static func write(_ frame: Frame, to channel: Int32) {
    let bytes = frame.bytes
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        send(channel, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count > 0 { sent += count } else if errno != EINTR { return }
    }
  }
}
