/// An audio file of an item, decoded.
struct Audio: Subject, Sendable {
  var item: Item
  var place: Place
  var url: String
  var count: Int
  /// SHA-256.
  var base64: String
  /// The item's first choice; else one of its alternates.
  var isEnclosure: Bool
  /// Bytes, as the feed says; nil where it does not.
  var promisedLength: Int?
  /// Of `podcast:integrity`.
  var integrity: String?
  var sound: Sound?
  /// Why there is no sound.
  var failure = ""
  var mp3: MP3Frames?
  var id3: ID3Tag?
  var ogg: OggPages?
  /// "ID3", "RIFF", "OggS": what the file begins with, when it is not what its name says.
  var wrongKind: String?

  /// What a player shows and plays.
  var seconds: Double? { sound?.seconds }
}
