import Testing

@testable import lector_engine_espeak

/// One after the other: the library is one global thing.
@Suite(.serialized) struct EnunciationTests {
  private func enunciated(_ words: [String], voice: String = "gmw/en") throws -> [String] {
    try #require((try? Library.initialize()) != nil)
    _ = try? Library.select(.init(voice: "en"))
    return Enunciation(voice: voice).applied(to: words)
  }

  @Test(
    "A stop before r or l is long; marks stay where they are",
    arguments: [
      ("bread", "[[bbr'Ed]]"), ("Grows,", "[[ggr'oUz]],"), ("Britain's.", "[[bbr'It@nz]]."),
      ("drop?!", "[[ddr'0p]]?!"), ("glue", "[[ggl'u:]]"), ("[[bri'ansk]]'s", "[[bbri'ansk]]'s"),
    ])
  func changed(word: String, said: String) throws {
    #expect(try enunciated([word]) == [said])
  }

  @Test(
    "All other words go to the library as they are",
    arguments: [
      "red", "umbrella", "BR", "B", "br-br", "Brønd", "br4", "\"bread\"", "[[k'i:v]]", "[[", "",
      " ",
      "brrr…", "GR.",
    ])
  func unchanged(word: String) throws {
    #expect(try enunciated([word]) == [word])
  }

  @Test func otherVoicesAreNotChanged() throws {
    #expect(try enunciated(["bread"], voice: "gmw/de") == ["bread"])
    #expect(try enunciated(["bread"], voice: "gmw/en-US") == ["bread"])
    #expect(try enunciated(["bread"], voice: "gmw/en+f3") == ["[[bbr'Ed]]"])
  }
}
