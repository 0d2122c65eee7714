/// All that belongs to one item, for what must agree.
struct Programme: Subject, Sendable {
  var item: Item
  var audio: [Audio]
  var transcripts: [Transcript]
  var chapters: ChaptersFile?

  var place: Place { item.place }
  var enclosure: Audio? { audio.first(where: \.isEnclosure) }
}
