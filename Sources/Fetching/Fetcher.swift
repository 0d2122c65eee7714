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
    let session = Session()
    let settings = settings
    let result: Result<Fetched, FetchError> = await withTaskCancellationHandler {
      await onOwnThread {
        if let words = Libcurl.open() { return .failure(.noLibrary(words)) }
        guard let pointer = session.open() else {
          return .failure(.cancelled(url: WebURL.withoutCredentials(url)))
        }
        defer { session.close() }
        return Result { () throws(FetchError) in
          try Journey(settings: settings, validators: validators, session: pointer).fetch(url)
        }
      } failure: { error in
        .failure(.notConnected(url: WebURL.withoutCredentials(url), detail: "no thread: \(error)"))
      }
    } onCancel: {
      session.cancel()
    }
    return try result.get()
  }
}
