import Testing

@testable import Extraction

@Suite struct PhraseTests {
  @Test func everyRowOfThePhraseListIsUnderstood() {
    let rows = PhraseList.rows.split(separator: "\n")
    let phrases = rows.map { $0.split(separator: "|").count }.reduce(0, +)
    #expect(PhraseBook.all.count == phrases)
    #expect(PhraseBook.all.allSatisfy { !$0.bytes.isEmpty && $0.limit > 0 })
  }

  @Test func noPhraseStandsTwiceInItsFamily() {
    var seen = Set<String>()
    for phrase in PhraseBook.all {
      let name = "\(phrase.family) \(phrase.place) \(String(decoding: phrase.bytes, as: UTF8.self))"
      #expect(seen.insert("\(name) \(phrase.limit)").inserted, "\(name)")
    }
  }
}
