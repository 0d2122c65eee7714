import Core
import Testing

@testable import Server

@Suite struct ConditionsTests {
  private let file = Representation(
    size: 1000, tag: EntityTag(opaque: "v2"),
    modified: Timestamp(seconds: 1_729_843_200), isDateStrong: true,
    media: MediaType(ofFile: "feed.xml"), isImmutable: false)
  private let date = "Fri, 25 Oct 2024 08:00:00 GMT"

  @Test(arguments: [
    ("\"v2\"", Conditions.Verdict.notModified), ("W/\"v2\"", .notModified), ("*", .notModified),
    ("\"v1\", \"v2\"", .notModified), ("\"v1\",W/\"v2\" , \"v3\"", .notModified),
    ("\"a,b\", \"v2\"", .notModified), ("\"v1\"", .proceed), ("v2", .proceed), ("", .proceed),
    ("\"v2", .proceed), ("\"V2\"", .proceed),
  ])
  func aKnownVersionIsNotSentAgain(header: String, verdict: Conditions.Verdict) {
    #expect(Conditions(ifNoneMatch: header).verdict(on: file) == verdict)
  }

  @Test(arguments: [
    ("Fri, 25 Oct 2024 08:00:00 GMT", Conditions.Verdict.notModified),
    ("Sat, 26 Oct 2024 00:00:00 GMT", .notModified),
    ("Friday, 25-Oct-24 08:00:00 GMT", .notModified), ("Fri Oct 25 08:00:00 2024", .notModified),
    ("Fri, 25 Oct 2024 07:59:59 GMT", .proceed), ("Fri, 25 Oct 2024 08:00:00 +0300", .proceed),
    ("yesterday", .proceed), ("", .proceed),
  ])
  func aDateIsComparedInWholeSeconds(header: String, verdict: Conditions.Verdict) {
    #expect(Conditions(ifModifiedSince: header).verdict(on: file) == verdict)
  }

  @Test func aTagOutweighsADate() {
    let conditions = Conditions(ifNoneMatch: "\"v1\"", ifModifiedSince: date)
    #expect(conditions.verdict(on: file) == .proceed)
    let both = Conditions(ifMatch: "\"v2\"", ifUnmodifiedSince: "Thu, 01 Jan 1970 00:00:00 GMT")
    #expect(both.verdict(on: file) == .proceed)
  }

  @Test func whatMustMatchAndDoesNotFails() {
    #expect(Conditions(ifMatch: "\"v1\"").verdict(on: file) == .failed)
    #expect(Conditions(ifMatch: "W/\"v2\"").verdict(on: file) == .failed)
    #expect(Conditions(ifMatch: "*").verdict(on: file) == .proceed)
    #expect(Conditions(ifMatch: "\"v1\", \"v2\"").verdict(on: file) == .proceed)
    let before = Conditions(ifUnmodifiedSince: "Fri, 25 Oct 2024 07:59:59 GMT")
    #expect(before.verdict(on: file) == .failed)
  }

  @Test(arguments: [
    ("\"v2\"", true), ("Fri, 25 Oct 2024 08:00:00 GMT", true), ("\"v1\"", false),
    ("W/\"v2\"", false), ("*", false), ("\"v2\", \"v2\"", false), ("", false),
    ("Fri, 25 Oct 2024 08:00:01 GMT", false),
  ])
  func aPartIsSentOnlyOfTheVersionThatTheClientHas(header: String, isPart: Bool) {
    let conditions = Conditions(ifRange: header, range: "bytes=0-9")
    #expect(conditions.part(of: file) == (isPart ? .part(0..<10) : .whole))
  }

  @Test func aDateThatMayCoverTwoVersionsIsNoValidatorForAPart() {
    var fresh = file
    fresh.isDateStrong = false
    #expect(Conditions(ifRange: date, range: "bytes=0-9").part(of: fresh) == .whole)
  }
}
