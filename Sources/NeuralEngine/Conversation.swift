internal import CFork
internal import EngineWire
internal import Glibc

/// Reads frames and answers them, one after the other, on the only thread.
struct Conversation {
  private let output = Output()
  private var cast: Cast?

  private enum Limit {
    static let textBytes = 1 << 17
    /// Symbols in a request: half an hour of speech at 15 a second.
    static let symbols = 27_000
  }

  static func run() -> Never {
    lector_die_with_parent(0)
    var conversation = Conversation()
    var reader = FrameReader()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      do {
        while let frame = try reader.next() { try conversation.answer(frame) }
      } catch {
        Output.complain("the input is not the wire: \(error)")
        exit(65)
      }
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count > 0 {
        reader.append(Array(buffer[..<count]))
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
      guard cast == nil else {
        throw Refusal(id: 0, isPermanent: true, reason: "the voice is chosen already")
      }
      let cast = try Cast(settings, in: .current)
      self.cast = cast
      output.write(cast.hello.frame)
    } catch {
      output.write(error.frame)
    }
  }

  private func say(_ request: Request) {
    do throws(Refusal) {
      guard let cast else {
        throw Refusal(id: 0, isPermanent: true, reason: "no voice was chosen")
      }
      let bytes = request.words.reduce(0) { $0 + $1.utf8.count + 1 }
      guard bytes <= Limit.textBytes else {
        throw Refusal(
          id: 0, isPermanent: true,
          reason: "a text of \(bytes) bytes; the limit is \(Limit.textBytes)")
      }
      let phrases = try Phrase.phrases(
        of: request.words, spelling: cast.spelling, longest: cast.voice.longestPhrase)
      let symbols = phrases.reduce(0) { $0 + $1.symbolCount }
      guard symbols <= Limit.symbols else {
        throw Refusal(id: 0, isPermanent: true, reason: "it lasts longer than half an hour")
      }
      try speak(phrases, cast, request.id)
    } catch {
      var refusal = error
      refusal.id = request.id
      output.write(refusal.frame)
    }
  }

  private func speak(_ phrases: [Phrase], _ cast: Cast, _ id: UInt32) throws(Refusal) {
    let rate = cast.voice.sampleRate
    var total = 0
    var marks: [(word: Int, sample: Int)] = []
    var before: Phrase?
    for phrase in phrases {
      let sound = try cast.voice.sound(of: phrase, pace: cast.pace).trimmed(rate: rate)
      guard !sound.samples.isEmpty else { continue }
      if let before {
        let pause = before.pauseAfter * rate / 1000
        output.write([Int16](repeating: 0, count: pause), of: id)
        total += pause
      }
      before = phrase
      for (word, start) in zip(phrase.words, sound.starts) {
        // A word that was cut has the mark of its first part.
        if let start, marks.last?.word != word.index { marks.append((word.index, total + start)) }
      }
      let scale = 32_767 * cast.volume
      output.write(
        sound.samples.map { Int16(max(-32_768, min(32_767, ($0 * scale).rounded()))) }, of: id)
      total += sound.samples.count
    }
    output.write(.marks(id: id, marks))
    output.write(.done(id: id, samples: total))
  }
}

extension Phrase {
  /// Milliseconds of silence between two runs of the model: what espeak-ng makes between sentences and
  /// clauses, so that long utterances, which the program cuts and joins with the same, sound alike.
  fileprivate var pauseAfter: Int {
    if endsSentence { return 325 }
    return words.last?.mark.isEmpty == false ? 160 : 0
  }
}
