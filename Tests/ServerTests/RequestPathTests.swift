import Testing

@testable import Server

@Suite struct RequestPathTests {
  @Test(arguments: [
    ("/", "", true), ("/feed.xml", "feed.xml", false), ("/feed.xml?v=1/2#x", "feed.xml", false),
    ("/episodes/2024/10/", "episodes/2024/10", true), ("/a%20b..c.mp3", "a b..c.mp3", false),
    ("/%66eed.xml", "feed.xml", false), ("/%d0%b4", "д", false), ("/д", "д", false),
    ("/100%25", "100%", false), ("/%252e%252e", "%2e%2e", false),
    ("http://paper.example/feed.xml", "feed.xml", false), ("HTTPS://paper.example/", "", true),
    ("/a+b", "a+b", false), ("/a:b", "a:b", false),
  ])
  func aPathNamesAFileOrAFolder(target: String, path: String, isFolder: Bool) throws {
    let parsed = try RequestPath(target)
    #expect(parsed.relative == path)
    #expect(parsed.isFolder == isFolder)
  }

  @Test(arguments: [
    "", "feed.xml", "http://paper.example", "*", "/%", "/%4", "/%zz", "/a%00b", "/a%0ab", "/a%7fb",
    "/a%2fb", "/..%2f..%2fetc", "/a%5cb", "/a\\b", "/%c0%ae%c0%ae/", "/%ff", "/%ed%a0%80",
  ])
  func whatNoLinkCouldSayIsMalformed(target: String) {
    #expect(throws: RequestPath.Refusal.malformed) { try RequestPath(target) }
  }

  @Test(arguments: [
    "/../etc/passwd", "/a/../../b", "/%2e%2e/etc", "/%2E./etc", "/./feed.xml", "/.env", "/a/.git/x",
    "//etc/passwd", "/a//b", "/..", "/%2e", "/" + String(repeating: "a", count: 256),
    "/" + String(repeating: "a/", count: 600),
  ])
  func whatLeadsOutOrIsHiddenIsNotThere(target: String) {
    #expect(throws: RequestPath.Refusal.hidden) { try RequestPath(target) }
  }

  @Test func aFoldersNameIsEscapedAgain() throws {
    #expect(try RequestPath("/x/a%20%D0%B4%3F").escapedLast == "a%20%D0%B4%3F")
    #expect(try RequestPath("/x/a-b_c.d~e").escapedLast == "a-b_c.d~e")
  }
}
