internal import Pipeline

/// What became of an edition, in a line.
struct EditionLine {
  private let edition: RunReport.EditionResult

  init(_ edition: RunReport.EditionResult) { self.edition = edition }

  var text: String {
    let stories = edition.stories == 1 ? "1 story" : "\(edition.stories) stories"
    let leftOut = edition.leftOut.isEmpty ? "" : ", \(edition.leftOut.count) left out"
    return "\(edition.outcome)  \(Figures.duration(edition.milliseconds))  "
      + "\(Console.printable(edition.title)) (\(stories)\(leftOut))"
  }
}
