internal import CFork
internal import EngineWire
internal import Glibc
internal import Loanwords

/// Initializes the library and chooses the voice once, then forks a child for every utterance.
///
/// What libespeak-ng 1.51 says depends on what the process said before (the same sentence four times
/// gives four different numbers of samples, and nothing resets it); a child that says one thing and
/// ends makes it a function of its text. It also confines crashes, hangs and hunger.
struct Zygote {
  /// Bounds of one utterance. The program waits 60 seconds or more, so these speak first.
  enum Limit {
    static let audioSeconds = 1800
    static let textBytes = 1 << 18
    static let processorSeconds: UInt32 = 30
    static let wallSeconds: UInt32 = 45
    /// The process maps 40 MB with all its libraries.
    static let addressSpace: UInt = 512 << 20
  }

  private let output = Output()
  private var sampleRate = 0
  private var loanwords = Loanwords()
  private var enunciation = Enunciation(voice: "")

  static func run() -> Never {
    // The signal would come when the *thread* ends that started this process; the program starts
    // its engines from threads that live as long as they do. The end of the input says the same.
    lector_die_with_parent(0)
    var zygote = Zygote()
    var reader = FrameReader()
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
    while true {
      do {
        while let frame = try reader.next() { try zygote.answer(frame) }
      } catch {
        Output.complain("the input is not the wire: \(error)")
        exit(65)
      }
      let count = read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      if count > 0 {
        reader.append(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      } else if count == 0 || errno != EINTR {
        exit(0)
      }
    }
  }

  private mutating func answer(_ frame: Frame) throws(WireError) {
    switch frame.kind {
    case .voice: introduce(try VoiceSettings(frame))
    case .text: say(try Request(frame))
    case .hello, .audio, .marks, .done, .failure: throw .unknownKind(frame.kind.rawValue)
    }
  }

  private mutating func introduce(_ settings: VoiceSettings) {
    do throws(Refusal) {
      guard sampleRate == 0 else {
        throw Refusal(id: 0, isPermanent: true, reason: "the voice is chosen already")
      }
      let rate = try Library.initialize()
      let voice = try Library.select(settings)
      sampleRate = rate
      enunciation = Enunciation(voice: voice)
      let hello = Hello(
        engine: "espeak-ng", version: Library.version, sampleRate: rate,
        fingerprint: Fingerprint.of(voice: voice), sources: Fingerprint.sources(of: voice))
      output.write(hello.frame)
    } catch {
      output.write(error.frame)
    }
  }

  private mutating func say(_ request: Request) {
    guard sampleRate > 0 else {
      return refuse(request, permanently: true, "no voice was chosen")
    }
    let words = loanwords.expanding(request.words)
    let size = words.reduce(0) { $0 + $1.utf8.count + 1 }
    guard size <= Limit.textBytes else {
      let reason = "a text of \(size) bytes; the limit is \(Limit.textBytes)"
      return refuse(request, permanently: true, reason)
    }
    let zygote = getpid()
    let child = lector_fork()
    if child == 0 {
      lector_die_with_parent(zygote)
      lector_limit(Limit.processorSeconds, Limit.addressSpace, Limit.wallSeconds)
      speak(request, words)
      // Not exit: handlers and buffers belong to the zygote.
      _exit(0)
    }
    guard child > 0 else {
      return refuse(
        request, permanently: false, "no child process: \(String(cString: strerror(errno)))")
    }
    let end = lector_wait(child)
    if end != 0 { refuse(request, permanently: false, Zygote.reason(of: end)) }
  }

  /// In the child.
  private func speak(_ request: Request, _ words: [String]) {
    let text = EngineText(enunciation.applied(to: words))
    let speech = Speech(
      id: request.id, text: text, longest: Limit.audioSeconds * sampleRate, output: output)
    let isDone = Library.say(text.bytes, to: speech)
    if speech.isTooLong {
      refuse(request, permanently: true, "it lasts longer than \(Limit.audioSeconds) s")
    } else if !isDone {
      refuse(request, permanently: false, "espeak-ng reported an internal error")
    } else {
      speech.finish()
    }
  }

  private func refuse(_ request: Request, permanently: Bool, _ reason: String) {
    output.write(Refusal(id: request.id, isPermanent: permanently, reason: reason).frame)
  }

  private static func reason(of end: Int32) -> String {
    switch end {
    case SIGALRM: "espeak-ng took longer than \(Limit.wallSeconds) s"
    case SIGXCPU: "espeak-ng took more than \(Limit.processorSeconds) s of processor time"
    case 1...: "espeak-ng was killed by signal \(end) (\(String(cString: strsignal(end))))"
    default: "espeak-ng exited with code \(-end)"
    }
  }
}
