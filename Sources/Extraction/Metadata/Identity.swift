internal import Core

/// What makes a story the same story when its text changes.
enum Identity {
  /// The canonical URL without what only counts visitors; else the source's GUID; else headline
  /// and day.
  static func of(_ facts: Facts) -> String {
    if let url = facts.url, !url.isEmpty { return stable(url) }
    if let guid = facts.guid, !guid.isEmpty { return guid }
    guard let published = facts.published else { return facts.headline }
    return facts.headline + "|" + published.iso8601.prefix(10)
  }

  /// Without fragment and tracking parameters.
  static func stable(_ url: String) -> String {
    let address = url.prefix { $0 != "#" }
    guard let mark = address.firstIndex(of: "?") else { return String(address) }
    let kept = address[address.index(after: mark)...].split(separator: "&").filter { parameter in
      let name = parameter.prefix { $0 != "=" }.lowercased()
      return !name.hasPrefix("utm_") && !trackers.contains(name)
    }
    return address[..<mark] + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
  }

  private static let trackers: Set<String> = [
    "fbclid", "gclid", "dclid", "msclkid", "yclid", "mc_cid", "mc_eid", "igshid", "_ga", "cmpid",
    "ref_src", "ocid", "smid",
  ]
}
