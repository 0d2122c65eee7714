/// The folders of episodes and editions below an output folder.
public struct OutputFolders: Sendable {
  private let root: String

  public init(_ root: String) { self.root = root }

  /// "episodes/2024/10/25", newest first.
  var days: some Sequence<String> {
    let root = root
    func newest(_ parent: String) -> [String] {
      ((try? Files.list("\(root)/\(parent)")) ?? [])
        .filter { !$0.isEmpty && $0.utf8.allSatisfy(\.isASCIIDigit) }
        .reversed().map { "\(parent)/\($0)" }
    }
    return newest("episodes").lazy.flatMap(newest).flatMap(newest)
  }

  /// "editions/2024-10-25", newest first.
  var editions: [String] {
    ((try? Files.list("\(root)/editions")) ?? []).reversed().map { "editions/\($0)" }
  }

  /// Every folder that may hold an episode, as a path.
  public var episodes: some Sequence<String> {
    let root = root
    let articles = days.lazy.flatMap { day in
      ((try? Files.list("\(root)/\(day)")) ?? []).map { "\(root)/\(day)/\($0)" }
    }
    return Array(articles) + editions.map { "\(root)/\($0)" }
  }
}
