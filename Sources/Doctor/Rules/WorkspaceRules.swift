/// Settings, voices and lexicons.
extension Rule {
  static let settingsValid = Rule(
    "settings.valid", .error, "lector.yaml can be read, and knows every key in it.",
    source: .lector, fix: "Correct the line; lector new shows an example.",
    .workspace {
      $0.problem.map { [Fault("\($0.message)\($0.hint.map { ": \($0)" } ?? "")")] } ?? []
    })

  static let settingsCategory = Rule(
    "settings.category", .error, "show.category is on Apple's list.", source: .appleCategories,
    fix: "Choose from Apple's list; spelling and case count.",
    .workspace { state in
      guard let path = state.settings?.show.category else { return [] }
      guard let name = path.first, let known = Categories.all[name] else {
        return ["“\(path.first ?? "")” is no category"]
      }
      return path.dropFirst().filter { !known.contains($0) }
        .map { "“\($0)” is no subcategory of “\(name)”" }
    })

  static let settingsLanguage = Rule(
    "settings.language", .error, "show.language is a language code.", source: .appleRequirements,
    fix: "Write a code such as en or en-us.",
    .workspace { state in
      guard let language = state.settings?.show.language, !Languages.isValid(language)
      else { return [] }
      return ["“\(language)” is none"]
    })

  static let settingsExample = Rule(
    "settings.example", .warning, "E-mail, site and title are the publisher's own.",
    source: .spotify, fix: "Set show.email, show.link and show.title in lector.yaml.",
    .workspace { state in
      guard let show = state.settings?.show else { return [] }
      var faults: [Fault] = []
      if show.email.hasSuffix("@example.org") { faults.append("show.email is \(show.email)") }
      if show.link == "https://example.org/" { faults.append("show.link is \(show.link)") }
      return faults
    })

  static let settingsBase = Rule(
    "settings.base-url", .note, "show.base_url is a public https address.",
    source: .appleRequirements,
    fix: "Set it before you submit the feed: podcast:guid is made from it.",
    .workspace { state in
      guard let base = state.settings?.show.baseURL else { return [] }
      return WebAddress.isLocal(base) || base.hasPrefix("http://") ? ["it is \(base)"] : []
    })

  static let settingsArtwork = Rule(
    "settings.artwork", .error, "show.artwork is a picture that directories take.",
    source: .appleArtwork, fix: "A square JPEG or PNG in RGB, 1400 to 3000 pixels wide.",
    .workspace { state in
      guard let artwork = state.artwork else { return [] }
      guard let bytes = artwork.bytes else { return ["there is no \(artwork.path)"] }
      let picture = Picture(
        place: Place(artwork.path), url: "/" + artwork.path, bytes: bytes, isArtwork: true)
      let faults = picture.formatFaults + picture.sizeFaults + picture.colourFaults
      return (faults + [PictureData.fault(in: bytes)].compactMap(\.self))
        .map { "\(artwork.path) \($0)" }
    })

  static let voiceUsable = Rule(
    "voice.usable", .error, "Every voice and its lexicons can be read.", source: .lector,
    fix: "Correct the voice's file in Voices/.",
    .workspace { state in
      state.voices.compactMap { voice in
        voice.problem.map { problem in
          "voice \(voice.name): \(problem.message)\(problem.hint.map { ": \($0)" } ?? "")"
        }
      }
    })

  static let voiceEngine = Rule(
    "voice.engine", .error, "Every voice's engine is installed.", source: .lector,
    fix: "Install the engine beside lector, in libexec or on PATH.",
    .workspace { state in
      state.voices.filter { !$0.hasEngine }.map {
        "voice \($0.name) needs lector-engine-\($0.engine), which is nowhere"
      }
    })

  static let lexiconValid = Rule(
    "lexicon.valid", .error, "Every lexicon can be read.", source: .lector,
    fix: "Correct the row (docs/Lexicons.md).",
    .workspace { state in
      state.lexicons.compactMap { file in
        file.problem.map { Fault("\(file.file): \($0.message)") }
      }
    })

  static let lexiconTest = Rule(
    "lexicon.test", .error, "Every row of a lexicon is used in its own test sentence.",
    source: .lector, fix: "Correct the written form, the conditions or the sentence.",
    .workspace { state in
      state.lexicons.flatMap { file in
        file.failures.map { failure in
          Fault(
            "\(file.file)\(failure.line.map { ":\($0)" } ?? ""): “\(failure.written)” is not found in "
              + "“\(failure.test)”, which is said “\(failure.said)”")
        }
      }
    })
}
