import Testing

@testable import Mastering

struct CoverTests {
  @Test func aPNGSaysItsSize() throws {
    let cover = try #require(Cover(Picture.png))
    #expect(cover.mediaType == "image/png")
    #expect((cover.width, cover.height, cover.depth) == (1, 1, 8))
  }

  @Test func aJPEGSaysItsSize() throws {
    let folder = try Folder()
    let path = folder.path("picture.jpg")
    _ = try Tool.run(
      "ffmpeg", "-v", "error", "-f", "lavfi", "-i", "color=red:size=320x200", "-frames:v", "1",
      "-pix_fmt", "yuvj420p", path)
    let cover = try #require(Cover(try Tool.bytes(of: path)))
    #expect(cover.mediaType == "image/jpeg")
    #expect((cover.width, cover.height, cover.depth) == (320, 200, 24))
  }

  @Test func anythingElseIsNoCover() {
    for bytes in [[], [0x47, 0x49, 0x46], [0xFF, 0xD8, 0xFF], Array(Picture.png.prefix(20))] {
      #expect(Cover(bytes) == nil)
    }
  }
}
