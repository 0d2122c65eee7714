internal import CZlib

enum Gzip {
  /// Six is gzip's own default: a feed of 51 KB takes 1 ms, once.
  private static let level: Int32 = 6

  /// One gzip member without name and time: the same bytes in, the same bytes out.
  /// - Returns: nil when there is no memory, or when nothing would be gained.
  static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    guard czlib_begin_gzip(&stream, level) == Z_OK else { return nil }
    defer { deflateEnd(&stream) }
    // More than the plain bytes would be no gain; zlib stops there.
    let result = [UInt8](unsafeUninitializedCapacity: bytes.count) { output, count in
      bytes.withUnsafeBufferPointer { input in
        // zlib reads through a pointer that C did not call constant.
        stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        count = deflate(&stream, Z_FINISH) == Z_STREAM_END ? Int(stream.total_out) : 0
      }
    }
    return result.isEmpty ? nil : result
  }
}
