/// A picture that a feed, or the settings, name.
struct Picture: Subject, Sendable {
  var place: Place
  /// For its extension.
  var url: String
  var bytes: [UInt8]
  /// Of the show, or of an episode: directories are stricter with them than with RSS's own image.
  var isArtwork: Bool

  /// What is wrong with it as JPEG or PNG, as the rest of a sentence that begins with "it".
  var formatFaults: [String] {
    guard let facts = PictureFacts(bytes) else { return ["is neither JPEG nor PNG"] }
    let end = WebAddress.fileExtension(of: url)
    let ends = facts.format == .png ? ["png"] : ["jpg", "jpeg"]
    return ends.contains(end) ? [] : ["is named .\(end), and is \(facts.format.rawValue)"]
  }

  /// Apple takes 1400 to 3000 pixels, square.
  var sizeFaults: [String] {
    guard let facts = PictureFacts(bytes) else { return [] }
    var faults: [String] = []
    if facts.width != facts.height {
      faults.append("is \(facts.width) × \(facts.height) pixels, not square")
    }
    if !(1400...3000).contains(facts.width) { faults.append("is \(facts.width) pixels wide") }
    return faults
  }

  var colourFaults: [String] {
    PictureFacts(bytes)?.oddColour.map { ["is \($0)"] } ?? []
  }
}
