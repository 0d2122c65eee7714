internal import Synthesis
internal import Workspace

extension SynthesisError {
  /// Whether no other article can do better: it is the engine or the voice, not the text.
  var isUnusable: Bool {
    switch self {
    case .engineNotFound, .engineNotStarted, .wrongWire, .voiceRefused: true
    case .engineFailed(_, let text, _, _): text == nil
    case .textRefused, .cancelled, .closed: false
    }
  }

  /// The engine that was meant.
  var hint: String? {
    guard case .engineNotFound(let name, _) = self else { return nil }
    return Spelling.nearest(to: name, among: EngineLocator().engines)
      .map { "did you mean \"engine: \($0)\"?" }
  }
}
