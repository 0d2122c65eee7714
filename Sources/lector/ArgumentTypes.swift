public import ArgumentParser
public import Core
public import Server

/// "mp3", "opus", "flac", "wav", "m4a".
extension AudioFormat: ExpressibleByArgument {}

/// ISO 8601.
extension Timestamp: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso8601: argument) }
}

/// "90s", "10m", "2h", "1d".
struct Interval: ExpressibleByArgument {
  var duration: Duration

  init?(argument: String) {
    let units: [Character: Double] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
    guard let unit = argument.last.flatMap({ units[$0] }), let count = Double(argument.dropLast()),
      count > 0, count < 1_000_000
    else { return nil }
    duration = .seconds(count * unit)
  }
}

/// "text", "json".
extension AccessLogFormat: ExpressibleByArgument {}

/// "127.0.0.1", "10.0.0.0/8".
extension IPNetwork: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

/// "speech.mp3": the ending says which kind of sound is wanted.
struct SoundFile: ExpressibleByArgument {
  var path: String
  var format: AudioFormat

  init?(argument: String) {
    guard let ending = argument.split(separator: ".").last,
      let format = AudioFormat(rawValue: ending.lowercased())
    else { return nil }
    self.init(path: argument, format: format)
  }

  init(path: String, format: AudioFormat) {
    self.path = path
    self.format = format
  }
}
