internal import Core
internal import Publishing
internal import Workspace

/// An episode's folder below the output folder, and what its `episode.json` says of it.
struct EpisodeFolder: Subject, Sendable {
  /// Below the output folder: "episodes/2024/10/25/the-bridge-1a2b".
  var path: String
  /// On disk.
  var folder: String
  var names: [String]
  /// nil where there is none that can be read.
  var episode: Episode?
  /// Why there is none.
  var failure = ""
  /// File → size and digest, of what the manifest names and of `script.json`.
  var files: [String: (bytes: Int, sha256: String)] = [:]
  /// The feed's item of its GUID.
  var item: Item?
  /// The story was taken back: its page says so, and the rest may be gone.
  var isWithdrawn = false

  var place: Place { Place("\(folder)/\(EpisodeFile.manifest.name)", item: episode?.title) }
  var hasManifest: Bool { names.contains(EpisodeFile.manifest.name) }

  init(path: String, folder: String, items: [String: Item]) {
    self.path = path
    self.folder = folder
    names = (try? Files.list(folder)) ?? []
    guard hasManifest else { return }
    do {
      let bytes = try Files.read("\(folder)/\(EpisodeFile.manifest.name)", limit: 64 << 20)
      isWithdrawn = JSONValue.parse(bytes).value?["withdrawn"]?.isObject == true
      episode = try Manifest.episode(from: bytes)
    } catch Manifest.Failure.newerFormat(let format) {
      failure = "it is of format \(format), from a later program"
    } catch Manifest.Failure.unreadable(let reason) {
      failure = reason.firstLine
    } catch { failure = "\(error)" }
    guard let episode else { return }
    item = items[episode.guid]
    for name in episode.enclosures.map(\.file) + [EpisodeFile.script.name] {
      guard !name.contains("/"), let bytes = try? Files.read("\(folder)/\(name)", limit: 2 << 30)
      else { continue }
      files[name] = (bytes.count, Digest.sha256(of: bytes).hex)
    }
  }
}
