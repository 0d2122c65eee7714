/// An item's audio as the feed describes it.
extension Rule {
  static let enclosureMissing = Rule(
    "enclosure.missing", .error, "Every item has one enclosure with url, length and type.",
    source: .appleRequirements, fix: "Publish the episode's audio.",
    .item { item in
      let nodes = item.node.all("enclosure")
      guard nodes.count == 1 else { return ["there are \(nodes.count) enclosures"] }
      let missing = ["url", "length", "type"].filter { (nodes[0][$0] ?? "").isEmpty }
      return missing.isEmpty
        ? []
        : [Fault("the enclosure lacks \(missing.joined(separator: ", "))", line: nodes[0].line)]
    })

  static let enclosureURL = Rule(
    "enclosure.url", .error, "Audio URLs are absolute and in ASCII.",
    source: .appleRequirements,
    fix: "Name files with a–z, 0–9 and hyphens, and write the whole URL.",
    .item { item in
      guard let url = item.audioURL else { return [] }
      var faults: [Fault] = []
      if !WebAddress.isAbsolute(url) { faults.append("“\(url)” is not absolute") }
      if !WebAddress.isASCII(url) {
        faults.append("“\(url)” is not ASCII")
      } else if WebAddress.encodesOthers(url) {
        faults.append("“\(url)” stands for a name that is not ASCII")
      }
      return faults
    })

  static let enclosureQuery = Rule(
    "enclosure.query", .warning, "Audio URLs have no query.", source: .w3c,
    fix: "Put what the query says into the path: clients go by the extension at the end.",
    .item { item in
      guard let url = item.audioURL, url.contains("?") else { return [] }
      return ["“\(url)” has one"]
    })

  static let enclosureType = Rule(
    "enclosure.type", .error, "The enclosure's type belongs to its extension.",
    source: .appleRequirements, fix: "MP3 is audio/mpeg, M4A audio/mp4, Opus audio/ogg.",
    .item { item in
      guard let url = item.audioURL, let type = item.enclosure?["type"] else { return [] }
      let end = WebAddress.fileExtension(of: url)
      guard let known = MediaTypes.audio[end] else {
        return ["“.\(end)” is no audio that apps play"]
      }
      return known.contains(type)
        ? [] : ["“.\(end)” with type \(type), which should be \(known[0])"]
    })

  static let enclosureFormat = Rule(
    "enclosure.format", .warning, "The enclosure is MP3 or AAC, which every app plays.",
    source: .appleAudio, fix: "Put mp3 first in audio.formats; others become alternates.",
    .item { item in
      guard let url = item.audioURL else { return [] }
      let end = WebAddress.fileExtension(of: url)
      let isOther = MediaTypes.audio[end] != nil && !["mp3", "m4a", "aac"].contains(end)
      return isOther ? ["it is .\(end), which Apple Podcasts does not play"] : []
    })

  static let enclosureLengthForm = Rule(
    "enclosure.length-form", .error, "The enclosure's length is a number of bytes.", source: .rss,
    fix: "Write the file's size in bytes.",
    .item { item in
      guard let length = item.enclosure?["length"] else { return [] }
      return (Int(length) ?? 0) > 0 ? [] : ["it is “\(length)”"]
    })

  static let alternateEnclosure = Rule(
    "alternate.form", .error, "An alternate enclosure has a source and a known type.",
    source: .podcast, fix: "Give it podcast:source with an absolute uri, a type and a length.",
    .item { item in
      item.node.all("podcast:alternateEnclosure").flatMap { node -> [Fault] in
        var faults: [Fault] = []
        let sources = node.all("podcast:source").compactMap { $0["uri"] }
        if sources.isEmpty { faults.append(Fault("it has no podcast:source", line: node.line)) }
        for uri in sources where WebAddress.isAbsolute(uri) {
          guard let known = MediaTypes.audio[WebAddress.fileExtension(of: uri)],
            let type = node["type"]?.split(separator: ";").first.map(String.init),
            !known.contains(type)
          else { continue }
          faults.append(Fault("\(uri) has the type \(type), not \(known[0])", line: node.line))
        }
        if let length = node["length"], (Int(length) ?? 0) <= 0 {
          faults.append(Fault("its length is “\(length)”", line: node.line))
        }
        return faults
      }
    })
}
