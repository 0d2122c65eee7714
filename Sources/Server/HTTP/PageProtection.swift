internal import HTTPTypes

/// What a browser may do with a page of the output folder.
enum PageProtection {
  /// - Parameter name: of the file. `embed.html` is made for other sites' frames, nothing else is.
  static func fields(forPage name: String) -> HTTPFields {
    let isFramed = name == "embed.html"
    var fields: HTTPFields = [
      .contentSecurityPolicy: """
      default-src 'self'; img-src 'self' https: data:; media-src 'self' https: blob:; \
      style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; \
      form-action 'self'; frame-ancestors \(isFramed ? "*" : "'self'")
      """,
      .referrerPolicy: "strict-origin-when-cross-origin",
    ]
    // For browsers that do not know frame-ancestors.
    if !isFramed { fields[.xFrameOptions] = "SAMEORIGIN" }
    return fields
  }
}
