internal import Workspace

/// An output folder, as its feed's URLs will show it once it is served.
struct FolderSite: Site {
  let folder: String
  /// URL of the folder, with a slash at its end; nil: the feed does not say.
  let base: String?
  /// Origins of the audio: where the folder is served, whatever the feed says of itself.
  let origins: Set<String>
  /// Bytes; longer files are not read.
  static let limit = 2 << 30

  /// - Parameter path: of the feed's file below the folder.
  init(_ folder: String, path: String, feed: Feed) {
    self.folder = folder
    base = feed.selfLink.map { link in
      link.hasSuffix("/" + path)
        ? String(link.dropLast(path.utf8.count)) : WebAddress.folder(of: link)
    }
    origins = Set(feed.items.compactMap(\.audioURL).map(WebAddress.origin))
  }

  func file(at url: String) async -> Sighting {
    guard let path = path(of: url) else { return .elsewhere }
    do throws(FileError) {
      guard !Files.isDirectory(path) else { return .missing("it is a folder") }
      return .found(SiteFile(name: path, bytes: try Files.read(path, limit: Self.limit)))
    } catch {
      return .missing(
        error.kind == .missing ? "there is no file \(path)" : "\(path): \(error.reason)")
    }
  }

  /// nil for what is not served from here.
  private func path(of url: String) -> String? {
    if let base, url.hasPrefix(base) {
      let rest = url.dropFirst(base.count).prefix { $0 != "?" && $0 != "#" }
      guard let parts = Self.parts(rest) else { return nil }
      return ([folder] + parts).joined(separator: "/")
    }
    guard origins.contains(WebAddress.origin(of: url)) || url.hasPrefix("/") else { return nil }
    let path = url.hasPrefix("/") ? url[...] : WebAddress.path(of: url)
    guard let parts = Self.parts(path) else { return nil }
    // The folder may be served below any path: the longest end of it that is here.
    for start in parts.indices {
      let candidate = ([folder] + parts[start...]).joined(separator: "/")
      if Files.exists(candidate) { return candidate }
    }
    return ([folder] + parts).joined(separator: "/")
  }

  /// nil when the path would leave the folder.
  private static func parts(_ path: Substring) -> [String]? {
    let parts = path.split(separator: "/").map { decoded(String($0)) }
    return parts.contains { $0 == ".." || $0 == "." || $0.contains("/") } ? nil : parts
  }

  private static func decoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let byte = UInt8(
          String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        result.append(byte)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
