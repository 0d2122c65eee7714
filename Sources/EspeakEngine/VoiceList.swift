internal import CEspeak
internal import EngineWire
internal import Glibc

/// `--voices`: every voice and variant that this installation can speak.
enum VoiceList {
  static func print() {
    do { _ = try Library.initialize() } catch {
      Output.complain(error.reason)
      exit(78)
    }
    for voice in voices(of: nil) where !voice.name.hasPrefix("+") {
      Swift.print(voice.name, voice.language, voice.gender, voice.title, separator: "\t")
    }
    // A variant is added to a voice: "en-us+f3".
    for variant in voices(of: "variant") {
      Swift.print(variant.name, "-", variant.gender, variant.title, separator: "\t")
    }
  }

  private struct Entry {
    var name: String
    var language: String
    var gender: String
    var title: String
  }

  private static func voices(of language: String?) -> [Entry] {
    guard let language else { return entries(espeak_ListVoices(nil)) }
    return language.withCString { pointer in
      var wanted = espeak_VOICE()
      wanted.languages = pointer
      return entries(espeak_ListVoices(&wanted))
    }
  }

  private static func entries(
    _ list: UnsafeMutablePointer<UnsafePointer<espeak_VOICE>?>?
  ) -> [Entry] {
    guard var next = list else { return [] }
    var entries: [Entry] = []
    while let voice = next.pointee?.pointee {
      next += 1
      let file = voice.identifier.map { String(cString: $0) } ?? ""
      // MBROLA voices need data that Debian does not have.
      guard !file.hasPrefix("mb/") else { continue }
      let isVariant = file.hasPrefix("!v/")
      // What chooses a voice is the name of its file.
      let name = file.split(separator: "/").last.map { String($0) } ?? file
      let gender =
        switch voice.gender {
        case 1: "male"
        case 2: "female"
        default: "-"
        }
      entries.append(
        Entry(
          name: isVariant ? "+\(name)" : name,
          // A priority byte, then the name.
          language: voice.languages.map { String(cString: $0 + 1) } ?? "-", gender: gender,
          title: voice.name.map { String(cString: $0) } ?? name))
    }
    return entries.sorted { $0.name < $1.name }
  }
}
