internal import CSndfile

/// Samples → a file, by libsndfile, through our own descriptor so that a full disk has its name.
final class SoundWriter {
  let file: FileDescriptor
  private var sound: OpaquePointer?
  fileprivate var position = 0
  fileprivate(set) var length = 0
  fileprivate var failure: MasteringError?

  /// - Parameter type: `SF_FORMAT_WAV` or `SF_FORMAT_FLAC`.
  init(_ file: FileDescriptor, type: Int, sampleRate: Int) throws(MasteringError) {
    self.file = file
    var info = SF_INFO()
    info.samplerate = Int32(sampleRate)
    info.channels = 1
    info.format = Int32(type | SF_FORMAT_PCM_16)
    var callbacks = Self.callbacks
    let me = Unmanaged.passUnretained(self).toOpaque()
    sound = sf_open_virtual(&callbacks, Int32(SFM_WRITE), &info, me)
    guard sound != nil else {
      throw failure ?? .library("sf_open_virtual", code: Int(sf_error(nil)))
    }
  }

  deinit { if let sound { sf_close(sound) } }

  func append(_ samples: [Int16]) throws(MasteringError) {
    let written = sf_writef_short(sound, samples, sf_count_t(samples.count))
    guard failure == nil, written == samples.count else {
      throw failure ?? .library("sf_writef_short", code: Int(sf_error(sound)))
    }
  }

  func appendSilence(_ count: Int) throws(MasteringError) {
    var left = count
    while left > 0 {
      let part = min(left, 1 << 16)
      try append([Int16](repeating: 0, count: part))
      left -= part
    }
  }

  func close() throws(MasteringError) {
    let code = sf_close(sound)
    sound = nil
    if let failure { throw failure }
    guard code == 0 else { throw .library("sf_close", code: Int(code)) }
  }

  private static var callbacks: SF_VIRTUAL_IO {
    SF_VIRTUAL_IO(
      get_filelen: { sf_count_t(writer($0).length) },
      seek: { offset, whence, data in
        let me = writer(data)
        switch whence {
        case 1: me.position += Int(offset)
        case 2: me.position = me.length + Int(offset)
        default: me.position = Int(offset)
        }
        return sf_count_t(me.position)
      },
      read: { buffer, count, data in
        let me = writer(data)
        let bytes = UnsafeMutableRawBufferPointer(start: buffer, count: Int(count))
        guard let read = try? me.file.read(into: bytes, at: me.position) else { return 0 }
        me.position += read
        return sf_count_t(read)
      },
      write: { buffer, count, data in
        let me = writer(data)
        do throws(MasteringError) {
          let bytes = UnsafeRawBufferPointer(start: buffer, count: Int(count))
          try me.file.write(bytes, at: me.position)
        } catch {
          me.failure = me.failure ?? error
          return 0
        }
        me.position += Int(count)
        me.length = max(me.length, me.position)
        return count
      },
      tell: { sf_count_t(writer($0).position) })
  }
}

private func writer(_ pointer: UnsafeMutableRawPointer?) -> SoundWriter {
  Unmanaged.fromOpaque(pointer!).takeUnretainedValue()
}
