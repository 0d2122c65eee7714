/// A JSON value that keeps the order it was given and says how it is laid out, so that the files
/// read well and the same values are the same bytes.
indirect enum JSON: Sendable {
  case object([(StaticString, JSON)])
  case array([JSON])
  /// So many elements, each made when it is written: the words of ten hours as values would be ten
  /// times their text.
  case list(Int, @Sendable (Int) -> JSON)
  /// The value on one line.
  case row(JSON)
  case string(String)
  case integer(Int)
  /// Milliseconds, written as seconds with three decimals: exact, where a binary fraction is not.
  case seconds(Int)

  /// The text with a newline at its end.
  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.write(self, depth: 0, inRow: false)
    writer.append("\n")
    return writer.bytes
  }
}
