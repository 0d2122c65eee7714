/// Media types of a podcast's files.
enum MediaTypes {
  /// By file name extension; the first is the one to write.
  static let audio: [String: [String]] = [
    "mp3": ["audio/mpeg"], "m4a": ["audio/mp4", "audio/x-m4a", "audio/m4a"],
    "opus": ["audio/ogg", "audio/opus"], "ogg": ["audio/ogg", "audio/opus"],
    "flac": ["audio/flac", "audio/x-flac"], "wav": ["audio/wav", "audio/x-wav", "audio/vnd.wave"],
    "aac": ["audio/aac"],
  ]

  static let transcripts: [String: String] = [
    "vtt": "text/vtt", "srt": "application/x-subrip", "json": "application/json",
    "html": "text/html", "txt": "text/plain",
  ]

  static let feed = ["application/rss+xml", "application/xml", "text/xml"]
  static let pictures = ["image/jpeg", "image/png"]

  static let subRip: Set<String> = ["application/x-subrip", "application/srt", "text/srt"]
}
