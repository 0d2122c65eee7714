/// The output folder.
extension Rule {
  static let outputFeed = Rule(
    "output.feed", .error, "The folder holds a feed.", source: .lector,
    fix: "Name the folder that lector read publishes to, or read an article.",
    .folder { output in
      if output.isNew { return [] }
      if output.names.isEmpty { return ["there is nothing in it, or no such folder"] }
      return output.feeds.isEmpty ? ["there is no feed.xml"] : []
    })

  static let outputNew = Rule(
    "output.new", .note, "Something has been published.", source: .lector,
    fix: "Run lector read.",
    .folder { $0.isNew ? ["nothing has been published yet"] : [] })

  static let outputStaging = Rule(
    "output.staging", .warning, "No half-made episode was left behind.", source: .lector,
    fix: "Run lector read: it sweeps away what a killed run left.",
    .folder { output in
      output.names.filter { $0.hasPrefix(".staging-") || $0.contains(".part-") }
        .map { "\($0) was left by a run that was stopped" }
    })

  static let outputGUID = Rule(
    "output.guid", .error, "No two episodes share a GUID.", source: .lector,
    fix: "Remove one of the two folders, then read its article again.",
    .folder { output in
      var first: [String: String] = [:]
      return output.episodes.compactMap { folder in
        guard let guid = folder.episode?.guid else { return nil }
        guard let other = first[guid] else {
          first[guid] = folder.path
          return nil
        }
        return "\(folder.path) and \(other) have \(guid)"
      }
    })

  static let outputItem = Rule(
    "output.item", .warning, "Every item of the feed has its episode.json.", source: .lector,
    fix: "Read the article again, or write the feed anew.",
    .folder { output in
      let known = Set(output.episodes.compactMap { $0.episode?.guid })
      // A folder that others made has no episodes of ours.
      guard !known.isEmpty else { return [] }
      return output.items.values.filter { !known.contains($0.guid ?? "") }
        .sorted { $0.index < $1.index }
        .map { Fault("no episode.json has its GUID", line: $0.node.line, item: $0.title) }
    })
}
