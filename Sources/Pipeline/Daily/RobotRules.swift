/// What a site's `robots.txt` asks of us (RFC 9309), with the customary `Crawl-delay`.
struct RobotRules: Sendable {
  static let none = RobotRules(rules: [], delay: .zero)

  private var rules: [(path: String, isAllowed: Bool)]
  /// Between two requests; capped, since a site that asks for an hour means "not at all".
  private(set) var delay: Duration

  private init(rules: [(path: String, isAllowed: Bool)], delay: Duration) {
    self.rules = rules
    self.delay = delay
  }

  /// - Parameter agent: the user agent's product token comes before its first slash or space.
  init(_ bytes: [UInt8], agent: String) {
    let name = agent.prefix { $0 != "/" && $0 != " " }.lowercased()
    var groups: [(agents: [String], rules: [(String, Bool)], delay: Double)] = []
    var isInAgents = false
    // RFC 9309, 2.5: at least 500 KiB are read.
    let text = String(decoding: bytes.prefix(512 << 10), as: UTF8.self)
    for line in text.split(whereSeparator: \.isNewline) {
      let content = line.prefix { $0 != "#" }
      guard let colon = content.firstIndex(of: ":") else { continue }
      let key = Self.trimmed(content[..<colon]).lowercased()
      let value = Self.trimmed(content[content.index(after: colon)...])
      switch key {
      case "user-agent":
        if !isInAgents { groups.append(([], [], 0)) }
        groups[groups.count - 1].agents.append(value.lowercased())
        isInAgents = true
        continue
      case "allow", "disallow":
        if !groups.isEmpty, !value.isEmpty {
          groups[groups.count - 1].rules.append((value, key == "allow"))
        }
      case "crawl-delay":
        if !groups.isEmpty { groups[groups.count - 1].delay = Double(value) ?? 0 }
      default: break
      }
      isInAgents = false
    }
    let own = groups.filter { $0.agents.contains(name) }
    let chosen = own.isEmpty ? groups.filter { $0.agents.contains("*") } : own
    rules = chosen.flatMap(\.rules)
    delay = .seconds(min(max(chosen.map(\.delay).max() ?? 0, 0), 30))
  }

  /// The longest rule that matches decides; of two as long, the one that allows (2.2.2).
  func allows(_ url: String) -> Bool {
    let path = Self.path(of: url)
    var best = (length: -1, isAllowed: true)
    for rule in rules where Self.matches(Substring(rule.path), path[...]) {
      let length = rule.path.utf8.count
      if length > best.length || length == best.length && rule.isAllowed {
        best = (length, rule.isAllowed)
      }
    }
    return best.isAllowed
  }

  /// Where a site keeps the file; nil for what is no web address.
  static func address(for url: String) -> String? {
    guard let scheme = url.firstRange(of: "://") else { return nil }
    let host = url[scheme.upperBound...].prefix { !"/?#".contains($0) }
    return "\(url[..<scheme.upperBound])\(host)/robots.txt"
  }

  private static func path(of url: String) -> String {
    guard let scheme = url.firstRange(of: "://") else { return "/" }
    let rest = url[scheme.upperBound...].drop { !"/?#".contains($0) }.prefix { $0 != "#" }
    return rest.first == "/" ? String(rest) : "/" + rest
  }

  /// `*` stands for anything, `$` at the end for the end. Greedy with one place to go back to, so
  /// that no pattern takes longer than pattern × path.
  private static func matches(_ pattern: Substring, _ path: Substring) -> Bool {
    let isWhole = pattern.last == "$"
    let pattern = Array((isWhole ? pattern.dropLast() : pattern).utf8)
    let path = Array(path.utf8)
    let star = UInt8(ascii: "*")
    var (p, s) = (0, 0)
    var back: (p: Int, s: Int)?
    while true {
      if p == pattern.count, !isWhole || s == path.count { return true }
      if p < pattern.count, pattern[p] == star {
        back = (p + 1, s)
        p += 1
      } else if p < pattern.count, s < path.count, pattern[p] == path[s] {
        p += 1
        s += 1
      } else if let place = back, place.s < path.count {
        back = (place.p, place.s + 1)
        (p, s) = (place.p, place.s + 1)
      } else {
        return false
      }
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
