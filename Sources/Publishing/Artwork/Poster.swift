internal import CPicture
internal import Core

extension Artwork {
  /// A picture made from the show's title, for a show that brings none: its words over the levels of
  /// a voice.
  /// - Parameter colours: of the ground and of the letters, "#7a2e1d"; without them the title
  ///   chooses.
  /// - Returns: nil without libgd3 or DejaVu's fonts, or for a title in a script that they lack;
  ///   then `standard` is there.
  public static func poster(title: String, colours: [String] = []) -> Published? {
    let title = PlainText.line(title)
    guard !title.isEmpty, title.unicodeScalars.allSatisfy(Poster.isDrawn),
      let layout = Poster.layout(title)
    else { return nil }
    return Poster.draw(layout, colours, Digest.sha256(of: Array(title.utf8)).bytes)
      .map { Published($0, .jpeg, name: "artwork") }
  }
}

enum Poster {
  struct Layout {
    var lines: [String]
    /// Points at 96 dpi, three quarters of a pixel count.
    var size: Double
  }

  private static let side = 1400
  /// In points: 1.2 of the letters' height in pixels.
  private static let lineHeight = 1.6
  private static let font = "DejaVu Serif:bold"
  /// Dark enough for white text at 7 : 1 (WCAG AAA), in the order of the rainbow.
  private static let papers: [Int32] = [
    0x7A1F1D, 0x7A2E1D, 0x6B3A00, 0x4A4A00, 0x1F4D1F, 0x0F4C4A, 0x123F6B, 0x2A2F7A, 0x4B2A75,
    0x6B1F52,
  ]

  /// Latin, Greek, Cyrillic and punctuation: what DejaVu draws letter by letter. Other scripts need
  /// shaping.
  static func isDrawn(_ scalar: Unicode.Scalar) -> Bool {
    (0x20..<0x530).contains(scalar.value) || (0x1E00..<0x2070).contains(scalar.value)
  }

  /// The largest letters that fit: at most five lines, within the upper part of the picture.
  static func layout(_ title: String) -> Layout? {
    let words = title.split(separator: " ").map(String.init)
    for size in stride(from: 240.0, through: 60, by: -12) {
      guard let lines = lines(words, size) else { return nil }
      let isNarrow = lines.allSatisfy { width($0, size) <= 1160 }
      if isNarrow, Double(lines.count) * size * lineHeight <= 900, lines.count <= 5 {
        return Layout(lines: lines, size: size)
      }
    }
    return nil
  }

  private static func lines(_ words: [String], _ size: Double) -> [String]? {
    var lines: [String] = []
    for word in words {
      let longer = lines.last.map { "\($0) \(word)" }
      let reach = longer.map { width($0, size) } ?? .infinity
      guard reach >= 0 else { return nil }
      if let longer, reach <= 1160 {
        lines[lines.count - 1] = longer
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  private static func width(_ text: String, _ size: Double) -> Double {
    lector_picture_width(font, size, text)
  }

  /// - Parameter seed: chooses the levels, and the ground where no colour is given.
  static func draw(_ layout: Layout, _ colours: [String], _ seed: [UInt8]) -> [UInt8]? {
    let chosen = colours.compactMap(colour)
    let paper = chosen.first ?? papers[Int(seed[31]) % papers.count]
    let ink = chosen.count > 1 ? chosen[1] : 0xFBF3E4
    let height = Double(layout.lines.count) * layout.size * lineHeight
    let top = 120 + (900 - height) / 2
    let texts = layout.lines.map { Array($0.utf8CString) }
    let bars = (0..<28).map { Int32(60 + Int(seed[$0]) * 200 / 255) }
    let feet = layout.lines.indices.map {
      Int32(top + (Double($0) + 0.95) * layout.size * lineHeight)
    }
    return withLines(texts, feet, layout.size) { lines in
      var out = lector_picture_bytes()
      let outcome = lector_picture_poster(
        Int32(side), 90, font, paper, ink, lines,
        Int32(texts.count), bars, Int32(bars.count), &out)
      return outcome == LECTOR_PICTURE_OK ? Artwork.taken(out) : nil
    }
  }

  /// "#7a2e1d"
  private static func colour(_ text: String) -> Int32? {
    guard text.count == 7, text.first == "#" else { return nil }
    return Int32(text.dropFirst(), radix: 16)
  }

  private static func withLines<Result>(
    _ texts: [[CChar]], _ feet: [Int32], _ size: Double,
    _ body: ([lector_picture_line]) -> Result
  ) -> Result {
    let joined = texts.flatMap { $0 }
    return joined.withUnsafeBufferPointer { buffer in
      var lines: [lector_picture_line] = []
      var start = 0
      for (text, foot) in zip(texts, feet) {
        lines.append(
          lector_picture_line(
            text: buffer.baseAddress.map { $0 + start }, size: size, foot: foot))
        start += text.count
      }
      return body(lines)
    }
  }
}
