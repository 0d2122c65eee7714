internal import CEspeak
internal import CFork
internal import COnnx
internal import EngineWire
internal import Glibc
internal import Loanwords

/// A voice that was chosen, ready to speak.
struct Cast {
  let voice: any NeuralVoice
  let spelling: SpellingProcess
  let pace: Float
  /// 1 is as the model speaks.
  let volume: Float
  let hello: Hello

  /// What the engine itself adds to the sound: phonemes, pauses, trimming. Counts up when it changes.
  private static let version = "2"

  init(_ settings: VoiceSettings, in folder: NeuralFolder) throws(Refusal) {
    let kind = try folder.kind(named: settings.voice)
    let library = try folder.runtime()
    // The spelling process must be there before the runtime, which may start threads; which voice it
    // spells with, the model's files say, which are read without the runtime.
    let spellingVoice: String
    switch kind {
    case .hibari: spellingVoice = HibariVoice.spellingVoice
    case .piper(let path): spellingVoice = try PiperVoice.spellingVoice(path)
    }
    guard Speller.start(voice: spellingVoice) else {
      throw Refusal(
        id: 0, isPermanent: true,
        reason: "espeak-ng has no voice \"\(spellingVoice)\" (package espeak-ng-data)")
    }
    spelling = try SpellingProcess()
    let runtime = try Runtime(library)
    switch kind {
    case .hibari(let path): voice = try HibariVoice(path, runtime)
    case .piper(let path): voice = try PiperVoice(path, runtime)
    }
    pace = Float(settings.rate ?? voice.naturalRate) / Float(voice.naturalRate)
    volume = Float(settings.volume ?? 100) / 100
    hello = Hello(
      engine: "neural", version: Self.version, sampleRate: voice.sampleRate,
      fingerprint: Self.fingerprint(voice, runtime),
      sources: voice.files + [library, Speller.dataPath] + Self.espeakLibrary)
  }

  /// Runtime and model; the processor, whose vector units sum in an order of their own; the C library's
  /// logarithms; and espeak-ng's phonemes.
  private static func fingerprint(_ voice: any NeuralVoice, _ runtime: Runtime) -> String {
    var hash = Hash()
    for file in voice.files { hash.mix(FileBytes.read(file) ?? []) }
    let data = Speller.dataPath
    hash.mix(Speller.version)
    hash.mix(Loanwords.tables)
    for name in FileBytes.names(in: data) where !name.hasSuffix("_dict") || name == "en_dict" {
      hash.mix(FileBytes.read("\(data)/\(name)") ?? [])
    }
    return "neural-\(version)-onnxruntime-\(runtime.version)-\(hash.digits)-"
      + String(cString: lector_machine())
  }

  private static var espeakLibrary: [String] {
    guard let name = lector_object_file(espeak_Info(nil)) else { return [] }
    return [String(cString: name)]
  }
}
