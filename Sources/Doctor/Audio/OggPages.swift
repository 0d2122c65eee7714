/// An Ogg file's pages (RFC 3533): whether they are whole, and how long the Opus in them plays.
struct OggPages: Sendable {
  var pages = 0
  /// Samples at 48 kHz that a player plays (RFC 7845, section 4): the last page's position without
  /// the pre-skip.
  var playedSamples = 0
  var isOpus = false
  var hasEnd = false
  /// Byte offset of what is no page.
  var junk: Int?
  /// Pages whose number does not follow that of the page before.
  var gaps = 0

  init(_ bytes: [UInt8]) {
    var offset = 0
    var preSkip = 0
    var expected = 0
    func number(_ at: Int, _ count: Int) -> Int {
      (0..<count).reversed().reduce(0) { $0 << 8 | Int(bytes[at + $1]) }
    }
    while offset < bytes.count {
      guard offset + 27 <= bytes.count, bytes[offset..<(offset + 4)].elementsEqual("OggS".utf8),
        offset + 27 + Int(bytes[offset + 26]) <= bytes.count
      else {
        junk = offset
        return
      }
      let segments = Int(bytes[offset + 26])
      let body = offset + 27 + segments
      let end = bytes[(offset + 27)..<body].reduce(body) { $0 + Int($1) }
      guard end <= bytes.count else {
        junk = offset
        return
      }
      if pages == 0, end - body >= 19, bytes[body..<(body + 8)].elementsEqual("OpusHead".utf8) {
        isOpus = true
        preSkip = number(body + 10, 2)
      }
      if number(offset + 18, 4) != expected { gaps += 1 }
      expected = number(offset + 18, 4) + 1
      // All ones: no packet ends on this page.
      let granule = bytes[(offset + 6)..<(offset + 14)]
      if granule.contains(where: { $0 != 0xFF }), granule.last.map({ $0 < 0x80 }) == true {
        playedSamples = max(0, number(offset + 6, 8) - preSkip)
      }
      hasEnd = bytes[offset + 5] & 4 != 0
      pages += 1
      offset = end
    }
  }
}
