internal import HTTPTypes

/// Leave for web players on other origins (the Fetch standard, section 3.2).
enum CrossOrigin {
  /// On every answer with something shared.
  static let fields: HTTPFields = [
    .accessControlAllowOrigin: "*",
    .accessControlExposeHeaders:
      "Accept-Ranges, Content-Length, Content-Range, ETag, Last-Modified",
  ]

  /// On the answer to the question in advance (OPTIONS).
  static let preflight: HTTPFields = [
    .accessControlAllowOrigin: "*",
    .accessControlAllowMethods: "GET, HEAD, OPTIONS",
    .accessControlAllowHeaders:
      "Accept, Content-Type, If-Modified-Since, If-None-Match, If-Range, Range",
    .accessControlMaxAge: "86400",
  ]
}
