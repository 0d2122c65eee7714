import Foundation
import Testing

/// A client that sends exactly the bytes it is told to.
struct Answer: Sendable {
  var status: Int
  var reason: String
  /// Names in lower case.
  var headers: [String: String]
  var body: [UInt8]
  var text: String { String(decoding: body, as: UTF8.self) }

  subscript(name: String) -> String? { headers[name.lowercased()] }

  /// The body without the frame of its chunks, as far as they are whole.
  var unchunked: String {
    guard self["Transfer-Encoding"] == "chunked" else { return text }
    var (plain, rest) = ([UInt8](), body[...])
    while let end = rest.firstRange(of: [0x0D, 0x0A]),
      let size = Int(String(decoding: rest[..<end.lowerBound], as: UTF8.self), radix: 16),
      size > 0, rest.count >= size
    {
      plain += rest[end.upperBound...].prefix(size)
      rest = rest[end.upperBound...].dropFirst(size + 2)
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// nil when `bytes` do not begin with a head.
  init?(_ bytes: [UInt8]) {
    guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
    let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
      .components(separatedBy: "\r\n")
    let words = lines[0].split(separator: " ", maxSplits: 2)
    guard words.count >= 2, words[0] == "HTTP/1.1", let status = Int(words[1]) else { return nil }
    self.status = status
    reason = words.count > 2 ? String(words[2]) : ""
    headers = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      headers[line[..<colon].lowercased()] = value
    }
    body = Array(bytes[end.upperBound...])
  }
}

/// A blocking TCP connection to 127.0.0.1, for use off the cooperative pool.
final class Connection: @unchecked Sendable {
  let descriptor: Int32

  init(port: Int, seconds: Int = 10) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var limit = timeval(tv_sec: seconds, tv_usec: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
  }

  deinit { close(descriptor) }

  func send(_ bytes: [UInt8]) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count <= 0 { return }
      sent += count
    }
  }

  /// Empty at the end of the stream, nil when nothing came in time.
  func receive(upTo limit: Int = 1 << 16) -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: limit)
    let count = recv(descriptor, &buffer, limit, 0)
    if count < 0 { return errno == EAGAIN ? nil : [] }
    return Array(buffer[..<count])
  }

  /// One answer of a connection that goes on; nil when it does not come to its `Content-Length`.
  func receiveAnswer(hasBody: Bool = true) -> Answer? {
    var bytes: [UInt8] = []
    while let piece = receive(), !piece.isEmpty {
      bytes += piece
      guard let answer = Answer(bytes) else { continue }
      let length = hasBody ? Int(answer["Content-Length"] ?? "0") ?? 0 : 0
      if answer.body.count >= length { return answer }
    }
    return nil
  }

  func receiveAll() -> [UInt8] {
    var all: [UInt8] = []
    while let piece = receive(), !piece.isEmpty { all += piece }
    return all
  }
}

/// The server's tasks need the cooperative pool's few threads, so that nothing may block one.
func blocking<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value
{
  try await withCheckedThrowingContinuation { continuation in
    Thread.detachNewThread { continuation.resume(with: Result(catching: work)) }
  }
}

func send(
  _ method: String = "GET", _ target: String, _ headers: [String: String] = [:],
  body: String = "", to port: Int
) async throws -> Answer {
  var lines = ["\(method) \(target) HTTP/1.1", "Connection: close"]
  if headers["Host"] == nil { lines.append("Host: paper.example") }
  lines += headers.map { "\($0.key): \($0.value)" }
  if method == "POST", headers["Content-Length"] == nil {
    lines.append("Content-Length: \(body.utf8.count)")
  }
  let request = Array((lines.joined(separator: "\r\n") + "\r\n\r\n" + body).utf8)
  let bytes = try await blocking {
    let connection = try Connection(port: port)
    connection.send(request)
    return connection.receiveAll()
  }
  return try #require(Answer(bytes), "\(String(decoding: bytes.prefix(200), as: UTF8.self))")
}

func send(
  _ method: String = "GET", _ target: String, _ headers: [String: String] = [:]
) async throws -> Answer {
  try await send(method, target, headers, to: TestServer.shared.value.port)
}
