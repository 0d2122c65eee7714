import CSpawn
import EngineWire
import Glibc
import Synthesis
import Testing

/// What the engine does when the other side of the wire misbehaves.
@Suite struct EspeakEngineTests {
  /// Writes everything, closes the input, and collects what comes until the engine ends.
  private func conversation(
    _ bytes: [UInt8]
  ) throws -> (frames: [Frame], complaint: String, code: Int32) {
    var engine = lector_process()
    try #require(lector_spawn(try espeak(), &engine) == 0)
    #expect(write(engine.input, bytes, bytes.count) == bytes.count)
    close(engine.input)
    var reader = FrameReader()
    reader.append(all(engine.output))
    var frames: [Frame] = []
    while let frame = try reader.next() { frames.append(frame) }
    #expect(reader.pending == 0)
    let complaint = String(decoding: all(engine.errors), as: UTF8.self)
    var status: Int32 = 0
    waitpid(engine.pid, &status, 0)
    return (frames, complaint, status >> 8 & 0xFF)
  }

  private func all(_ descriptor: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &piece, piece.count)
      if count > 0 {
        bytes += piece[..<count]
      } else if count == 0 || errno != EAGAIN {
        close(descriptor)
        return bytes
      } else {
        var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        _ = poll(&wait, 1, 1000)
      }
    }
  }

  private static let voice = VoiceSettings(voice: "en").frame.bytes

  @Test func aRequestIsAnsweredInFramesThatAPipeTakesWhole() throws {
    let text = Request(id: 5, words: ["Good", "morning."]).frame.bytes
    let (frames, complaint, code) = try conversation(Self.voice + text)
    #expect(frames.first?.kind == .hello)
    #expect(frames.suffix(2).map(\.kind) == [.marks, .done])
    let ids = try frames.dropFirst().map { frame in try frame.id }
    #expect(Set(ids) == [5])
    #expect(frames.allSatisfy { $0.bytes.count <= 4096 })
    #expect(complaint == "")
    #expect(code == 0)
  }

  @Test func textBeforeAVoiceIsRefused() throws {
    let (frames, _, code) = try conversation(Request(id: 5, words: ["Hello."]).frame.bytes)
    let refusal = try Refusal(try #require(frames.first))
    #expect(refusal == Refusal(id: 5, isPermanent: true, reason: "no voice was chosen"))
    #expect(code == 0)
  }

  @Test func aSecondVoiceIsRefused() throws {
    let (frames, _, _) = try conversation(Self.voice + Self.voice)
    #expect(frames.map(\.kind) == [.hello, .failure])
  }

  @Test(arguments: [
    Array("GET / HTTP/1.1\r\n".utf8), Frame(.done, []).bytes, Frame(.text, [1]).bytes,
    Frame(.voice, Array("rate 100\n".utf8)).bytes, Frame(.voice, [0xFF, 0x0A]).bytes,
    Frame(.voice, Array("voice en\nrate fast\n".utf8)).bytes,
  ])
  func whatIsNotTheWireEndsTheEngineWithAComplaint(bytes: [UInt8]) throws {
    let (frames, complaint, code) = try conversation(bytes)
    #expect(frames.isEmpty)
    #expect(complaint.hasPrefix("lector-engine-espeak: the input is not the wire: "))
    #expect(code == 65)
  }
}
