internal import Core
internal import Publishing
internal import Workspace

/// A stretch of an edition: one voice, one chapter.
struct Passage: Sendable {
  /// For people, as the story's episode says it; nil: the announcer's.
  var voice: String?
  /// That begins with it; nil: it is in the chapter before.
  var chapter: String?
  var url: String?
  var image: String?
  var opensWith: Jingle?
  var utterances: [Utterance]

  enum Jingle: Sendable { case opening, separator }
}

extension Passage {
  /// The whole programme.
  /// - Parameters:
  ///   - scripts: what was said of each story, in the plan's order.
  ///   - utterance: how the announcer says a line.
  static func passages(
    of stories: [(episode: Episode, script: Script)], _ words: EditionWords,
    utterance: (String, Block.Kind) -> Utterance
  ) -> [Passage] {
    let settings = words.settings
    let length = stories.reduce(0) { $0 + $1.episode.milliseconds + settings.pause }
    var opening = [
      utterance(words.opening(count: stories.count, milliseconds: length), .paragraph)
    ]
    if !words.rundown.isEmpty {
      opening.append(utterance(words.rundown, .paragraph))
      opening += stories.map { utterance($0.episode.title, .listItem) }
    }
    var passages = [
      Passage(
        chapter: words.openingChapter, opensWith: settings.jingle == nil ? nil : .opening,
        utterances: opening.spoken(endingWith: settings.pause))
    ]
    var section: String?
    for (index, (episode, script)) in stories.enumerated() {
      var parts: [Passage] = []
      if settings.announceSections, let name = episode.section, name != section {
        parts.append(Passage(utterances: [utterance(name, .heading)].spoken(endingWith: nil)))
      }
      section = episode.section
      parts.append(
        Passage(
          voice: episode.voice, utterances: script.utterances.spoken(endingWith: settings.pause)))
      parts.removeAll { $0.utterances.isEmpty }
      // The chapter begins with whatever is said first of it.
      if !parts.isEmpty {
        (parts[0].chapter, parts[0].url, parts[0].image) =
          (episode.title, episode.link, episode.image)
        parts[0].opensWith = index > 0 && settings.separator != nil ? .separator : nil
      }
      passages += parts
    }
    let closing = words.closing
    if !closing.isEmpty {
      passages.append(
        Passage(utterances: [utterance(closing, .paragraph)].spoken(endingWith: nil)))
    }
    return passages.filter { !$0.utterances.isEmpty }
  }
}

extension [Utterance] {
  /// Without those that say nothing.
  /// - Parameter pause: after the last; nil: its own.
  fileprivate func spoken(endingWith pause: Int?) -> [Utterance] {
    var utterances = filter { !$0.words.isEmpty }
    if let pause, let last = utterances.indices.last { utterances[last].pauseAfter = pause }
    return utterances
  }
}
