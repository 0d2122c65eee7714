internal import Core

/// The bodies of the desk's requests.
enum DeskOrders {
  /// `POST /desk/proofs`: exactly one of the ways to name an article.
  struct Proof: Decodable {
    var url: String?
    var text: String?
    var html: String?
    var episode: String?
    var file: String?
    /// As an earlier proof had it.
    var article: Article?
    var voice: String?
    var trial: [Entry]?

    func subject() throws(Refusal) -> DeskSubject? {
      let given = [url, text, html, episode, file].count { $0 != nil } + (article == nil ? 0 : 1)
      guard given == 1 else {
        throw .bad("name the article by one of url, text, html, episode, file, article")
      }
      if let url { return .submission(try ArticlesEndpoint.address(url)) }
      if let text { return .submission(try document(text, "text/plain")) }
      if let html { return .submission(try document(html, "text/html")) }
      return episode.map { .episode($0) } ?? file.map { .file($0) }
    }

    private func document(_ text: String, _ type: String) throws(Refusal) -> Submission {
      guard text.contains(where: { !$0.isWhitespace }) else { throw .bad("the text is empty") }
      guard text.utf8.count <= ArticlesEndpoint.longestBody else {
        throw .tooLong(ArticlesEndpoint.longestBody)
      }
      return .document(bytes: Array(text.utf8), mediaType: type, charset: "utf-8")
    }
  }

  /// `POST /desk/sounds`
  struct Sound: Decodable {
    var text: String
    var kind: Block.Kind?
    var language: String?
    var section: String?
    var from: Int?
    var to: Int?
    var voice: String?
    var trial: [Entry]?

    static let longestText = 50_000

    func passage(voices: [String]) throws(Refusal) -> DeskPassage {
      guard text.utf8.count <= Self.longestText else {
        throw .bad("\"text\" is longer than \(Self.longestText) bytes")
      }
      var part: Span?
      if from != nil || to != nil {
        let (lower, upper) = (from ?? 0, to ?? text.utf8.count)
        guard 0 <= lower, lower < upper, upper <= text.utf8.count else {
          throw .bad("\"from\" and \"to\" are bytes of the text, in their order")
        }
        part = Span(lower, upper)
      }
      return DeskPassage(
        block: Block(kind ?? .paragraph, text), part: part, language: language ?? "en",
        section: section, voice: try Refusal.voice(voice, among: voices),
        trial: try Entry.pronunciations(trial))
    }
  }

  /// `POST /desk/entries`
  struct Save: Decodable {
    var entry: Entry
    var voice: String?
    var version: String
    var author: String?
  }

  /// `POST /desk/touched`
  struct Touched: Decodable { var entry: Entry }

  /// `POST /desk/remakes`
  struct Remake: Decodable { var episodes: [String] }

  /// A row of a lexicon; what is empty may be left out.
  struct Entry: Decodable {
    var written: String
    var spoken: String
    var conditions: String?
    var note: String?
    var test: String?

    func pronunciation() throws(Refusal) -> Pronunciation {
      for (name, text) in [
        ("written", written), ("spoken", spoken), ("conditions", conditions ?? ""),
        ("note", note ?? ""), ("test", test ?? ""),
      ] {
        guard text.utf8.count <= 1000 else { throw .bad("\"\(name)\" is longer than 1000 bytes") }
        if text.hasControls { throw .bad("\"\(name)\" has a control character in it") }
      }
      return Pronunciation(
        written: written, spoken: spoken, conditions: conditions ?? "", note: note ?? "",
        test: test ?? "")
    }

    static func pronunciations(_ entries: [Entry]?) throws(Refusal) -> [Pronunciation] {
      let entries = entries ?? []
      guard entries.count <= 100 else { throw .bad("\"trial\" has more than 100 entries") }
      var pronunciations: [Pronunciation] = []
      for entry in entries { pronunciations.append(try entry.pronunciation()) }
      return pronunciations
    }
  }
}

extension String {
  /// Characters that would end a row of a lexicon or a line of a log.
  var hasControls: Bool { unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F } }
}
