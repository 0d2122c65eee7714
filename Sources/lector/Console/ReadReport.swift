internal import Core
internal import Pipeline

/// What `lector read` did.
struct ReadReport: Encodable {
  /// The output folder as the user named it.
  var output: String
  var outcomes: [Newsroom.Outcome] = []
  var failed = 0
  var show: Show?

  init(output: String) { self.output = Console.relative(output) }

  var text: String {
    var lines: [String] = []
    for outcome in outcomes {
      let episode = outcome.episode
      lines.append(
        "\(outcome.publication.rawValue)  \(Figures.duration(episode.milliseconds))  "
          + Console.printable(episode.title))
      for enclosure in episode.enclosures {
        lines.append("  \(label(enclosure.format.rawValue))\(path(episode, enclosure.file))")
      }
      lines.append("  \(label("page"))\(path(episode, "index.html"))")
    }
    if show != nil { lines.append("  \(label("feed"))\(output)/feed.xml") }
    if failed > 0 { lines.append("\(failed) not read: see the errors above") }
    return lines.joined(separator: "\n")
  }

  private func label(_ text: String) -> String {
    text + String(repeating: " ", count: max(1, 6 - text.count))
  }

  private func path(_ episode: Episode, _ file: String) -> String {
    "\(output)/\(episode.folder)/\(file)"
  }

  enum CodingKeys: String, CodingKey { case episodes, failed, feed }

  func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: CodingKeys.self)
    try members.encode(failed, forKey: .failed)
    try members.encodeIfPresent(show.map { _ in "\(output)/feed.xml" }, forKey: .feed)
    try members.encode(
      outcomes.map { Row(episode: $0.episode, publication: $0.publication.rawValue) },
      forKey: .episodes)
  }

  private struct Row: Encodable {
    var episode: Episode
    var publication: String
    enum CodingKeys: String, CodingKey { case publication }

    func encode(to encoder: any Encoder) throws {
      try episode.encode(to: encoder)
      var members = encoder.container(keyedBy: CodingKeys.self)
      try members.encode(publication, forKey: .publication)
    }
  }
}
