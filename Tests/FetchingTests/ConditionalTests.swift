import Foundation
import Testing

@testable import Fetching

@Suite struct ConditionalTests {
  @Test func anUnchangedFeedCostsNoBody() async throws {
    let first = try await fetch("feed")
    let validators = try #require(first.validators)
    #expect(validators.etag == "\"v1\"")
    #expect(validators.lastModified == "Fri, 25 Oct 2024 08:00:00 GMT")
    let second = try await fetch("feed", validators: validators)
    #expect(second.isUnchanged && second.status == 304 && second.bytes.isEmpty)
  }

  @Test func aDateAloneIsEnough() async throws {
    let validators = Validators(
      url: MisbehavingServer.shared.url("feed"), etag: nil,
      lastModified: "Fri, 25 Oct 2024 08:00:00 GMT")
    #expect(try await fetch("feed", validators: validators).isUnchanged)
  }

  @Test func validatorsOfAnotherPageAreNotSent() async throws {
    let other = Validators(
      url: MisbehavingServer.shared.url("old"), etag: "\"v1\"", lastModified: nil)
    let page = try await fetch("feed", validators: other)
    #expect(page.status == 200 && !page.bytes.isEmpty)
  }

  @Test func validatorsFollowARedirectToThePageThatGaveThem() async throws {
    let path = "to?url=/feed"
    let validators = try #require(try await fetch(path).validators)
    #expect(validators.url == MisbehavingServer.shared.url("feed"))
    #expect(try await fetch(path, validators: validators).isUnchanged)
  }

  @Test func aLineEndInAValidatorMakesNoHeader() async throws {
    let validators = Validators(
      url: MisbehavingServer.shared.url("echo"), etag: "\"a\"\r\nX-Evil: 1", lastModified: nil)
    let page = try await fetch("echo", validators: validators)
    let seen = try JSONDecoder().decode([String: String].self, from: Data(page.bytes))
    #expect(seen["x-evil"] == nil && seen["if-none-match"] == nil)
  }

  @Test func anAnswerOf304ThatNobodyAskedForIsAnError() async {
    let url = MisbehavingServer.shared.url("unasked-304")
    #expect(await failure("unasked-304") == .status(url: url, 304, retryAfter: nil))
  }
}
