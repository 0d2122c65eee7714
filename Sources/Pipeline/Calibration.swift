/// The reference text that a voice is measured on: a minute of ordinary news prose, so that the
/// loudness is a paragraph's and not a test tone's.
enum Calibration {
  static func sentences(language: String) -> [String] {
    // Loudness hardly depends on the words (0.18 LU over paragraphs), and every espeak-ng voice
    // reads Latin letters; a language's own text would need a text per language.
    english
  }

  private static let english = [
    """
    The council met on Tuesday to decide whether the old bridge should be repaired or replaced, and \
    after four hours of argument it chose to do neither until the spring.
    """,
    """
    Engineers had warned that the southern pier was moving, a little more every winter, and that \
    nobody could promise what the next flood would do to it.
    """,
    """
    Shopkeepers on both banks said that they could not afford another year of closed lanes; the \
    mayor answered that she could not afford a bridge that falls into the river.
    """,
    """
    A retired ferryman offered to bring back his boat. The offer was recorded in the minutes, and \
    the meeting moved on to the question of parking.
    """,
    """
    Outside, the water had already reached the lower steps, where children were throwing branches \
    into the current and counting how long each took to pass beneath the arches.
    """,
    """
    The government has promised half of the money. The other half, according to a report published \
    this week, would have to come from tolls, which the town has refused for eighty years.
    """,
  ]
}
