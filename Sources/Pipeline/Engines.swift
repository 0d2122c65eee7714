internal import Synthesis

/// Which engines are installed.
public enum Engines {
  /// The path of `lector-engine-<name>`; nil when it is nowhere.
  public static func executable(named name: String) -> String? {
    try? EngineLocator().executable(for: name)
  }
}
