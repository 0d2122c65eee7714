public import ArgumentParser
public import Core

/// "mp3", "opus", "flac", "wav".
extension AudioFormat: ExpressibleByArgument {}

/// ISO 8601.
extension Timestamp: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso8601: argument) }
}
