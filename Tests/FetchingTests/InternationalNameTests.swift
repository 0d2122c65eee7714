import Testing

@testable import Fetching

@Suite struct InternationalNameTests {
  @Test(arguments: [
    ("газета.укр", "xn--80aahjj1e.xn--j1amh"),
    ("Київ.Укр", "xn--b1alf1j.xn--j1amh"),
    ("bücher.example", "xn--bcher-kva.example"),
    ("例え.テスト", "xn--r8jz45g.xn--zckzah"),
    ("موقع.وزارة", "xn--4gbrim.xn--mgbexc3i"),
    ("правда.com.ua", "xn--80aafi6cg.com.ua"),
    ("fine-ünïcode.example", "xn--fine-ncode-c9a8m.example"),
    ("россия.рф", "xn--h1alffa9f.xn--p1ai"),
    ("a.b-c.example", "a.b-c.example"),
    ("новини-тижня123.укр", "xn---123-f4dzmab9bcef5dwl.xn--j1amh"),
    ("ελλάδα.ελ", "xn--hxakic4aa.xn--qxam"),
    ("다음.한국", "xn--2j1b000b.xn--3e0b707e"),
    ("ї.укр", "xn--d2a.xn--j1amh"),
    ("газета。укр", "xn--80aahjj1e.xn--j1amh"),
  ])
  func aNameIsSpelledForTheNameSystem(name: String, ascii: String) {
    #expect(InternationalName.ascii(name) == ascii)
  }

  @Test func aNameThatIsTooLongIsNone() {
    #expect(InternationalName.ascii(String(repeating: "я", count: 64)) == nil)
  }

  @Test(arguments: [
    ("http://газета.укр/новини?q=1", "http://HOST/%d0%bd%d0%be%d0%b2%d0%b8%d0%bd%d0%b8?q=1"),
    ("https://я:пароль@Газета.укр:8443/", "https://HOST:8443/"),
    ("http://paper.example/a//б", "http://paper.example/a//%d0%b1"),
  ])
  func aURLWithSuchAHostIsAskedForByItsSpelling(written: String, asked: String) throws {
    #expect(Libcurl.open() == nil)
    let url = try WebURL(written)
    #expect(url.text == asked.replacing("HOST", with: "xn--80aahjj1e.xn--j1amh"))
  }

  @Test(arguments: [
    ("/a//б", "http://paper.example/a//%d0%b1"),
    ("?x=//б", "http://paper.example/story?x=//%d0%b1"),
    ("//ї.укр/", "http://xn--d2a.xn--j1amh/"),
  ])
  func twoSlashesInAPathNameNoHost(target: String, asked: String) throws {
    #expect(Libcurl.open() == nil)
    let url = try WebURL(target, relativeTo: try WebURL("http://paper.example/story"))
    #expect(url.text == asked)
  }
}
