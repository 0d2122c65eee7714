/// Gets one page or feed over HTTP. A value: as many fetches at once as the caller likes.
public struct Fetcher: Sendable {
  public let settings: FetchSettings

  public init(settings: FetchSettings = FetchSettings()) { self.settings = settings }

  /// - Parameters:
  ///   - url: `http` or `https`; credentials in it are sent to its own origin only.
  ///   - validators: from the last fetch of this page; with them the answer may be a 304.
  /// - Throws: `FetchError`; `.cancelled` at once when the task is cancelled.
  public func get(_ url: String, validators: Validators? = nil) async throws(FetchError) -> Fetched
  {
    let settings = settings
    return try await onSession(for: url) { (session) throws(FetchError) in
      try Journey(settings: settings, validators: validators, session: session).fetch(url)
    }
  }

  /// One request and its answer as they are, for whoever examines a server: no redirect is followed,
  /// no status is an error, nothing is decompressed.
  /// - Throws: `FetchError`, when there is no whole answer.
  public func ask(_ inquiry: Inquiry) async throws(FetchError) -> Answer {
    let settings = settings
    return try await onSession(for: inquiry.url) { (session) throws(FetchError) in
      try Journey(settings: settings, validators: nil, session: session).ask(inquiry)
    }
  }

  private func onSession<Value: Sendable>(
    for url: String, _ body: @escaping @Sendable (OpaquePointer) throws(FetchError) -> Value
  ) async throws(FetchError) -> Value {
    let session = Session()
    let result: Result<Value, FetchError> = await withTaskCancellationHandler {
      await onOwnThread {
        if let words = Libcurl.open() { return .failure(.noLibrary(words)) }
        guard let pointer = session.open() else {
          return .failure(.cancelled(url: WebURL.withoutCredentials(url)))
        }
        defer { session.close() }
        return Result { () throws(FetchError) in try body(pointer) }
      } failure: { error in
        .failure(.notConnected(url: WebURL.withoutCredentials(url), detail: "no thread: \(error)"))
      }
    } onCancel: {
      session.cancel()
    }
    return try result.get()
  }
}
