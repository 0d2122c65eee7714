internal import CEspeak
internal import CFork
internal import Glibc

/// espeak-ng's reading of one word by another language's voice, in a child that ends: what the library
/// answers depends on what its process was asked before, and the parent's voice must stay.
enum ForeignSpeller {
  private enum Limit {
    static let processorSeconds: UInt32 = 5
    static let wallSeconds: UInt32 = 10
    static let addressSpace: UInt = 512 << 20
    static let answer = 4096
  }

  /// - Returns: IPA, sounds parted by "_"; nil when there is no such voice.
  static func phonemes(of spelling: String, in language: String) -> String? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    let parent = getpid()
    let child = lector_fork()
    if child == 0 {
      close(ends[0])
      lector_die_with_parent(parent)
      lector_limit(Limit.processorSeconds, Limit.addressSpace, Limit.wallSeconds)
      answer(spelling, language, ends[1])
    }
    close(ends[1])
    defer { close(ends[0]) }
    guard child > 0 else { return nil }
    let answer = all(ends[0])
    guard lector_wait(child) == 0, !answer.isEmpty else { return nil }
    return String(decoding: answer, as: UTF8.self)
  }

  private static func answer(_ spelling: String, _ language: String, _ pipe: Int32) -> Never {
    guard espeak_SetVoiceByName(language) == EE_OK else { _exit(1) }
    let separator = Int32(UInt8(ascii: "_")) << 8
    var phonemes = ""
    spelling.withCString { start in
      var rest: UnsafeRawPointer? = UnsafeRawPointer(start)
      while rest != nil {
        guard
          let clause = espeak_TextToPhonemes(
            &rest, Int32(espeakCHARS_UTF8), Int32(espeakPHONEMES_IPA) | separator)
        else { break }
        phonemes += (phonemes.isEmpty ? "" : " ") + String(cString: clause)
      }
    }
    let bytes = Array(phonemes.utf8.prefix(Limit.answer))
    _ = write(pipe, bytes, bytes.count)
    _exit(0)
  }

  private static func all(_ descriptor: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: Limit.answer)
    while true {
      let count = read(descriptor, &piece, piece.count)
      if count > 0 {
        bytes += piece[..<count]
      } else if count == 0 || errno != EINTR {
        return bytes
      }
    }
  }
}
