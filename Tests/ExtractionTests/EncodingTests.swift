import Core
import Extraction
import Testing

@Suite struct EncodingTests {

  private func article(_ bytes: [UInt8], charset: String? = nil) throws -> Article {
    try Extractor.article(from: Source(bytes: bytes, name: "x.txt", charset: charset))
  }

  static let text =
    "The café reopened\n\nThe naïve façade of the café was painted by Zoë on Monday.\n"

  @Test func windows1252IsTheFallback() throws {
    let bytes = Self.text.unicodeScalars.map { UInt8($0.value & 0xFF) }
    #expect(try article(bytes).headline == "The café reopened")
    #expect(try article(bytes, charset: "iso-8859-1").texts[0].contains("naïve façade"))
  }

  @Test func curlyQuotesOfWindows1252AreRead() throws {
    let bytes =
      Array("A quote\n\nHe said ".utf8) + [0x93] + Array("yes".utf8) + [0x94]
      + Array(" and left the room at once.".utf8)
    #expect(try article(bytes).texts == ["He said “yes” and left the room at once."])
  }

  @Test func theLabelOfTheCarrierIsObeyed() throws {
    // "Привет, мир" in KOI8-R and windows-1251.
    let koi: [UInt8] = [0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4, 0x2C, 0x20, 0xCD, 0xC9, 0xD2]
    let ansi: [UInt8] = [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0x2C, 0x20, 0xEC, 0xE8, 0xF0]
    for (bytes, label) in [(koi, "koi8-r"), (ansi, "windows-1251")] {
      let story = bytes + Array("\n\nOne short line follows the greeting.\n".utf8)
      #expect(try article(story, charset: label).headline == "Привет, мир")
    }
  }

  @Test func validUTF8BeatsAWrongLabel() throws {
    #expect(
      try article(Array(Self.text.utf8), charset: "windows-1252").headline == "The café reopened")
  }

  @Test(arguments: [true, false]) func utf16IsReadWithItsMark(isLittle: Bool) throws {
    let units = [0xFEFF] + Array(Self.text.utf16)
    let bytes = units.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isLittle ? [low, high] : [high, low]
    }
    #expect(try article(bytes).headline == "The café reopened")
  }

  @Test func theMetaElementOfAPageNamesItsCharset() throws {
    let head = Array("<html><head><meta charset=\"windows-1251\"><title>".utf8)
    let name: [UInt8] = [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2]
    let body = Array("</title></head><body><p>".utf8)
    let tail = Array(
      " one two three four five six seven eight nine ten eleven twelve.</p></body></html>".utf8)
    let page = head + name + body + name + tail
    let article = try Extractor.article(from: Source(bytes: page, name: "x.html"))
    #expect(article.headline == "Привет")
    #expect(article.texts[0].hasPrefix("Привет one"))
  }

  @Test func hiddenCharactersGoAndAccentsAreComposed() throws {
    let article = try article(
      Array(
        "Cafe\u{301} news\n\nThe soft\u{AD}ly\u{200B} spoken\u{A0}\u{A0}waiter left Cafe\u{301} Central.\n"
          .utf8))
    #expect(article.headline.unicodeScalars.elementsEqual("Caf\u{E9} news".unicodeScalars))
    #expect(article.texts == ["The softly spoken waiter left Café Central."])
  }
}
