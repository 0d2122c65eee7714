internal import Core
internal import Mastering

/// Names what a voice has said, by everything that decides how it sounds: the engine's fingerprint,
/// what the engine was told of the voice, the words it was given. The lexicons are in the words.
struct SegmentKeys: Sendable {
  private let voice: Fields
  private let equalizer: [EqualizerBand]

  /// Counts up when speech changes between engine and mastering: portions of long utterances, marks
  /// of words that the engine does not mark.
  private static let speech = "speech 1"

  init(fingerprint: String, voice: Voice) {
    var fields = Fields(voice)
    fields.append(Self.speech)
    fields.append(fingerprint)
    self.voice = fields
    equalizer = voice.equalizer
  }

  func segment(_ words: [String], _ mastering: Mastering) -> Digest {
    var fields = voice
    fields.append("segment")
    fields.append(mastering.identity)
    for word in words { fields.append(word) }
    return fields.digest
  }

  /// The gain with which a reference text is as loud as the settings want it.
  func gain(_ text: [String], _ settings: MasteringSettings, _ format: AudioFormat) -> Digest {
    var fields = voice
    fields.append("gain \(settings.loudness) \(settings.ceiling(for: format))")
    fields.append(Mastering.gainIdentity)
    for band in equalizer { fields.append("\(band)") }
    for sentence in text { fields.append(sentence) }
    return fields.digest
  }

  /// Texts behind their lengths, so that no two lists of them are the same bytes.
  struct Fields: Sendable {
    private var bytes: [UInt8] = []

    /// What an engine is told of a voice. Its gain is mastering's.
    init(_ voice: Voice) {
      for text in [voice.engine, voice.engineVoice, voice.language] { append(text) }
      for number in [voice.rate, voice.pitch, voice.wordGap, voice.volume] { append("\(number)") }
    }

    /// Everything of a voice that decides a script and its sound, its parts included.
    init(of voice: Voice) {
      for member in voice.cast {
        bytes += Fields(member).bytes
        let pauses = [member.pauses, member.pausesBefore].map { pauses in
          pauses.map { "\($0.key.rawValue) \($0.value)" }.sorted()
        }
        append("\(member.name) \(pauses)")
        append("\(member.gain.map { "\($0)" } ?? "") \(member.equalizer)")
      }
      append(voice.blocks)
      for (section, reader) in voice.sections.sorted(by: { $0.key < $1.key }) {
        append("\(section) \(reader.name)")
        append(reader.blocks)
      }
    }

    /// Who speaks blocks of a kind.
    private mutating func append(_ speakers: [Block.Kind: Voice]) {
      for (kind, speaker) in speakers.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        append("\(kind.rawValue) \(speaker.name)")
      }
    }

    mutating func append(_ text: String) {
      let count = text.utf8.count
      for shift in stride(from: 0, to: 32, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: count >> shift))
      }
      bytes += text.utf8
    }

    var digest: Digest { .sha256(of: bytes) }
  }
}
