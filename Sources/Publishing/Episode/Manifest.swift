public import Core
internal import FoundationEssentials

/// `episode.json`: the record that an episode is published, and all that the feed needs of it.
public enum Manifest {
  /// The newest format that this program writes and reads.
  public static let format = 1

  public enum Failure: Error, Hashable, Sendable {
    /// Not a manifest; `reason` is the decoder's account of the place.
    case unreadable(reason: String)
    /// Written by a later program.
    case newerFormat(Int)
  }

  public static func json(_ episode: Episode) -> [UInt8] {
    PrettyJSON.bytes(of: Record(format: format, episode: episode))
  }

  public static func episode(from bytes: [UInt8]) throws(Failure) -> Episode {
    let decoder = JSONDecoder()
    let data = Data(bytes)
    do {
      return try decoder.decode(Record.self, from: data).episode
    } catch let failure as Failure {
      throw failure
    } catch {
      throw .unreadable(reason: "\(error)")
    }
  }

  /// The format number beside the episode's own members.
  private struct Record: Codable {
    var format: Int
    var episode: Episode

    enum CodingKeys: String, CodingKey { case format }

    init(format: Int, episode: Episode) {
      self.format = format
      self.episode = episode
    }

    init(from decoder: any Decoder) throws {
      format = try decoder.container(keyedBy: CodingKeys.self).decode(Int.self, forKey: .format)
      // What a later program wrote may have members of other types: nothing else of it is read.
      if format > Manifest.format { throw Failure.newerFormat(format) }
      episode = try Episode(from: decoder)
    }

    func encode(to encoder: any Encoder) throws {
      var members = encoder.container(keyedBy: CodingKeys.self)
      try members.encode(format, forKey: .format)
      try episode.encode(to: encoder)
    }
  }
}
