extension FeedRails.Violation {
  /// For people: what is wrong, where, and what happens to listeners.
  public var sentence: String {
    switch self {
    case .lost(let titles, let count):
      "The feed would lose \(titles.count) of its \(count) items, among them "
        + titles.prefix(3).map { "“\($0)”" }.joined(separator: ", ")
        + "; apps delete what a feed no longer holds."
    case .guidChanged(let title, let was, let now):
      "“\(title)” was \(was) and would become \(now); every listener would get it again."
    case .guidReused(let guid, let was, let now):
      "“\(now)” would take the GUID of “\(was)” (\(guid)); no listener would get it."
    case .guidTwice(let guid, let titles):
      titles.map { "“\($0)”" }.joined(separator: " and ")
        + " would share a GUID (\(guid)); directories drop one of them."
    case .dateMovedBack(let title, let was, let now):
      "“\(title)” was published \(was.iso8601) and would move back to \(now.iso8601); apps that "
        + "look for newer items would never show it."
    case .audioMissing(let title, let file):
      "The audio of “\(title)” is missing: \(file)."
    case .audioLength(let title, let file, let says, let has):
      "The feed says that the audio of “\(title)” has \(says) bytes, but \(file) has \(has)."
    }
  }
}
