internal import Glibc

extension Workspace {
  /// Where spoken paragraphs are kept: `LECTOR_CACHE`, which several workspaces and machines can
  /// share, else the workspace's `.lector`. Nothing is kept outside a workspace, or when the variable
  /// is empty.
  public var segments: SegmentStore? {
    let named = getenv("LECTOR_CACHE").map { String(cString: $0) }
    guard let folder = named ?? root.map({ "\($0)/.lector" }), !folder.isEmpty else { return nil }
    return SegmentStore(
      folder: "\(folder)/segments", limit: settings.cacheLimit * 1_000_000_000)
  }
}
