/// `server`: how `lector serve` listens, and who may use more than the published files.
public struct ServerSettings: Codable, Hashable, Sendable {
  public var host = "127.0.0.1"
  public var port = 8080
  /// Further names by which browsers may ask, beside the one of `show.base_url`: "audio.example.org".
  public var hosts: [String] = []
  /// Addresses or blocks of them, such as 10.0.0.0/8, whose `X-Forwarded-…` headers are believed.
  public var trustedProxies: [String] = []
  /// A file that holds the token for making audio, the desk and the metrics, relative to the
  /// settings file; nil: only this machine may use them.
  public var tokenFile: String?
  public var accessLog: AccessLog?

  public enum AccessLog: String, Codable, Hashable, Sendable, CaseIterable { case text, json }

  public init() {}

  public enum CodingKeys: String, CodingKey, CaseIterable {
    case host, port, hosts
    case trustedProxies = "trusted_proxies"
    case tokenFile = "token_file"
    case accessLog = "access_log"
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    try values.set(&host, .host)
    try values.set(&port, .port)
    try values.set(&hosts, .hosts)
    try values.set(&trustedProxies, .trustedProxies)
    try values.set(&tokenFile, .tokenFile)
    try values.set(&accessLog, .accessLog)
  }
}
