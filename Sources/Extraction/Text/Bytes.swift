internal import Core
internal import Glibc

extension ArraySlice<UInt8> {
  /// - Parameter needle: lower-case ASCII.
  func firstIndex(ofCaseless needle: String) -> Int? {
    let pattern = Array(needle.utf8)
    guard count >= pattern.count else { return nil }
    return (startIndex...(endIndex - pattern.count)).first { start in
      matches(pattern, at: start)
    }
  }

  private func matches(_ pattern: [UInt8], at start: Int) -> Bool {
    for (offset, byte) in pattern.enumerated() {
      let here = self[start + offset]
      guard (here.isASCIIUpper ? here | 0x20 : here) == byte else { return false }
    }
    return true
  }
}

extension StringProtocol {
  /// Without ASCII white space at its ends.
  var trimmed: String {
    var bytes = Array(utf8)[...]
    while let first = bytes.first, first.isASCIISpace { bytes.removeFirst() }
    while let last = bytes.last, last.isASCIISpace { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Byte-wise search: twenty times faster than Swift's, which compares canonical equivalents.
  func has(_ needle: String) -> Bool {
    let found = utf8.withContiguousStorageIfAvailable { text in
      needle.utf8.withContiguousStorageIfAvailable { text.has($0) }
    }
    return (found ?? nil) ?? (Array(utf8).firstRange(of: Array(needle.utf8)) != nil)
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func has(_ needle: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = baseAddress, let pattern = needle.baseAddress, !needle.isEmpty else {
      return needle.isEmpty
    }
    var from = 0
    while from + needle.count <= count {
      let places = count - needle.count - from + 1
      guard let hit = memchr(start + from, Int32(pattern[0]), places) else { return false }
      from = UnsafeRawPointer(hit) - UnsafeRawPointer(start)
      if memcmp(start + from, pattern, needle.count) == 0 { return true }
      from += 1
    }
    return false
  }
}

extension [UInt8] {
  func firstRange(of needle: [UInt8], from start: Int = 0) -> Range<Int>? {
    guard let first = needle.first, count - start >= needle.count else { return nil }
    return withUnsafeBufferPointer { bytes in
      var index = start
      let last = bytes.count - needle.count
      while index <= last {
        if bytes[index] == first {
          var offset = 1
          while offset < needle.count, bytes[index + offset] == needle[offset] { offset += 1 }
          if offset == needle.count { return index..<(index + offset) }
        }
        index += 1
      }
      return nil
    }
  }
}
