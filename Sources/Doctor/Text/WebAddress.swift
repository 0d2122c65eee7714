internal import Core

/// URLs as feeds must write them.
enum WebAddress {
  /// "https://host/…": absolute, with a host.
  static func isAbsolute(_ url: String) -> Bool {
    let lower = url.prefix(8).lowercased()
    guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix) else { return false }
    let host = url.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
    return !host.isEmpty
  }

  static func isASCII(_ url: String) -> Bool { url.utf8.allSatisfy { (0x21...0x7E).contains($0) } }

  /// Percent-encoded bytes above 0x7F: a name that was not ASCII.
  static func encodesOthers(_ url: String) -> Bool {
    let bytes = Array(url.utf8)
    return bytes.indices.dropLast(2).contains {
      bytes[$0] == UInt8(ascii: "%") && bytes[$0 + 1].isHexadecimal && bytes[$0 + 2].isHexadecimal
        && !(UInt8(ascii: "0")...UInt8(ascii: "7")).contains(bytes[$0 + 1])
    }
  }

  /// Path without query and fragment.
  static func path(of url: String) -> Substring {
    let rest = url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...]
    let path = rest.firstIndex(of: "/").map { rest[$0...] } ?? ""
    return path.prefix { $0 != "?" && $0 != "#" }
  }

  /// "mp3", in lower case; "" for none.
  static func fileExtension(of url: String) -> String {
    let name = path(of: url).split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// "https://host:port"
  static func origin(of url: String) -> String {
    guard let scheme = url.firstRange(of: "://") else { return "" }
    let host = url[scheme.upperBound...].prefix { !"/?#".contains($0) }
    return (url[..<scheme.upperBound] + host).lowercased()
  }

  /// Everything up to the last slash, with it.
  static func folder(of url: String) -> String {
    let whole = url.prefix { $0 != "?" && $0 != "#" }
    guard let slash = whole.lastIndex(of: "/"), let scheme = whole.firstRange(of: "://"),
      slash >= scheme.upperBound
    else { return whole + "/" }
    return String(whole[...slash])
  }

  /// Whether other machines can reach it at all.
  static func isLocal(_ url: String) -> Bool {
    let host = origin(of: url).drop { $0 != ":" }.dropFirst(3).prefix { $0 != ":" }
    return ["localhost", "127.0.0.1", "[", "0.0.0.0"].contains(String(host))
      || host.hasSuffix(".localhost") || host.hasSuffix(".local")
  }
}
