internal import HTTPTypes

extension HTTPField.Name {
  static let xForwardedFor = known("X-Forwarded-For")
  static let xForwardedProto = known("X-Forwarded-Proto")
  static let xForwardedHost = known("X-Forwarded-Host")
  static let xAccelBuffering = known("X-Accel-Buffering")
  static let link = known("Link")
  static let secFetchSite = known("Sec-Fetch-Site")

  static let referrerPolicy = known("Referrer-Policy")
  static let xFrameOptions = known("X-Frame-Options")
  static let crossOriginOpenerPolicy = known("Cross-Origin-Opener-Policy")
  static let crossOriginResourcePolicy = known("Cross-Origin-Resource-Policy")

  private static func known(_ name: String) -> HTTPField.Name {
    guard let name = HTTPField.Name(name) else { preconditionFailure("\(name) is no field name") }
    return name
  }
}
