internal import Workspace

/// `publish.vanished: withdraw`: what each source showed last, in `.lector/sources`.
struct Showings: Sendable {
  let share: Int
  private let store: StateStore
  /// The sources of the settings, whichever a run reads.
  private let known: [String]

  /// nil when vanished stories stay, or outside a workspace.
  init?(_ workspace: Workspace) {
    guard workspace.settings.publish.vanished == .withdraw, let store = workspace.state("sources")
    else { return nil }
    self.store = store
    share = workspace.settings.publish.loseAtMost
    known = workspace.settings.sources.map(\.from)
  }

  func showing(of source: String) -> Showing {
    store.value(Showing.self, for: source) ?? Showing()
  }

  func keep(_ showing: Showing, of source: String) throws(FileError) {
    try store.keep(showing, for: source)
  }

  /// What sources showed that could not be read in this run, or were not asked.
  func names(except read: Set<String>) -> Set<String> {
    known.filter { !read.contains($0) }.reduce(into: []) { $0.formUnion(showing(of: $1).names) }
  }
}
