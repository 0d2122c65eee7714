/// Conditional requests and compression.
extension Rule {
  static let httpValidators = Rule(
    "http.validators", .error, "Answers have an ETag and a Last-Modified date.", source: .caching,
    fix: "Send both: some apps ask by the one, some by the other, and all poll every hour.",
    .live { file in
      guard let get = file.get, get.status == 200, file.kind == .feed || file.kind == .audio
      else { return [] }
      let missing = ["ETag", "Last-Modified"].filter { get.headers[$0] == nil }
      return missing.isEmpty ? [] : ["there is no \(missing.joined(separator: " and no "))"]
    })

  static let httpConditional = Rule(
    "http.conditional", .error, "What has not changed is answered with 304.", source: .caching,
    fix: "Honour If-None-Match and If-Modified-Since.",
    .live { file in
      var faults: [Fault] = []
      if let answer = file.byTag, answer.status != 304 {
        faults.append("If-None-Match with its own ETag gives \(answer.status)")
      }
      if let answer = file.byDate, answer.status != 304 {
        faults.append("If-Modified-Since with its own date gives \(answer.status)")
      }
      return faults
    })

  static let httpOtherTag = Rule(
    "http.conditional-other", .error, "An ETag that the file never had is answered with 200.",
    source: .caching, fix: "Compare the tag: else a new episode never arrives.",
    .live { file in
      guard let answer = file.byOtherTag, file.get?.status == 200, answer.status != 200
      else { return [] }
      return ["If-None-Match with another ETag gives \(answer.status)"]
    })

  static let httpStable = Rule(
    "http.stable", .error, "Two answers in a row are the same.", source: .caching,
    fix: "Write the feed when something changes, not when somebody asks.",
    .live { file in
      guard let get = file.get, let again = file.again else { return [] }
      var faults: [Fault] = []
      if get.bytes != again.bytes { faults.append("the bytes differ") }
      if get.headers["ETag"] != again.headers["ETag"] {
        faults.append(
          "the ETag was \(get.headers["ETag"] ?? "none"), then \(again.headers["ETag"] ?? "none")")
      }
      return faults
    })

  static let httpPacked = Rule(
    "http.gzip", .warning, "The feed is compressed for those who ask.", source: .http,
    fix: "Switch gzip on for the feed: it becomes a tenth.",
    .live { file in
      guard file.kind == .feed, let packed = file.packed, packed.status == 200,
        packed.headers["Content-Encoding"] == nil
      else { return [] }
      return ["Accept-Encoding: gzip brings \(packed.bytes.count) plain bytes"]
    })

  static let httpPackedSame = Rule(
    "http.gzip-same", .error, "The compressed feed is the feed.", source: .http,
    fix: "Compress what is served, with Content-Length of the compressed bytes.",
    .live { file in
      guard file.kind == .feed, let packed = file.packed, let get = file.get,
        packed.headers["Content-Encoding"] != nil
      else { return [] }
      guard let unpacked = file.unpacked else { return ["it does not decompress"] }
      return unpacked == get.bytes ? [] : ["it decompresses to other bytes"]
    })

  static let httpPackedTag = Rule(
    "http.gzip-tag", .error, "The compressed variant has a validator of its own, and Vary says so.",
    source: .caching,
    fix: "Send Vary: Accept-Encoding, and another ETag with the compressed bytes.",
    .live { file in
      guard let packed = file.packed, let get = file.get,
        packed.headers["Content-Encoding"] != nil, file.kind != .audio
      else { return [] }
      var faults: [Fault] = []
      if let tag = get.headers["ETag"], tag == packed.headers["ETag"], !tag.hasPrefix("W/") {
        faults.append("both variants have the strong ETag \(tag)")
      }
      let vary = packed.headers.all("Vary").joined(separator: ",").lowercased()
      if !vary.contains("accept-encoding"), vary != "*" {
        faults.append("there is no Vary: Accept-Encoding")
      }
      return faults
    })

  static let httpPackedAudio = Rule(
    "http.gzip-audio", .error, "Audio is never compressed on the way.", source: .appleRequirements,
    fix: "Switch compression off for audio: ranges would count compressed bytes.",
    .live { file in
      guard file.kind == .audio else { return [] }
      let answers = [file.get, file.packed].compactMap { $0?.headers["Content-Encoding"] }
      return answers.first { $0.lowercased() != "identity" }
        .map { ["it is sent with Content-Encoding: \($0)"] } ?? []
    })

  static let httpUnasked = Rule(
    "http.unasked", .error, "Nothing is compressed for those who did not ask.", source: .http,
    fix: "Look at Accept-Encoding before compressing.",
    .live { file in
      guard file.kind != .audio, file.kind != .page,
        let coding = file.get?.headers["Content-Encoding"],
        coding.lowercased() != "identity"
      else { return [] }
      return ["it is sent with Content-Encoding: \(coding), unasked"]
    })

  static let httpCacheControl = Rule(
    "http.cache-control", .note, "The feed says how long it may be kept.", source: .caching,
    fix: "Send Cache-Control: max-age=300, so that apps and networks poll gently.",
    .live { file in
      guard file.kind == .feed, let get = file.get, get.status == 200,
        get.headers["Cache-Control"] == nil
      else { return [] }
      return ["there is no Cache-Control"]
    })
}
