/// One question to a server.
public struct Inquiry: Hashable, Sendable {
  public enum Method: Hashable, Sendable {
    case get, head
    /// A form, in the order of its fields.
    case post([Field])
  }

  public struct Field: Hashable, Sendable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// `http` or `https`.
  public var url: String
  public var method: Method
  /// "Name: value", such as "Range: bytes=0-1"; without line ends.
  public var headers: [String]

  public init(_ url: String, method: Method = .get, headers: [String] = []) {
    self.url = url
    self.method = method
    self.headers = headers.filter { line in !line.utf8.contains { $0 < 0x20 } }
  }
}

extension Inquiry {
  /// As application/x-www-form-urlencoded (URL Standard, section 5.2); nil when nothing is posted.
  var form: String? {
    guard case .post(let fields) = method else { return nil }
    return fields.map { "\(Self.escaped($0.name))=\(Self.escaped($0.value))" }
      .joined(separator: "&")
  }

  private static func escaped(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return text.utf8.map { byte -> String in
      switch byte {
      case UInt8(ascii: " "): return "+"
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "*"), UInt8(ascii: "-"),
        UInt8(ascii: "."), UInt8(ascii: "_"):
        return String(UnicodeScalar(byte))
      default: return "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }.joined()
  }
}

/// What a server said to it.
public struct Answer: Hashable, Sendable {
  /// What was asked for, without credentials and fragment.
  public var url: String
  public var status: Int
  public var headers: Headers
  /// The body of a 2xx as it was sent; empty for all others.
  public var bytes: [UInt8]
  /// Where a 301, 302, 303, 307 or 308 leads.
  public var redirect: String?

  /// "audio/mpeg"; nil when the server does not say.
  public var mediaType: String? { headers["Content-Type"].flatMap { ContentType($0).mediaType } }
  public var charset: String? { headers["Content-Type"].flatMap { ContentType($0).charset } }
}
