@testable import Mastering

/// The Info header of a file as a player reads it.
struct FirstFrame {
  let offset: Int
  let isVariable: Bool
  private let bytes: [UInt8]
  private let info: Int

  /// - Parameter file: ID3v2 tag, if any, and mono frames.
  init?(of file: [UInt8]) {
    var start = 0
    if file.starts(with: Array("ID3".utf8)) {
      start = 10 + file[6..<10].reduce(0) { $0 << 7 | Int($1) }
    }
    guard let header = MPEGHeader(file[start...]) else { return nil }
    offset = start
    bytes = file
    info = start + 4 + header.version.sideInfoLength
    let name = String(decoding: file[info..<info + 4], as: UTF8.self)
    guard name == "Info" || name == "Xing" else { return nil }
    isVariable = name == "Xing"
  }

  private func big(_ position: Int, _ count: Int) -> Int {
    bytes[info + position..<info + position + count].reduce(0) { $0 << 8 | Int($1) }
  }

  var frameCount: Int { big(8, 4) }
  var byteCount: Int { big(12, 4) }
  var seekTable: [UInt8] { Array(bytes[info + 16..<info + 116]) }
  var delay: Int { big(141, 3) >> 12 }
  var padding: Int { big(141, 3) & 0xFFF }
  var storedCRC: Int { big(154, 2) }
  var computedCRC: Int { Int(CRC16.of(Array(bytes[offset..<info + 154]))) }

  /// Where each frame begins, this one first, counted from it; up to the end or the first byte that
  /// is no frame.
  var frameStarts: [Int] {
    var (starts, position) = ([Int](), offset)
    while let header = MPEGHeader(bytes[position...]) {
      starts.append(position - offset)
      position += header.frameLength
    }
    return starts
  }
}
