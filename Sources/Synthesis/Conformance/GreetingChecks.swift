internal import EngineWire

extension EngineExamination {
  static let greeting: Check = { (examination) throws(Breach) in
    // A later program may say more than this one; that must not matter.
    let frame = examination.settings.frame
    let more = Frame(.voice, frame.payload + Array("no-such-key of a later version\n".utf8))
    let answer = try ExaminedEngine(examination.executable, limit: examination.limit)
      .introduce(more)
    guard answer.kind == .hello else {
      throw Breach(reason: "the voice was refused: \(try ExaminedEngine.refusal(answer).reason)")
    }
    let hello: Hello
    do throws(WireError) { hello = try Hello(answer) } catch {
      throw Breach(reason: EngineFault.malformed(error).description)
    }
    guard hello.wire == Hello.wire else {
      throw Breach(reason: "it speaks version \(hello.wire) of the wire, not \(Hello.wire)")
    }
    guard !hello.fingerprint.isEmpty else { throw Breach(reason: "the fingerprint is empty") }
    for source in hello.sources where !source.hasPrefix("/") {
      throw Breach(reason: "the source \"\(source)\" is no absolute path")
    }
    let again = try ExaminedEngine(examination).hello
    guard again == hello else {
      throw Breach(reason: "a second start says \(again), the first said \(hello)")
    }
    return "\(hello.engine) \(hello.version), \(hello.sampleRate) Hz, \(hello.fingerprint)"
  }

  static let unknownVoice: Check = { (examination) throws(Breach) in
    var settings = examination.settings
    settings.voice = "no-such-voice/\(examination.settings.voice)"
    let answer = try ExaminedEngine(examination.executable, limit: examination.limit)
      .introduce(settings.frame)
    guard answer.kind == .failure else {
      throw Breach(
        reason: "it greets as the voice \"\(settings.voice)\", which is none: another voice "
          + "would speak and nobody would notice")
    }
    let refusal = try ExaminedEngine.refusal(answer)
    guard refusal.id == 0, refusal.isPermanent, !refusal.reason.isEmpty else {
      throw Breach(
        reason: "the refusal must have id 0, be permanent and say why; it has id \(refusal.id), "
          + "\(refusal.isPermanent ? "is" : "is not") permanent and says \"\(refusal.reason)\"")
    }
    return "\"\(refusal.reason)\""
  }
}
