/// Audio files, decoded to their ends.
extension Rule {
  static let audioLength = Rule(
    "audio.length", .error, "The feed says how many bytes the file has.",
    source: .appleRequirements, fix: "Write the file's size; read the article again.",
    .audio { audio in
      guard let promised = audio.promisedLength, promised != audio.count else { return [] }
      return ["the feed says \(promised) bytes, the file has \(audio.count)"]
    })

  static let audioKind = Rule(
    "audio.kind", .error, "A file is what its name says.", source: .appleAudio,
    fix: "Publish the audio, not a page about it, and name it for what it is.",
    .audio { audio in audio.wrongKind.map { ["it begins like \($0)"] } ?? [] })

  static let audioDecode = Rule(
    "audio.decode", .error, "The audio decodes.", source: .appleAudio,
    fix: "Make the file again.",
    .audio { $0.sound == nil ? ["it does not decode: \($0.failure)"] : [] })

  static let audioFrames = Rule(
    "audio.frames", .error, "An MP3 is whole frames, one after the other.", source: .mpeg,
    fix: "Make the file again: it was cut, or something was written into it.",
    .audio { audio in
      audio.mp3?.faults.map { Fault($0) } ?? []
    })

  static let audioHeader = Rule(
    "audio.header", .error, "An MP3 says how long it is: it has an Info or a Xing header.",
    source: .mpeg,
    fix: "Encode it with the header: without it players guess, seek wrongly, start late.",
    .audio { audio in
      guard let mp3 = audio.mp3, mp3.frames > 0, mp3.info == nil else { return [] }
      return [
        mp3.bitrates.count > 1
          ? "it has \(mp3.bitrates.count) bit rates and no header"
          : "it has no Info header"
      ]
    })

  static let audioOgg = Rule(
    "audio.ogg", .error, "An Ogg file is whole pages, numbered in order, to a last one.",
    source: .ogg, fix: "Make the file again.",
    .audio { audio in
      guard let ogg = audio.ogg else { return [] }
      var faults: [Fault] = []
      if let junk = ogg.junk { faults.append("what is at byte \(junk) is no whole page") }
      if ogg.gaps > 0 { faults.append("\(ogg.gaps) pages are missing") }
      if ogg.isOpus, let seconds = audio.seconds,
        abs(Double(ogg.playedSamples) / 48_000 - seconds) > 0.1
      {
        let said = Double(ogg.playedSamples) / 48_000
        faults.append(
          "its last page says \(Figure.seconds(said)) s, it plays \(Figure.seconds(seconds)) s")
      }
      if ogg.pages > 0, !ogg.hasEnd {
        faults.append("its last page does not say that it is the last")
      }
      return faults
    })

  static let audioDuration = Rule(
    "item.duration", .error, "itunes:duration is the audio's, to a second.", source: .apple,
    fix: "Write the duration of the decoded audio.",
    .audio { audio in
      guard audio.isEnclosure, let said = audio.item.duration, let real = audio.seconds,
        abs(Double(said) - real) > 1
      else { return [] }
      return ["itunes:duration is \(said) s, the audio plays \(Figure.seconds(real)) s"]
    })

  static let alternateDuration = Rule(
    "alternate.duration", .error, "An alternate plays as long as the enclosure.", source: .podcast,
    fix: "Make both from the same recording.",
    .programme { programme in
      guard let first = programme.enclosure, let seconds = first.seconds else { return [] }
      return programme.audio.filter { !$0.isEnclosure }.compactMap { other in
        // Each paragraph is padded to whole frames, 26 ms of MP3 and 20 ms of Opus; from half a second
        // on captions are seen to be late.
        guard let its = other.seconds, abs(its - seconds) > 0.5 else { return nil }
        return
          "\(other.url) plays \(Figure.seconds(its)) s, the enclosure \(Figure.seconds(seconds)) s"
      }
    })

  static let audioIntegrity = Rule(
    "alternate.integrity", .error, "podcast:integrity is the file's digest.", source: .integrity,
    fix: "Write sha256- and the digest in base64; read the article again.",
    .audio { audio in
      guard let written = audio.integrity else { return [] }
      guard written.hasPrefix("sha256-") else {
        return ["“\(written.prefix(20))” is not a SHA-256 digest, and was not compared"]
      }
      return written.dropFirst(7) == audio.base64
        ? [] : ["the feed says \(written), the file is sha256-\(audio.base64)"]
    })

  static let audioSampleRate = Rule(
    "audio.rate", .warning, "MP3s are sampled at 44.1 or 48 kHz.", source: .appleAudio,
    fix: "Encode at 44.1 kHz: some browsers and cars play other rates at the wrong speed.",
    .audio { audio in
      guard let first = audio.mp3?.first, ![44_100, 48_000].contains(first.sampleRate)
      else { return [] }
      return ["it is sampled at \(first.sampleRate) Hz"]
    })

  static let audioLoudness = Rule(
    "audio.loudness", .error, "The audio is −16 LUFS ± 1 (with --loudness).", source: .loudness,
    fix: "Set audio.loudness to -16 and read the article again.",
    .audio { audio in
      guard let loudness = audio.sound?.loudness, abs(loudness + 16) > 1 else { return [] }
      return ["it is \(Figure.tenths(loudness)) LUFS"]
    })

  static let audioPeak = Rule(
    "audio.peak", .error, "The true peak is at most −1 dBTP (with --loudness).", source: .loudness,
    fix: "Limit it before encoding.",
    .audio { audio in
      guard let peak = audio.sound?.truePeak, peak > -1 else { return [] }
      return ["it peaks at \(Figure.tenths(peak)) dBTP"]
    })
}

/// Numbers for people.
enum Figure {
  /// Of a number that may be any.
  static func whole(_ value: Double) -> String {
    value.magnitude < 1e15 ? String(Int(value)) : String(value)
  }

  static func seconds(_ value: Double) -> String { decimal(value, 100) }
  static func tenths(_ value: Double) -> String { decimal(value, 10) }

  private static func decimal(_ value: Double, _ scale: Int) -> String {
    let rounded = Int((value * Double(scale)).rounded())
    let digits = String(abs(rounded) % scale)
    let width = String(scale).utf8.count - 1
    let fraction = String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    return "\(rounded < 0 ? "−" : "")\(abs(rounded) / scale).\(fraction)"
  }
}
