import Testing

@testable import Extraction

@Suite struct LowercaseTests {
  @Test(arguments: [
    "Plain ASCII, 42!", "“Curly” – ÀÉÎÕÜ ×÷ Þß", "Їжак ЄҐІ та Ёлка ЩЪЫ", "Łódź ŻÓŁW İstanbul",
    "ΑΒΓ Σίσυφος",
    "日本語のニュース", "한국어 뉴스", "É decomposed: E\u{301}", "😀 Emoji", "ẞ Ǆ ﬀ", "",
  ])
  func itIsWhatTheStandardLibrarySays(text: String) {
    #expect(Lowercase.of(text) == text.lowercased())
  }
}
