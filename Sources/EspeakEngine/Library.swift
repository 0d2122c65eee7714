internal import CDirectory
internal import CEspeak
internal import CFork
internal import EngineWire
internal import Glibc

/// libespeak-ng, which is one global thing per process: initialized once, never terminated
/// (`espeak_Terminate` waits for ever in 1.51).
enum Library {
  static var version: String { String(cString: espeak_Info(nil)) }

  /// Where phonemes, dictionaries and voices lie; known after `initialize`.
  static var dataPath: String {
    var path: UnsafePointer<CChar>?
    _ = espeak_Info(&path)
    return path.map { String(cString: $0) } ?? ""
  }

  /// What is in a folder of the data, in any order; nothing for what is no folder.
  static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let name = lector_next_name(directory) { names.append(String(cString: name)) }
    return names.filter { $0.first != "." }
  }

  /// The library's own file, known by a string of its.
  static var file: [String] {
    guard let name = lector_object_file(espeak_Info(nil)) else { return [] }
    return [String(cString: name)]
  }

  /// Milliseconds of audio per callback: as much as fits one frame that a pipe takes whole
  /// (`Output.largestWrite`).
  private static let bufferLength: Int32 = 90

  /// - Returns: the sample rate in hertz.
  static func initialize() throws(Refusal) -> Int {
    let rate = espeak_Initialize(
      AUDIO_OUTPUT_SYNCHRONOUS, bufferLength, nil, Int32(espeakINITIALIZE_DONT_EXIT))
    guard rate > 0 else {
      throw Refusal(
        id: 0, isPermanent: true,
        reason: "espeak-ng found no voice data (package espeak-ng-data) at \(dataPath)")
    }
    return Int(rate)
  }

  /// Sets voice and parameters.
  /// - Returns: the voice's file below the data path, with the variant: "gmw/en-US+f3".
  static func select(_ settings: VoiceSettings) throws(Refusal) -> String {
    let name = settings.voice
    guard espeak_SetVoiceByName(VoiceFile.path(of: name)) == EE_OK,
      let current = espeak_GetCurrentVoice(),
      let identifier = current.pointee.identifier.map({ String(cString: $0) })
    else {
      throw Refusal(
        id: 0, isPermanent: true,
        reason: "espeak-ng has no voice \"\(name)\" (lector-engine-espeak --voices lists them)")
    }
    // "en+nonexistent" is accepted and speaks as "en"; only a variant that was loaded is part of
    // the identifier.
    if name.utf8.contains(UInt8(ascii: "+")), !identifier.utf8.contains(UInt8(ascii: "+")) {
      throw Refusal(
        id: 0, isPermanent: true,
        reason: "espeak-ng has no variant \"\(name.drop { $0 != "+" })\" of a voice "
          + "(lector-engine-espeak --voices lists them)")
    }
    let parameters = [
      (espeakRATE, settings.rate), (espeakPITCH, settings.pitch), (espeakRANGE, settings.range),
      (espeakWORDGAP, settings.wordGap), (espeakVOLUME, settings.volume),
    ]
    for case (let parameter, let value?) in parameters {
      espeak_SetParameter(parameter, Int32(clamping: value), 0)
    }
    return identifier
  }

  /// Says a text. Deterministic only in a process that has said nothing before.
  /// - Parameter text: UTF-8 without control characters (0x01 starts embedded commands).
  static func say(_ text: [UInt8], to speech: Speech) -> Bool {
    espeak_SetSynthCallback(receive)
    // Never SSML: half of it is ignored, and what is not closed changes what comes after.
    let flags = UInt32(espeakCHARS_UTF8 | espeakPHONEMES)
    return withExtendedLifetime(speech) {
      let context = Unmanaged.passUnretained(speech).toOpaque()
      return espeak_Synth(text + [0], text.count + 1, 0, POS_CHARACTER, 0, flags, nil, context)
        == EE_OK
    }
  }
}

/// A file-scope function: a closure would be tied to the main actor, and the library calls it.
private func receive(
  _ samples: UnsafeMutablePointer<Int16>?, _ count: Int32,
  _ events: UnsafeMutablePointer<espeak_EVENT>?
) -> Int32 {
  guard var event = events, let context = event.pointee.user_data else { return 0 }
  let speech = Unmanaged<Speech>.fromOpaque(context).takeUnretainedValue()
  while event.pointee.type != espeakEVENT_LIST_TERMINATED {
    if event.pointee.type == espeakEVENT_WORD {
      // The header calls `sample` internal, but it is the exact one; `audio_position` is the same
      // in whole milliseconds. Positions count code points from 1.
      speech.word(at: Int(event.pointee.text_position) - 1, sample: Int(event.pointee.sample))
    }
    event += 1
  }
  guard let samples else { return 0 }
  return speech.audio(UnsafeBufferPointer(start: samples, count: Int(count))) ? 0 : 1
}
