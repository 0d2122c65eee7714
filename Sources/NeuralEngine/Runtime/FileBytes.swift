internal import CDirectory
internal import Glibc

enum FileBytes {
  /// The whole file; nil, and an errno, when it cannot be read.
  static func read(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    let size = Int(status.st_size)
    var complete = true
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        if got > 0 { count += got } else if got == 0 || errno != EINTR { break }
      }
      complete = count == size
    }
    return complete ? bytes : nil
  }

  static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let name = lector_next_name(directory).map({ String(cString: $0) }) {
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}

/// A 64-bit hash against accidents, not against enemies.
struct Hash {
  private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

  mutating func mix(_ bytes: [UInt8]) {
    mix(UInt64(bytes.count))
    bytes.withUnsafeBytes { bytes in
      var offset = 0
      while offset + 8 <= bytes.count {
        mix(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        offset += 8
      }
      for byte in bytes[offset...] { mix(UInt64(byte)) }
    }
  }

  mutating func mix(_ text: String) { mix(Array(text.utf8)) }

  private mutating func mix(_ word: UInt64) {
    var mixed = (value ^ word) &* 0xBF58_476D_1CE4_E5B9
    mixed ^= mixed >> 32
    value = mixed &* 0x94D0_49BB_1331_11EB ^ (mixed >> 29)
  }

  /// 16 hexadecimal digits.
  var digits: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
