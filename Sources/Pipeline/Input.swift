internal import Extraction
internal import Fetching
internal import Workspace

/// What an INPUT on the command line stands for.
public enum Input: Hashable, Sendable {
  case standardInput
  case address(String)
  case file(String)

  static let extensions = [".html", ".htm", ".txt", ".md", ".markdown", ".json", ".jsonl", ".xml"]

  /// A folder stands for the articles in it, by name, folders inside it included.
  static func inputs(for argument: String) throws -> [Input] {
    if argument == "-" { return [.standardInput] }
    let scheme = argument.prefix(8).lowercased()
    if scheme.hasPrefix("http://") || scheme.hasPrefix("https://") { return [.address(argument)] }
    guard Files.isDirectory(argument) else { return [.file(argument)] }
    let files = try articles(in: argument)
    guard !files.isEmpty else {
      throw Failure(
        .extraction, "there is no article in the folder \(argument)",
        hint: "articles are files that end in \(extensions.joined(separator: " "))")
    }
    return files.map { .file($0) }
  }

  private static func articles(in folder: String) throws(FileError) -> [String] {
    var articles: [String] = []
    for name in try Files.list(folder) where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      if Files.isDirectory(path) {
        articles += try Self.articles(in: path)
      } else if extensions.contains(where: name.lowercased().hasSuffix) {
        articles.append(path)
      }
    }
    return articles
  }

  public var name: String {
    switch self {
    case .standardInput: "standard input"
    case .address(let address): address
    case .file(let path): path
    }
  }

  func source(_ fetcher: Fetcher) async throws -> Source {
    switch self {
    case .standardInput:
      return Source(
        bytes: try Files.read(descriptor: 0, named: name, limit: Extractor.byteLimit), name: name)
    case .file(let path):
      return Source(bytes: try Files.read(path, limit: Extractor.byteLimit), name: path)
    case .address(let address):
      let page = try await fetcher.get(address)
      return Source(
        bytes: page.bytes, name: address, mediaType: page.mediaType, charset: page.charset,
        url: page.url)
    }
  }
}
