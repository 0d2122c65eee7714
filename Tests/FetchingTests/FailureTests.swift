import Core
import Testing

@testable import Fetching

@Suite struct FailureTests {
  @Test(arguments: [
    ("", URLProblem.malformed), ("   ", .malformed), ("paper.example/story", .noScheme),
    ("/story", .noScheme), ("ftp://paper.example/", .scheme("ftp")),
    ("file:///etc/passwd", .scheme("file")), ("http://", .noHost),
    ("http://paper.example:99999/", .malformed), ("http://[::1/", .malformed),
    ("http://a b.example/", .malformed), ("http://paper.example/a\r\nb", .malformed),
    ("http://paper.example/\0", .malformed),
  ])
  func whatIsNoWebURLIsRefused(url: String, problem: URLProblem) async {
    #expect(await failure(ofURL: url, openSettings()) == .badURL(url, problem))
  }

  @Test func aRefusedURLIsReportedWithoutItsPassword() async {
    let error = await failure(ofURL: "ftp://editor:secret@paper.example/x", openSettings())
    #expect(error == .badURL("ftp://paper.example/x", .scheme("ftp")))
  }

  @Test(arguments: [404, 410, 403, 500, 503])
  func anErrorPageIsNoPage(status: Int) async {
    let url = MisbehavingServer.shared.url("status/\(status)")
    let error = await failure("status/\(status)")
    #expect(error == .status(url: url, status, retryAfter: nil))
    #expect(error?.isTransient == (status >= 500))
  }

  @Test func aServerMaySayWhenToComeBack() async throws {
    let moment = try #require(Timestamp(iso8601: "2024-10-25T08:00:00Z"))
    for (value, expected) in [
      ("120", RetryAfter.seconds(120)), ("Fri, 25 Oct 2024 08:00:00 GMT", .moment(moment)),
    ] {
      let path = "status/503?retry=\(escaped(value))"
      let url = MisbehavingServer.shared.url(path)
      #expect(await failure(path) == .status(url: url, 503, retryAfter: expected))
    }
  }

  @Test(arguments: ["bomb", "endless", "promised/99999999999", "gzip"])
  func whatIsTooLargeStopsAtTheLimit(path: String) async {
    let url = MisbehavingServer.shared.url(path)
    let error = await failure(path) { $0.maximumBytes = 8000 }
    #expect(error == .tooLarge(url: url, limit: 8000))
  }

  @Test(arguments: ["promised/1000", "cut-chunk", "hang-up"])
  func anAnswerThatBreaksOffIsNoPage(path: String) async {
    guard case .truncated = await failure(path) else {
      Issue.record("\(path) passed for a whole page")
      return
    }
  }

  @Test(arguments: ["garbage", "not-gzip", "many-headers"])
  func whatIsNotHTTPIsNoPage(path: String) async {
    guard case .garbled = await failure(path) else {
      Issue.record("\(path) was understood")
      return
    }
  }

  @Test(arguments: ["silent", "stall", "drip"])
  func aSlowServerIsLeft(path: String) async {
    let error = await failure(path) {
      $0.totalTimeout = .milliseconds(700)
      $0.stallTimeout = .seconds(20)
    }
    guard case .timedOut = error else {
      Issue.record("\(path): \(String(describing: error))")
      return
    }
  }

  @Test func aStalledServerIsLeftBeforeTheTotalTimeIsUp() async {
    let error = await failure("stall") { $0.stallTimeout = .seconds(1) }
    guard case .timedOut = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func aHostThatNobodyKnowsIsNamed() async {
    let url = "http://no-such-host.invalid/"
    #expect(await failure(ofURL: url, openSettings()) == .unknownHost(url: url))
  }

  @Test func aClosedPortIsNotConnected() async {
    guard
      case .notConnected(_, let detail) = await failure(
        ofURL: "http://127.0.0.1:1/", openSettings())
    else {
      Issue.record("port 1 answered")
      return
    }
    #expect(!detail.isEmpty)
  }

  @Test func aServerWithoutTLSIsInsecure() async {
    let url = MisbehavingServer.shared.url("page").replacing("http:", with: "https:")
    guard case .insecure = await failure(ofURL: url, openSettings()) else {
      Issue.record("TLS was not missed")
      return
    }
  }

  @Test func aCancelledFetchEndsAtOnce() async throws {
    let task = Task { await failure("silent") }
    try await Task.sleep(for: .milliseconds(200))
    task.cancel()
    #expect(await task.value == .cancelled(url: MisbehavingServer.shared.url("silent")))
  }

  @Test func aFetchThatWasCancelledBeforeItBeganNeverConnects() async {
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return await failure("page")
    }
    #expect(await task.value == .cancelled(url: MisbehavingServer.shared.url("page")))
  }
}
