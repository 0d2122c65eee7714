internal import Publishing

/// What `episode.json` says must be what lies beside it.
extension Rule {
  static let episodeManifest = Rule(
    "episode.manifest", .error, "Every episode's folder has an episode.json that can be read.",
    source: .lector, fix: "Read the article again, or remove the folder.",
    .episode { folder in
      if !folder.hasManifest { return ["there is audio, and no episode.json"] }
      return folder.episode == nil ? ["it cannot be read: \(folder.failure)"] : []
    })

  static let episodePlace = Rule(
    "episode.place", .error, "An episode lies where its episode.json says.", source: .lector,
    fix: "Move the folder back: its URLs are in listeners' apps.",
    .episode { folder in
      guard let episode = folder.episode, episode.folder != folder.path else { return [] }
      return ["it says \(episode.folder), and lies in \(folder.path)"]
    })

  static let episodeAudio = Rule(
    "episode.audio", .error, "Each audio file has the size and the digest of episode.json.",
    source: .lector, fix: "Read the article again: the file was changed after it was published.",
    .episode { folder in
      (folder.episode?.enclosures ?? []).flatMap { enclosure -> [Fault] in
        guard let file = folder.files[enclosure.file] else {
          return folder.isWithdrawn ? [] : ["\(enclosure.file) is missing"]
        }
        var faults: [Fault] = []
        if file.bytes != enclosure.bytes {
          faults.append("\(enclosure.file) has \(file.bytes) bytes, not \(enclosure.bytes)")
        }
        if file.sha256 != enclosure.sha256 {
          faults.append(
            "\(enclosure.file) has the digest \(file.sha256.prefix(16))…, not \(enclosure.sha256.prefix(16))…"
          )
        }
        let name = enclosure.file.split(separator: "-").last?.split(separator: ".").first ?? ""
        if !enclosure.sha256.hasPrefix(name) {
          faults.append(
            "\(enclosure.file) is not named by its digest \(enclosure.sha256.prefix(16))…")
        }
        return faults
      }
    })

  static let episodeFiles = Rule(
    "episode.files", .error, "Transcripts, chapters, script and page lie beside the audio.",
    source: .lector, fix: "Read the article again.",
    .episode { folder in
      guard folder.episode != nil, !folder.isWithdrawn else { return [] }
      let wanted =
        EpisodeFile.transcripts + [EpisodeFile.chapters, EpisodeFile.script, EpisodeFile.page]
      let missing = wanted.map(\.name).filter { !folder.names.contains($0) }
      return missing.isEmpty ? [] : ["\(missing.joined(separator: ", ")) missing"]
    })

  static let episodeScript = Rule(
    "episode.script", .warning, "The script is the one whose digest episode.json holds.",
    source: .lector, fix: "Read the article again.",
    .episode { folder in
      guard let episode = folder.episode, let script = folder.files[EpisodeFile.script.name],
        script.sha256 != episode.script
      else { return [] }
      return [
        "script.json has the digest \(script.sha256.prefix(16))…, not \(episode.script.prefix(16))…"
      ]
    })

  static let episodeWithdrawn = Rule(
    "episode.withdrawn", .error, "What was taken back is in no feed.", source: .lector,
    fix: "Run lector publish: it writes the feeds anew.",
    .episode { folder in
      guard folder.isWithdrawn, let item = folder.item else { return [] }
      return ["it was withdrawn, and \(item.place.file) has it"]
    })

  static let episodeInFeed = Rule(
    "episode.in-feed", .error, "The feed shows an episode as episode.json does.", source: .lector,
    fix: "Run lector read or publish again: it writes the feed anew.",
    .episode { folder in
      guard let episode = folder.episode, let item = folder.item else { return [] }
      var faults: [Fault] = []
      if let first = episode.enclosures.first {
        let path = "\(episode.folder)/\(first.file)"
        if item.audioURL?.hasSuffix(path) != true {
          faults.append("the feed's audio is \(item.audioURL ?? "none"), not \(path)")
        }
        if item.enclosure?["length"] != String(first.bytes) {
          faults.append(
            "the feed says \(item.enclosure?["length"] ?? "no") bytes, not \(first.bytes)")
        }
      }
      if let date = item.date, date.moment.seconds != episode.published.seconds {
        faults.append("the feed's date is \(date.moment.rfc822), not \(episode.published.rfc822)")
      }
      return faults
    })
}
