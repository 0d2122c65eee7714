/// Leave for web players on other origins (the Fetch standard, section 3.2).
enum CrossOrigin {
  /// On every answer with something shared.
  static let fields = [
    Reply.Field(name: "Access-Control-Allow-Origin", value: "*"),
    Reply.Field(
      name: "Access-Control-Expose-Headers",
      value: "Accept-Ranges, Content-Length, Content-Range, ETag, Last-Modified"),
  ]

  /// On the answer to the question in advance (OPTIONS).
  static let preflight = [
    Reply.Field(name: "Access-Control-Allow-Origin", value: "*"),
    Reply.Field(name: "Access-Control-Allow-Methods", value: "GET, HEAD, OPTIONS"),
    Reply.Field(
      name: "Access-Control-Allow-Headers",
      value: "Accept, Content-Type, If-Modified-Since, If-None-Match, If-Range, Range"),
    Reply.Field(name: "Access-Control-Max-Age", value: "86400"),
  ]
}
