internal import CGumbo

/// Memory for one parse: handed out in order, given back all at once. The parser allocates some ten
/// times per element, and frees nearly as often.
final class Arena {
  private var chunks: [UnsafeMutableRawPointer] = []
  private var next: UnsafeMutableRawPointer
  private var left: Int
  private let size: Int

  /// - Parameter bytes: what one parse will about need.
  init(bytes: Int) {
    size = max(64 << 10, min(bytes, 16 << 20))
    next = .allocate(byteCount: size, alignment: 16)
    chunks.append(next)
    left = size
  }

  deinit { for chunk in chunks { chunk.deallocate() } }

  func allocate(_ count: Int) -> UnsafeMutableRawPointer {
    let wanted = (count + 15) & ~15
    if wanted > left {
      let bytes = max(size, wanted)
      next = .allocate(byteCount: bytes, alignment: 16)
      chunks.append(next)
      left = bytes
    }
    defer {
      next += wanted
      left -= wanted
    }
    return next
  }

  /// Makes the parser allocate here, as long as the arena lives.
  func serve(_ options: inout GumboOptions) {
    options.userdata = Unmanaged.passUnretained(self).toOpaque()
    options.allocator = { arena, count in
      arena.map { Unmanaged<Arena>.fromOpaque($0)._withUnsafeGuaranteedRef { $0.allocate(count) } }
    }
    options.deallocator = { _, _ in }
  }
}
