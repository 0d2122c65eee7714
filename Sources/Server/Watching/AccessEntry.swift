internal import Core

/// What is told of one request once its answer has been sent, or given up.
struct AccessEntry: Hashable, Sendable {
  var moment: Timestamp
  var address: String
  var method: String
  /// As sent, the query included, but for a token in it.
  var target: String
  var host: String
  var status: Int
  /// Of the body.
  var bytes: Int
  var milliseconds: Int
  /// Whether the client took all of it.
  var isComplete: Bool
  var referer: String?
  var agent: String?

  var text: String {
    let request = Self.quoted("\(method) \(target) HTTP/1.1")
    return """
      \(address) - - [\(logTime)] \(request) \(status) \(bytes) \(Self.quoted(referer ?? "-")) \
      \(Self.quoted(agent ?? "-")) \(milliseconds)\(isComplete ? "" : " aborted")
      """
  }

  var json: String {
    var members = [
      ("time", Self.string(moment.iso8601)), ("client", Self.string(address)),
      ("method", Self.string(method)), ("target", Self.string(target)),
      ("host", Self.string(host)), ("status", "\(status)"), ("bytes", "\(bytes)"),
      ("milliseconds", "\(milliseconds)"), ("complete", "\(isComplete)"),
    ]
    if let referer { members.append(("referer", Self.string(referer))) }
    if let agent { members.append(("agent", Self.string(agent))) }
    return "{" + members.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
  }

  /// A log is read by more people than may use the server.
  static func withoutToken(_ target: String) -> String {
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].contains("token=") else { return target }
    let pairs = parts[1].split(separator: "&", omittingEmptySubsequences: false).map {
      $0.hasPrefix("token=") ? "token=-" : $0
    }
    return "\(parts[0])?\(pairs.joined(separator: "&"))"
  }

  /// "06/Nov/1994:08:49:37 +0000", as log readers want it.
  private var logTime: String {
    let words = moment.httpDate.split(separator: " ")
    return "\(words[1])/\(words[2])/\(words[3]):\(words[4]) +0000"
  }

  /// Whatever a client sends stays on its line and inside its quotes.
  private static func quoted(_ text: String) -> String {
    "\"" + text.utf8.map { escaped($0, hex: "\\x", digits: 2) }.joined() + "\""
  }

  private static func string(_ text: String) -> String {
    "\"" + text.utf8.map { escaped($0, hex: "\\u", digits: 4) }.joined() + "\""
  }

  /// Bytes beyond ASCII do not come: header values and targets that hold them are Latin-1 or UTF-8,
  /// and nobody says which.
  private static func escaped(_ byte: UInt8, hex: String, digits: Int) -> String {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): return "\\" + String(UnicodeScalar(byte))
    case 0x20..<0x7F: return String(UnicodeScalar(byte))
    default:
      let digitsOfByte = String(byte, radix: 16)
      return hex + String(repeating: "0", count: digits - digitsOfByte.count) + digitsOfByte
    }
  }
}
