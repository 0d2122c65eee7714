internal import Core
internal import Publishing

extension Episode {
  /// Whether this is what it says already.
  func isSaid(_ script: Script) -> Bool { self.script == Trace.digest(of: script) }
}
