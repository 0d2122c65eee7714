/// Artwork.
extension Rule {
  static let pictureFormat = Rule(
    "artwork.format", .error, "Pictures are JPEG or PNG and named so.", source: .appleArtwork,
    fix: "Save it as JPEG or PNG and give it that extension.",
    .picture { $0.formatFaults.map { "it \($0)" } })

  static let pictureWhole = Rule(
    "artwork.whole", .error, "Pictures are whole.", source: .appleArtwork,
    fix: "Save the picture again.",
    .picture { picture in PictureData.fault(in: picture.bytes).map { ["it \($0)"] } ?? [] })

  static let pictureSize = Rule(
    "artwork.size", .error, "Artwork is square, 1400 to 3000 pixels wide.", source: .appleArtwork,
    fix: "Crop it square and scale it to 3000 pixels.",
    .picture { picture in picture.isArtwork ? picture.sizeFaults.map { "it \($0)" } : [] })

  static let pictureColour = Rule(
    "artwork.colour", .error, "Artwork is RGB without transparency.", source: .appleArtwork,
    fix: "Save it in RGB, without an alpha channel.",
    .picture { picture in picture.isArtwork ? picture.colourFaults.map { "it \($0)" } : [] })

  static let pictureBytes = Rule(
    "artwork.bytes", .warning, "Artwork has at most 512 KB.", source: .appleArtwork,
    fix: "Compress it more: JPEG of quality 80 is enough.",
    .picture { picture in
      picture.isArtwork && picture.bytes.count > 512 << 10
        ? ["it has \(picture.bytes.count >> 10) KB"] : []
    })
}
