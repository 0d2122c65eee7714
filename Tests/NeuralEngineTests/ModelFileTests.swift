import Testing

@testable import lector_engine_neural

@Suite struct ModelFileTests {
  private typealias Buffer = ProtocolBuffer

  private static func node(_ kind: String, _ inputs: [String], _ outputs: [String]) -> [UInt8] {
    var node: [UInt8] = []
    for input in inputs { node += Buffer.field(1, Array(input.utf8)) }
    for output in outputs { node += Buffer.field(2, Array(output.utf8)) }
    return Buffer.field(1, node + Buffer.field(4, Array(kind.utf8)))
  }

  private static func model(_ nodes: [[UInt8]]) -> [UInt8] {
    // A version, a varint, and a name stand around the graph.
    [0x08, 0x08] + Buffer.field(7, nodes.flatMap(\.self) + Buffer.field(2, Array("g".utf8)))
  }

  @Test func thePhonemesLengthsAreWhatIsRoundedAndSummedUp() {
    let nodes = [
      Self.node("Ceil", ["w"], ["lengths"]), Self.node("CumSum", ["lengths", "axis"], ["ends"]),
      Self.node("Add", ["a", "b"], ["bins"]), Self.node("CumSum", ["bins", "axis"], ["edges"]),
    ]
    #expect(ModelFile.durations(in: Self.model(nodes)) == "lengths")
    #expect(ModelFile.durations(in: Self.model(Array(nodes[2...]))) == nil)
    #expect(
      ModelFile.durations(in: Self.model(nodes + [Self.node("CumSum", ["lengths"], ["x"])])) == nil)
  }

  @Test(arguments: [
    [], [0xFF], [0x3A, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F], [UInt8](repeating: 0x80, count: 40),
  ])
  func whatIsNoModelHasNoLengths(bytes: [UInt8]) {
    #expect(ModelFile.durations(in: bytes) == nil)
  }

  /// Field 7, in it field 12, in it field 1: the name.
  @Test func anOutputIsAppendedAsASecondGraph() {
    #expect(ModelFile.output("ab") == [0x3A, 6, 0x62, 4, 0x0A, 2, 0x61, 0x62])
    #expect(ModelFile.output(nil).isEmpty)
  }

  @Test func wordsBeginWhereTheSymbolsBeforeThemEnd() {
    #expect(
      WordStarts.samples([1, nil, 3], lengths: [2, 3, 1, 4], count: 4, unit: 10, total: 100)
        == [20, nil, 60])
    // Without lengths every symbol counts the same.
    #expect(WordStarts.samples([1, 2], lengths: nil, count: 4, unit: 0, total: 100) == [25, 50])
  }

  @Test func silenceAtTheEndsGoesAndMarksMove() {
    var samples = [Float](repeating: 0, count: 1000)
    for place in 400..<600 { samples[place] = 0.5 }
    let sound = PhraseSound(samples: samples, starts: [nil, 300, 500]).trimmed(rate: 1000)
    // 15 ms stay before and 60 after.
    #expect(sound.samples.count == 274)
    #expect(sound.starts == [nil, 0, 115])
    let silent = PhraseSound(samples: [0, 0.001], starts: [1]).trimmed(rate: 1000)
    #expect(silent.samples.isEmpty)
  }
}
