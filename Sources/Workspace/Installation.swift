internal import Glibc

/// What was installed beside the program.
public struct Installation: Hashable, Sendable {
  /// The folder that holds `Voices/`; nil for a binary that was copied away alone.
  public var share: String?

  public static func current() -> Installation {
    Installation(share: share(near: Files.absolute("/proc/self/exe")))
  }

  /// Where it was installed to: the folder above the program's own.
  public var prefix: String {
    Files.parent(of: Files.parent(of: Files.absolute("/proc/self/exe")))
  }

  /// `LECTOR_SHARE`, the prefix it was installed to, or the source tree it was built in.
  private static func share(near executable: String) -> String? {
    if let named = getenv("LECTOR_SHARE") { return String(cString: named) }
    let folder = Files.parent(of: executable)
    let installed = "\(Files.parent(of: folder))/share/lector"
    if Files.isDirectory("\(installed)/Voices") { return installed }
    var tree = folder
    while tree != "/" && tree != "." {
      if Files.exists("\(tree)/Package.swift"), Files.isDirectory("\(tree)/Voices") { return tree }
      tree = Files.parent(of: tree)
    }
    return nil
  }
}
