import Publishing
import Testing

@Suite struct ArtworkTests {
  @Test func theArtworkOfTheProgramPassesEveryDirectory() throws {
    let picture = try #require(Artwork.inspect(Artwork.standard))
    #expect(picture == Artwork.Picture(format: .png, width: 1400, height: 1400, colour: .rgb))
    #expect(Artwork.faults(of: Artwork.standard, named: Artwork.standardFile).isEmpty)
    #expect(Artwork.standard.count < 40_000)
  }

  @Test func aPictureThatADirectoryWouldRefuseSaysWhy() {
    var thin = Array(Artwork.standard.prefix(26))
    thin[22...23] = [0x03, 0x00]
    thin[25] = 6
    #expect(
      Artwork.faults(of: thin, named: "cover.jpg") == [
        .nameSays(fileExtension: "jpg", butIs: .png), .notSquare(width: 1400, height: 768),
        .colour(.transparent),
      ])
    #expect(Artwork.faults(of: Array("GIF89a".utf8), named: "a.gif") == [.unknownFormat])
  }

  /// Start of image, an application segment, a progressive frame.
  @Test(arguments: [
    (UInt8(3), Artwork.Colour.rgb), (1, .grey), (4, .cmyk),
  ])
  func aJPEGIsReadPastItsMetadata(components: UInt8, colour: Artwork.Colour) {
    let bytes: [UInt8] = [
      0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xC2, 0, 17, 8, 0x0B, 0xB8, 0x0B, 0xB8,
      components, 0, 0,
    ]
    #expect(
      Artwork.inspect(bytes)
        == Artwork.Picture(format: .jpeg, width: 3000, height: 3000, colour: colour))
    for end in bytes.indices.prefix(18) { #expect(Artwork.inspect(Array(bytes[..<end])) == nil) }
  }
}
