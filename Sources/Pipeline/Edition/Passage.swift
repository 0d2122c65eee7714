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
      let sound: Jingle? = index > 0 && settings.separator != nil ? .separator : nil
      if settings.announceSections, let name = episode.section, name != section {
        passages.append(
          Passage(
            chapter: episode.title, url: episode.link, image: episode.image, opensWith: sound,
            utterances: [utterance(name, .heading)].spoken(endingWith: nil)))
      }
      let isAnnounced =
        settings.announceSections && episode.section != nil && episode.section != section
      section = episode.section
      var story = Passage(
        voice: episode.voice,
        utterances: script.utterances.spoken(endingWith: settings.pause))
      if !isAnnounced {
        (story.chapter, story.url, story.image) = (episode.title, episode.link, episode.image)
        story.opensWith = sound
      }
      passages.append(story)
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
    var utterances = filter { !$0.engineWords.isEmpty }
    if let pause, let last = utterances.indices.last { utterances[last].pauseAfter = pause }
    return utterances
  }
}
