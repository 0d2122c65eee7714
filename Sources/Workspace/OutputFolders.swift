/// The folders of episodes and editions below an output folder.
public struct OutputFolders: Sendable {
  private let root: String

  public init(_ root: String) { self.root = root }

  /// Days that have episodes or editions, newest first: "2024-10-25".
  public var days: [String] {
    let days: Set<String> = Set(
      episodeDays.map { $0.dropFirst(9).replacing("/", with: "-") }.map(String.init))
    return days.union(editions.map { String($0.dropFirst(9).prefix(10)) }).sorted { $0 > $1 }
  }

  /// Folders of a day's episodes and editions that say that they are whole.
  public func folders(of day: String) -> [String] {
    let parent = "episodes/\(day.replacing("-", with: "/"))"
    let episodes = names(in: parent).map { "\(parent)/\($0)" }
    return (episodes + editions.filter { $0.dropFirst(9).hasPrefix(day) })
      .filter { Files.exists("\(root)/\($0)/episode.json") }
  }

  /// "episodes/2024/10/25", newest first.
  var episodeDays: some Sequence<String> {
    func newest(_ parent: String) -> [String] {
      names(in: parent).filter { !$0.isEmpty && $0.utf8.allSatisfy(\.isASCIIDigit) }
        .reversed().map { "\(parent)/\($0)" }
    }
    return newest("episodes").lazy.flatMap(newest).flatMap(newest)
  }

  /// "editions/2024-10-25", newest first.
  var editions: [String] { names(in: "editions").reversed().map { "editions/\($0)" } }

  /// Every folder that may hold an episode, as a path.
  public var episodes: [String] {
    let articles = episodeDays.flatMap { day in names(in: day).map { "\(day)/\($0)" } }
    return (Array(articles) + editions).map { "\(root)/\($0)" }
  }

  func names(in folder: String) -> [String] { (try? Files.list("\(root)/\(folder)")) ?? [] }
}
