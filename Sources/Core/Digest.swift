internal import CNettle

/// A cryptographic digest, by Debian's nettle.
public struct Digest: Hashable, Sendable {
  public let bytes: [UInt8]

  /// Lower-case hexadecimal.
  public var hex: String { Hexadecimal.string(of: bytes) }

  /// SHA-256 (FIPS 180-4), 32 bytes.
  public static func sha256(of bytes: [UInt8]) -> Digest {
    var hasher = Hasher256()
    hasher.update(bytes)
    return hasher.finish()
  }

  /// SHA-1 (FIPS 180-4), 20 bytes; only for version 5 UUIDs.
  static func sha1(of bytes: [UInt8]) -> Digest {
    var context = sha1_ctx()
    nettle_sha1_init(&context)
    nettle_sha1_update(&context, bytes.count, bytes)
    var output = [UInt8](repeating: 0, count: 20)
    nettle_sha1_digest(&context, output.count, &output)
    return Digest(bytes: output)
  }

  /// SHA-256 of data that arrives in pieces.
  public struct Hasher256: ~Copyable {
    private var context = sha256_ctx()

    public init() { nettle_sha256_init(&context) }

    public mutating func update(_ bytes: [UInt8]) {
      nettle_sha256_update(&context, bytes.count, bytes)
    }

    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
      guard let base = bytes.bindMemory(to: UInt8.self).baseAddress else { return }
      nettle_sha256_update(&context, bytes.count, base)
    }

    public mutating func finish() -> Digest {
      var output = [UInt8](repeating: 0, count: 32)
      nettle_sha256_digest(&context, output.count, &output)
      return Digest(bytes: output)
    }
  }
}

/// A name-based UUID, version 5 (RFC 9562, section 5.5).
public enum NameUUID {
  /// - Parameter namespace: a UUID in its usual spelling.
  public static func string(for name: String, in namespace: String) -> String {
    let space = Hexadecimal.bytes(of: namespace)
    var bytes = Array(Digest.sha1(of: space + Array(name.utf8)).bytes.prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    let hex = Array(Hexadecimal.string(of: bytes))
    let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
    return groups.map { String(hex[$0]) }.joined(separator: "-")
  }
}

enum Hexadecimal {
  static func string(of bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// Ignores everything that is not a hexadecimal digit.
  static func bytes(of text: String) -> [UInt8] {
    let digits = text.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count - 1, by: 2).map {
      UInt8(digits[$0] << 4 | digits[$0 + 1])
    }
  }
}
