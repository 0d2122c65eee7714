internal import CEspeak

/// espeak-ng's reading of texts, in a process that reads one request and ends: what it answers depends on
/// what its process was asked before, and nothing resets it.
enum Speller {
  /// Starts the library with a voice.
  /// - Returns: false when there is no such voice, or no voice data.
  static func start(voice: String) -> Bool {
    espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nil, Int32(espeakINITIALIZE_DONT_EXIT)) > 0
      && espeak_SetVoiceByName(voice) == EE_OK
  }

  /// Where phonemes and dictionaries lie.
  static var dataPath: String {
    var path: UnsafePointer<CChar>?
    _ = espeak_Info(&path)
    return path.map { String(cString: $0) } ?? ""
  }

  static var version: String { String(cString: espeak_Info(nil)) }

  /// `espeak_TextToPhonemes` heeds "[[…]]" only where a synthesis with that flag went before (a global
  /// variable in 1.51), so nothing is said first.
  static func allowPhonemes() {
    espeak_SetSynthCallback(ignore)
    _ = espeak_Synth(
      "", 1, 0, POS_CHARACTER, 0, UInt32(espeakCHARS_UTF8 | espeakPHONEMES), nil, nil)
  }

  /// International Phonetic Alphabet with ties, words parted by spaces as espeak-ng says them: "of the"
  /// is one, "12" may be several.
  static func phonemes(of text: String) -> String {
    let mode = Int32(espeakPHONEMES_IPA | espeakPHONEMES_TIE) | Int32(IPA.tie.value) << 8
    return text.withCString { start in
      var rest: UnsafeRawPointer? = UnsafeRawPointer(start)
      var phonemes = ""
      while rest != nil {
        guard
          let clause = espeak_TextToPhonemes(&rest, Int32(espeakCHARS_UTF8 | espeakPHONEMES), mode)
        else { break }
        phonemes += (phonemes.isEmpty ? "" : " ") + String(cString: clause)
      }
      return phonemes
    }
  }
}

private func ignore(
  _ samples: UnsafeMutablePointer<Int16>?, _ count: Int32,
  _ events: UnsafeMutablePointer<espeak_EVENT>?
) -> Int32 { 0 }
