import EngineWire
import Testing

@Suite struct PayloadTests {
  @Test func helloComesBackAsItWas() throws {
    let hello = Hello(engine: "espeak-ng", version: "1.51", sampleRate: 22_050, fingerprint: "a b")
    #expect(try Hello(hello.frame) == hello)
  }

  @Test func anEngineMayWriteItsHelloByHand() throws {
    let text = "engine tiny\r\nfuture thing\nsample-rate 8000\nwire 1\nversion 0.1\n"
    let hello = try Hello(Frame(.hello, Array(text.utf8)))
    #expect(hello.engine == "tiny")
    #expect(hello.sampleRate == 8000)
    // Without a fingerprint of its own, the version must do.
    #expect(hello.fingerprint == "tiny-0.1")
  }

  @Test func ofAnotherWireOnlyTheVersionIsRead() throws {
    #expect(try Hello(Frame(.hello, Array("wire 2\nrate x\n".utf8))).wire == 2)
  }

  @Test(arguments: [
    ("", WireError.missingKey("wire", in: .hello)),
    ("wire one\n", .notANumber(key: "wire", value: "one")),
    ("wire 1\n", .missingKey("engine", in: .hello)),
    ("wire 1\nengine e\n", .missingKey("sample-rate", in: .hello)),
    ("wire 1\nengine e\nsample-rate 0\n", .outOfRange(key: "sample-rate", value: 0)),
  ])
  func aHelloThatLacksSomethingSaysWhat(text: String, error: WireError) {
    #expect(throws: error) { try Hello(Frame(.hello, Array(text.utf8))) }
  }

  @Test func aHelloInAnotherEncodingIsRefused() {
    #expect(throws: WireError.notUTF8(.hello)) { try Hello(Frame(.hello, [0xFF, 0x20])) }
  }

  @Test func voiceSettingsComeBackAsTheyWere() throws {
    let voice = VoiceSettings(
      voice: "en+f3", language: "en-GB", rate: 165, pitch: 35, range: 40, wordGap: 2, volume: 100)
    #expect(try VoiceSettings(voice.frame) == voice)
    #expect(try VoiceSettings(VoiceSettings(voice: "v").frame) == VoiceSettings(voice: "v"))
  }

  @Test func aVoiceNameCannotSmuggleALine() throws {
    let voice = VoiceSettings(voice: "en\nrate 999")
    #expect(try VoiceSettings(voice.frame) == VoiceSettings(voice: "en rate 999"))
  }

  @Test(arguments: [
    [], [""], ["a"], ["a", ""], ["", "", "b"], ["New York", "is,", "«big».", "😀"],
  ])
  func wordsKeepTheirNumberAndText(words: [String]) throws {
    #expect(try Request(Request(id: 3, words: words).frame) == Request(id: 3, words: words))
  }

  @Test func aLineBreakInsideAWordIsASpace() throws {
    let words = try Request(Request(id: 1, words: ["a\nb\r\nc", "d"]).frame).words
    #expect(words == ["a b  c", "d"])
  }

  @Test func invalidUTF8InAWordIsRepaired() throws {
    let frame = Frame(.text, [1, 0, 0, 0, 0x61, 0xFF, 0x0A])
    #expect(try Request(frame).words == ["a\u{FFFD}"])
  }

  @Test func samplesAreLittleEndianAndAppend() throws {
    var samples: [Int16] = [5]
    try Frame(.audio, [1, 0, 0, 0, 0x01, 0x02, 0xFF, 0xFF]).appendSamples(to: &samples)
    #expect(samples == [5, 0x0201, -1])
    let frame = samples.withUnsafeBufferPointer { Frame.audio(id: 1, $0) }
    #expect(frame.payload == [1, 0, 0, 0, 5, 0, 0x01, 0x02, 0xFF, 0xFF])
  }

  @Test(arguments: [(Frame.Kind.audio, 3), (.audio, 5), (.marks, 11), (.done, 7), (.done, 9)])
  func aPayloadOfBrokenItemsIsRefused(kind: Frame.Kind, size: Int) {
    let frame = Frame(kind, [UInt8](repeating: 0, count: size))
    #expect(throws: WireError.payloadTooShort(kind, size)) {
      var samples: [Int16] = []
      switch kind {
      case .audio: try frame.appendSamples(to: &samples)
      case .marks: _ = try frame.marks
      default: _ = try frame.totalSamples
      }
    }
  }

  @Test func aRefusalComesBackAsItWas() throws {
    let refusal = Refusal(id: 9, isPermanent: false, reason: "killed by signal 11")
    #expect(try Refusal(refusal.frame) == refusal)
    #expect(throws: WireError.payloadTooShort(.failure, 4)) {
      try Refusal(Frame(.failure, [9, 0, 0, 0]))
    }
  }
}
