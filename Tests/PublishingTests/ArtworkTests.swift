import Core
import Foundation
import Publishing
import Testing

@Suite struct ArtworkTests {
  @Test func theArtworkOfTheProgramPassesEveryDirectory() throws {
    let picture = try #require(PictureHeader(Artwork.standard))
    #expect(
      picture
        == PictureHeader(format: .png, width: 1400, height: 1400, colour: .rgb, depth: 24))
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
    (UInt8(3), PictureHeader.Colour.rgb), (1, .grey), (4, .cmyk),
  ])
  func aJPEGIsReadPastItsMetadata(components: UInt8, colour: PictureHeader.Colour) {
    let bytes: [UInt8] = [
      0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xC2, 0, 17, 8, 0x0B, 0xB8, 0x0B, 0xB8,
      components, 0, 0,
    ]
    #expect(
      PictureHeader(bytes)
        == PictureHeader(
          format: .jpeg, width: 3000, height: 3000, colour: colour, depth: 8 * Int(components)))
    for end in bytes.indices.prefix(18) { #expect(PictureHeader(Array(bytes[..<end])) == nil) }
  }

  @Test func aPictureWithoutFaultIsPublishedAsItIs() throws {
    let published = try Artwork.published(Artwork.standard)
    #expect(published.bytes == Artwork.standard)
    #expect(published.file.wholeMatch(of: /artwork-[0-9a-f]{16}\.png/) != nil)
  }

  @Test func aPictureThatConversionMendsIsPublishedAsJPEG() throws {
    let grey = try Artwork.published(Drawing.png(3200, 3200))
    let header = try #require(PictureHeader(grey.bytes))
    #expect(
      header == PictureHeader(format: .jpeg, width: 3000, height: 3000, colour: .rgb, depth: 24))
    #expect(Artwork.faults(of: grey.bytes, named: grey.file).isEmpty)
    let transparent = try Artwork.published(Drawing.png(1500, 1500, "ya8"))
    #expect(PictureHeader(transparent.bytes)?.width == 1500)
    #expect(Artwork.faults(of: transparent.bytes, named: transparent.file).isEmpty)
    #expect(grey.file != transparent.file)
  }

  @Test func whatOnlyTheirAuthorCanMendIsRefused() throws {
    #expect(throws: Artwork.Failure.faults([.notSquare(width: 1500, height: 1400)])) {
      try Artwork.published(Drawing.png(1500, 1400))
    }
    #expect(throws: Artwork.Failure.faults([.size(900)])) {
      try Artwork.published(Drawing.png(900, 900))
    }
    #expect(throws: Artwork.Failure.faults([.unknownFormat])) {
      try Artwork.published(Array("GIF89a".utf8))
    }
    let cut = try Array(Drawing.png(1500, 1500).prefix(60))
    #expect(throws: Artwork.Failure.damaged) { try Artwork.published(cut) }
    var bomb = Artwork.standard
    bomb[16] = 0x7F
    bomb[20] = 0x7F
    #expect(throws: Artwork.Failure.self) { try Artwork.episodePicture(bomb) }
  }

  @Test func aLeadImageBecomesASquarePicture() throws {
    let picture = try Artwork.episodePicture(Drawing.png(1600, 900))
    #expect(Artwork.faults(of: picture.bytes, named: picture.file).isEmpty)
    #expect(PictureHeader(picture.bytes)?.width == Artwork.episodeSize)
    #expect(throws: Artwork.Failure.faults([.size(400)])) {
      try Artwork.episodePicture(Drawing.png(1600, 400))
    }
  }

  @Test(arguments: ["Lector", "The Harbour Courier", "Вечірній Київ", "Ελληνικά νέα", "A & <B>"])
  func aShowWithoutAPictureGetsOneWithItsTitle(title: String) throws {
    let poster = try #require(Artwork.poster(title: title))
    #expect(Artwork.faults(of: poster.bytes, named: poster.file).isEmpty)
    #expect(poster == Artwork.poster(title: title))
    // JFIF: 72 by 72 dots an inch, as Apple asks.
    #expect(Array(poster.bytes[13..<18]) == [1, 0, 72, 0, 72])
    #expect(poster.file != Artwork.poster(title: "Another")?.file)
    let own = Artwork.poster(title: title, colours: ["#123f6b", "#ffffff"])
    #expect(own != nil && own != poster)
  }

  @Test(arguments: ["", "名古屋", "أخبار", String(repeating: "x", count: 200)])
  func aTitleThatCannotBeDrawnLeavesTheStandardPicture(title: String) {
    #expect(Artwork.poster(title: title) == nil)
  }
}

/// Pictures of one colour, by ffmpeg.
private enum Drawing {
  /// - Parameter pixels: ffmpeg's name of a pixel format: "gray", "ya8" (grey and alpha), "pal8".
  static func png(_ width: Int, _ height: Int, _ pixels: String = "gray") throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "ffmpeg", "-v", "error", "-f", "lavfi", "-i", "color=teal:size=\(width)x\(height)",
      "-frames:v", "1", "-pix_fmt", pixels, "-f", "image2pipe", "-c:v", "png", "-",
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = [UInt8](output.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return bytes
  }
}
