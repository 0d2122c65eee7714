internal import EngineWire
internal import FoundationEssentials

/// A voice in Piper's format: a network from phonemes to samples (VITS), and beside it a file that says
/// which phoneme has which number.
struct PiperVoice: NeuralVoice {
  let sampleRate: Int
  let naturalRate = 170
  /// The network's memory grows with the run, by some 25 MB a second of sound: 380 symbols took 910 MB.
  /// Most clauses are shorter than this, so few are cut.
  let longestPhrase = 220
  let files: [String]
  private let model: Model
  private let durations: String?
  private let configuration: Configuration

  /// `NAME.onnx.json`, as far as it matters.
  struct Configuration: Decodable {
    struct Audio: Decodable {
      var sampleRate: Int
      enum CodingKeys: String, CodingKey { case sampleRate = "sample_rate" }
    }
    struct Espeak: Decodable { var voice: String }
    struct Inference: Decodable {
      var lengthScale: Float?
      enum CodingKeys: String, CodingKey { case lengthScale = "length_scale" }
    }
    var audio: Audio
    var espeak: Espeak?
    var inference: Inference?
    var phonemeType: String?
    var speakers: Int?
    var numbers: [String: [Int64]]

    enum CodingKeys: String, CodingKey {
      case audio, espeak, inference
      case phonemeType = "phoneme_type"
      case speakers = "num_speakers"
      case numbers = "phoneme_id_map"
    }
  }

  /// The file beside the model.
  static func configuration(in folder: String) -> String? {
    FileBytes.names(in: folder).first { $0.hasSuffix(".onnx.json") }.map { "\(folder)/\($0)" }
  }

  /// The voice of espeak-ng whose phonemes the model was trained on.
  static func spellingVoice(_ path: String) throws(Refusal) -> String {
    guard let espeak = try configuration(at: path).espeak else {
      throw Refusal(
        id: 0, isPermanent: true, reason: "\(path): the voice does not read espeak-ng's phonemes")
    }
    return espeak.voice
  }

  private static func configuration(at path: String) throws(Refusal) -> Configuration {
    guard let bytes = FileBytes.read(path),
      let configuration = try? JSONDecoder().decode(Configuration.self, from: Data(bytes)),
      (8_000...192_000).contains(configuration.audio.sampleRate)
    else {
      throw Refusal(id: 0, isPermanent: true, reason: "\(path) is no configuration of Piper's")
    }
    guard configuration.phonemeType ?? "espeak" == "espeak" else {
      throw Refusal(
        id: 0, isPermanent: true, reason: "\(path): the voice reads letters, not phonemes")
    }
    return configuration
  }

  /// - Parameter path: of the configuration; the model lies beside it.
  init(_ path: String, _ runtime: Runtime) throws(Refusal) {
    let configuration = try Self.configuration(at: path)
    self.configuration = configuration
    sampleRate = configuration.audio.sampleRate
    let file = String(path.dropLast(".json".count))
    files = [file, path]
    let contents = try ModelFile(file)
    durations = contents.durations
    model = try Model(contents.bytes, named: file, in: runtime)
  }

  func sound(of phrase: Phrase, pace: Float) throws(Refusal) -> PhraseSound {
    let (ids, starts) = PiperAlphabet.numbers(of: phrase, map: configuration.numbers)
    guard starts.contains(where: { $0 != nil }) else {
      return PhraseSound(samples: [], starts: starts)
    }
    // Without noise the sound is a function of the phonemes; with it, of the runtime's dice.
    let scales = [0, (configuration.inference?.lengthScale ?? 1) / pace, 0]
    var inputs: [Model.Input] = [
      .integers("input", ids, shape: [1, Int64(ids.count)]),
      .integers("input_lengths", [Int64(ids.count)], shape: [1]),
      .numbers("scales", scales, shape: [3]),
    ]
    if configuration.speakers ?? 1 > 1 { inputs.append(.integers("sid", [0], shape: [1])) }
    let names = ["output"] + (durations.map { [$0] } ?? [])
    return try model.run(inputs, outputs: names) { (outputs) throws(Refusal) in
      guard let samples = outputs.numbers(0) else {
        throw Refusal(id: 0, isPermanent: true, reason: "the model is none of Piper's")
      }
      let lengths = durations == nil ? nil : outputs.integers(1)
      let frames = lengths?.reduce(0, +) ?? 0
      return PhraseSound(
        samples: Array(samples),
        starts: WordStarts.samples(
          starts, lengths: frames > 0 ? lengths : nil, count: ids.count,
          unit: frames > 0 ? samples.count / frames : 0, total: samples.count))
    }
  }
}

/// espeak-ng's phonemes in the numbers of a Piper voice: one or more a code point, with a filler after
/// each.
enum PiperAlphabet {
  static func numbers(
    of phrase: Phrase, map: [String: [Int64]]
  ) -> (ids: [Int64], starts: [Int?]) {
    let filler = map["_"] ?? [0]
    var ids = (map["^"] ?? [1]) + filler
    var starts: [Int?] = []
    func append(_ text: String) {
      for scalar in text.unicodeScalars where scalar != IPA.tie {
        if let numbers = map[String(scalar)] { ids += numbers + filler }
      }
    }
    for word in phrase.words {
      let isSpoken = word.phonemes.unicodeScalars.contains {
        $0 != " " && !IPA.isStress($0) && map[String($0)] != nil
      }
      if isSpoken, !word.isJoined, starts.contains(where: { $0 != nil }) { append(" ") }
      starts.append(isSpoken ? ids.count : nil)
      if isSpoken { append(word.phonemes) }
      append(word.mark == "…" ? "." : word.mark)
    }
    return (ids + (map["$"] ?? [2]), starts)
  }
}
