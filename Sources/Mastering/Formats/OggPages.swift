internal import COgg

/// Packets → pages of one Ogg stream (RFC 3533), by libogg.
final class OggPages {
  private let output: OutputFile
  private var stream = ogg_stream_state()
  private var packetCount: Int64 = 0

  init(_ output: OutputFile, serial: UInt32) throws(MasteringError) {
    self.output = output
    guard ogg_stream_init(&stream, Int32(bitPattern: serial)) == 0 else {
      throw .library("ogg_stream_init", code: 0)
    }
  }

  deinit { ogg_stream_clear(&stream) }

  /// - Parameter granule: samples of the stream up to this packet's end.
  func write(_ bytes: [UInt8], granule: Int, endsPage: Bool = false, endsStream: Bool = false)
    throws(MasteringError)
  {
    var copy = bytes
    let code = copy.withUnsafeMutableBufferPointer { buffer in
      var packet = ogg_packet(
        packet: buffer.baseAddress, bytes: buffer.count, b_o_s: packetCount == 0 ? 1 : 0,
        e_o_s: endsStream ? 1 : 0, granulepos: Int64(granule), packetno: packetCount)
      return ogg_stream_packetin(&stream, &packet)
    }
    guard code == 0 else { throw .library("ogg_stream_packetin", code: Int(code)) }
    packetCount += 1
    var page = ogg_page()
    while (endsPage ? ogg_stream_flush(&stream, &page) : ogg_stream_pageout(&stream, &page)) != 0 {
      try output.write(Array(UnsafeBufferPointer(start: page.header, count: page.header_len)))
      try output.write(Array(UnsafeBufferPointer(start: page.body, count: page.body_len)))
    }
  }
}
