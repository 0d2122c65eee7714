internal import Glibc
internal import Loanwords

/// What makes two installations of espeak-ng sound the same: version and voice data.
enum Fingerprint {
  /// - Parameter voice: the voice's file below the data path, "gmw/en-US+f3".
  /// - Returns: "espeak-ng-1.51-" and 16 hexadecimal digits made from the content of phonemes,
  ///   tunes, the voice, its variant and its language's dictionary (0.8 MB), from what this
  ///   engine changes in words, and from the sizes of all other dictionaries, which spell them.
  static func of(voice: String) -> String {
    let data = Library.dataPath
    let parts = voice.split(separator: "+", maxSplits: 1).map { String($0) }
    let file = parts.first ?? ""
    let language = file.split(separator: "/").last?.prefix { $0 != "-" } ?? ""
    var hash = Mixer()
    for name in ["phontab", "phonindex", "phondata", "intonations", "\(language)_dict"] {
      hash.mix(contentsOf: "\(data)/\(name)")
    }
    hash.mix(contentsOf: "\(data)/lang/\(file)")
    hash.mix(contentsOf: "\(data)/voices/\(file)")
    if parts.count > 1 { hash.mix(contentsOf: "\(data)/voices/!v/\(parts[1])") }
    hash.mix(Loanwords.tables)
    for rule in Enunciation.rules(of: voice) { hash.mix(Array((rule.heard + rule.said).utf8)) }
    for (name, size) in dictionaries(in: data) {
      hash.mix(Array(name.utf8))
      hash.mix(UInt64(size))
    }
    let digits = String(hash.value, radix: 16)
    return
      "espeak-ng-\(Library.version)-\(String(repeating: "0", count: 16 - digits.count))\(digits)"
  }

  /// The files that `of(voice:)` reads, and the library that speaks.
  static func sources(of voice: String) -> [String] {
    let data = Library.dataPath
    let parts = voice.split(separator: "+", maxSplits: 1)
    var sources = [
      data, "\(data)/lang/\(parts.first ?? "")", "\(data)/voices/\(parts.first ?? "")",
    ]
    if parts.count > 1 { sources.append("\(data)/voices/!v/\(parts[1])") }
    return sources + Library.file
  }

  private static func dictionaries(in folder: String) -> [(name: String, size: Int)] {
    Library.names(in: folder).filter { $0.hasSuffix("_dict") }.sorted().compactMap { name in
      var status = stat()
      guard stat("\(folder)/\(name)", &status) == 0 else { return nil }
      return (name, Int(status.st_size))
    }
  }
}

/// A 64-bit hash against accidents, not against enemies: 8 bytes a step (splitmix64's finalizer).
private struct Mixer {
  private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

  mutating func mix(_ word: UInt64) {
    var mixed = value ^ word
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    value = (mixed ^ (mixed >> 31)) &+ 0x9E37_79B9_7F4A_7C15
  }

  mutating func mix(_ bytes: [UInt8]) { bytes.withUnsafeBytes { mix($0) } }

  private mutating func mix(_ bytes: UnsafeRawBufferPointer) {
    mix(UInt64(bytes.count))
    var offset = 0
    while offset + 8 <= bytes.count {
      mix(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    for byte in bytes[offset...] { mix(UInt64(byte)) }
  }

  /// A file that is not there counts as an empty one.
  mutating func mix(contentsOf path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0, status.st_size > 0,
      status.st_mode & S_IFMT == S_IFREG,
      let address = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0),
      address != MAP_FAILED
    else {
      if descriptor >= 0 { close(descriptor) }
      return mix(UInt64(0))
    }
    mix(UnsafeRawBufferPointer(start: address, count: Int(status.st_size)))
    munmap(address, Int(status.st_size))
    close(descriptor)
  }
}
