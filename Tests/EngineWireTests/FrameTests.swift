import EngineWire
import Testing

@Suite struct FrameTests {
  private static let conversation: [Frame] = [
    Hello(engine: "e", version: "2", sampleRate: 24_000, fingerprint: "f g").frame,
    VoiceSettings(voice: "en+f3", language: "en", rate: 165, pitch: 35, wordGap: 2).frame,
    Request(id: 7, words: ["Hello,", "New York", "", "мир."]).frame,
    [Int16](arrayLiteral: 0, 1, -1, .max, .min).withUnsafeBufferPointer { .audio(id: 7, $0) },
    .marks(id: 7, [(0, 0), (3, 1 << 20)]),
    .done(id: 7, samples: 5),
    Refusal(id: 0, isPermanent: true, reason: "no voice “x”").frame,
  ]

  @Test func aFrameIsLengthKindAndPayload() {
    #expect(Frame(.done, [9, 8]).bytes == [2, 0, 0, 0, UInt8(ascii: "D"), 9, 8])
  }

  @Test(arguments: [1, 2, 3, 5, 64, 1 << 16])
  func framesSurviveAnyCutOfTheStream(piece: Int) throws {
    let stream = Self.conversation.flatMap(\.bytes)
    var reader = FrameReader()
    var frames: [Frame] = []
    for start in stride(from: 0, to: stream.count, by: piece) {
      reader.append(Array(stream[start..<min(start + piece, stream.count)]))
      while let frame = try reader.next() { frames.append(frame) }
    }
    #expect(frames == Self.conversation)
    #expect(reader.pending == 0)
  }

  @Test func aStreamThatEndsInsideAFrameLeavesItsBytesPending() throws {
    var reader = FrameReader()
    reader.append(Array(Frame(.done, [1, 2, 3]).bytes.dropLast()))
    #expect(try reader.next() == nil)
    #expect(reader.pending == 7)
  }

  @Test func textOfAnotherProgramIsNoFrame() {
    var reader = FrameReader()
    reader.append(Array("Traceback (most recent call last)".utf8))
    #expect(throws: WireError.unknownKind(UInt8(ascii: "e"))) { try reader.next() }
  }

  @Test func aGigabyteIsRefusedBeforeItComes() {
    var reader = FrameReader()
    reader.append([0, 0, 0, 0x40, Frame.Kind.audio.rawValue])
    #expect(throws: WireError.payloadTooLong(1 << 30)) { try reader.next() }
  }

  /// 40 MB; removing each frame from the front would move 200 GB.
  @Test(.timeLimit(.minutes(15))) func tenThousandFramesInOneBufferTakeLinearTime() throws {
    var reader = FrameReader()
    let frame = Frame(.audio, [UInt8](repeating: 1, count: 4004))
    let bytes = frame.bytes
    for _ in 0..<10_000 { reader.append(bytes) }
    var count = 0
    while try reader.next() != nil { count += 1 }
    #expect(count == 10_000)
  }
}
