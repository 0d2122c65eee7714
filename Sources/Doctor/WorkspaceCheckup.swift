public import Core
public import Workspace

extension Doctor {
  /// Settings, voices and lexicons; not the output folder.
  /// - Parameters:
  ///   - sentence: an error of settings, voices or lexicons in words.
  ///   - engine: where the engine of this name is; nil when it is nowhere.
  public func examine(
    _ workspace: Workspace, sentence: (any Error) -> Diagnostic, engine: (String) -> String?
  ) -> Report {
    let state = WorkspaceState(workspace, sentence: sentence, engine: engine)
    var report = Report()
    report.files = (workspace.root == nil ? 0 : 1) + state.voices.count + state.lexicons.count
    report.findings = RuleList.findings(in: state)
    return report
  }

  /// Settings that could not be read at all.
  public func examine(unreadable file: String, _ problem: Diagnostic) -> Report {
    var report = Report()
    report.files = 1
    report.findings = RuleList.findings(in: WorkspaceState(file: file, problem: problem))
    return report
  }
}
