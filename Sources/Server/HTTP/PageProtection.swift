/// What a browser may do with a page of the output folder.
enum PageProtection {
  /// - Parameter name: of the file. `embed.html` is made for other sites' frames, nothing else is.
  static func fields(forPage name: String) -> [Reply.Field] {
    let isFramed = name == "embed.html"
    var fields = [
      Reply.Field(
        name: "Content-Security-Policy",
        value: """
          default-src 'self'; img-src 'self' https: data:; media-src 'self' https: blob:; \
          style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; \
          form-action 'self'; frame-ancestors \(isFramed ? "*" : "'self'")
          """),
      Reply.Field(name: "Referrer-Policy", value: "strict-origin-when-cross-origin"),
    ]
    // For browsers that do not know frame-ancestors.
    if !isFramed { fields.append(Reply.Field(name: "X-Frame-Options", value: "SAMEORIGIN")) }
    return fields
  }
}
