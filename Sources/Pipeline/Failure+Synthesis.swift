internal import Synthesis

extension SynthesisError {
  /// Whether no other article can do better: it is the engine or the voice, not the text.
  var isUnusable: Bool {
    switch self {
    case .engineNotFound, .engineNotStarted, .wrongWire, .voiceRefused: true
    case .engineFailed(_, let text, _, _): text == nil
    case .textRefused, .cancelled, .closed: false
    }
  }
}
