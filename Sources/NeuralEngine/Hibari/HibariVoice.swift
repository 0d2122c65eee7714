internal import EngineWire
internal import FoundationEssentials

/// hibari: a small network that predicts, for phonemes, how long they last and the spectrum of the sound
/// (`HarmonicNoise`); American English, 24 kHz.
struct HibariVoice: NeuralVoice {
  let sampleRate = HarmonicNoise.rate
  let naturalRate = 170
  /// What it was trained on; beyond it the network loses the thread.
  let longestPhrase = 380
  static let spellingVoice = "en-us"
  let files: [String]
  private let model: Model
  private let durations: String?
  private let vocabulary: [Unicode.Scalar: Int64]
  private let synthesis = HarmonicNoise()

  /// A frame of the network's lengths is two of its spectra.
  private static let framesPerUnit = 2

  static func isIn(_ folder: String) -> Bool {
    FileBytes.names(in: folder).contains("vocab.json")
  }

  init(_ folder: String, _ runtime: Runtime) throws(Refusal) {
    let path = "\(folder)/model.onnx"
    files = [path, "\(folder)/vocab.json"]
    let file = try ModelFile(path)
    durations = file.durations
    model = try Model(file.bytes, named: path, in: runtime)
    guard let bytes = FileBytes.read(files[1]),
      let numbers = try? JSONDecoder().decode([String: Int64].self, from: Data(bytes))
    else {
      throw Refusal(
        id: 0, isPermanent: true, reason: "\(files[1]) is no table of symbols and numbers")
    }
    var vocabulary: [Unicode.Scalar: Int64] = [:]
    for (symbol, number) in numbers {
      if let scalar = symbol.unicodeScalars.first { vocabulary[scalar] = number }
    }
    self.vocabulary = vocabulary
  }

  func sound(of phrase: Phrase, pace: Float) throws(Refusal) -> PhraseSound {
    let (ids, starts) = HibariAlphabet.numbers(of: phrase, vocabulary: vocabulary)
    guard ids.count > 2 else { return PhraseSound(samples: [], starts: starts.map { _ in nil }) }
    let inputs: [Model.Input] = [
      .integers("ids", ids, shape: [1, Int64(ids.count)]), .numbers("speed", [pace], shape: [1]),
    ]
    let names = ["lh", "theta", "ln", "lr", "phi", "f0"] + (durations.map { [$0] } ?? [])
    return try model.run(inputs, outputs: names) { (outputs) throws(Refusal) in
      guard let harmonic = outputs.numbers(0)?.baseAddress,
        let harmonicPhase = outputs.numbers(1)?.baseAddress,
        let noise = outputs.numbers(2)?.baseAddress, let rest = outputs.numbers(3)?.baseAddress,
        let restPhase = outputs.numbers(4)?.baseAddress, let pitch = outputs.numbers(5),
        outputs.numbers(0)?.count == pitch.count * HarmonicNoise.bins
      else { throw Refusal(id: 0, isPermanent: true, reason: "the model is no hibari") }
      let samples = synthesis.sound(
        of: .init(
          harmonic: harmonic, harmonicPhase: harmonicPhase, noise: noise, rest: rest,
          restPhase: restPhase, pitch: pitch), seed: Noise.seed(of: ids))
      let lengths = durations == nil ? nil : outputs.integers(6)
      return PhraseSound(
        samples: samples,
        starts: WordStarts.samples(
          starts, lengths: lengths, count: ids.count,
          unit: Self.framesPerUnit * HarmonicNoise.hop, total: samples.count))
    }
  }
}
