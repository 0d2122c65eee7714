/// Where a voice lies below the data path. Given a bare name the library reads all its 130 voices to
/// find it, half of its start.
enum VoiceFile {
  /// - Parameter name: as voice files have it: "en", "en-us+f3".
  /// - Returns: "gmw/en", "gmw/en-US+f3"; the name itself where not exactly one language's file has
  ///   it: then the library's own search decides.
  static func path(of name: String) -> String {
    let base = name.prefix { $0 != "+" }
    let wanted = base.lowercased()
    let languages = "\(Library.dataPath)/lang"
    let found = Library.names(in: languages).flatMap { family in
      Library.names(in: "\(languages)/\(family)").filter { $0.lowercased() == wanted }
        .map { "\(family)/\($0)" }
    }
    guard found.count == 1, let file = found.first else { return name }
    return file + name.dropFirst(base.count)
  }
}
