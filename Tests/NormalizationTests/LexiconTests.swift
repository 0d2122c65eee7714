import Core
import Normalization
import Testing

@Suite struct LexiconTests {
  private func said(_ text: String, _ tsv: String) throws -> (said: String, engine: String) {
    let normalizer = Normalizer(lexicon: try Lexicon(tsv: tsv, name: "desk.tsv"))
    let utterance = normalizer.utterance(for: text).utterance
    return (utterance.said, utterance.engineWords.joined(separator: " "))
  }

  @Test("Phonemes reach the engine, the transcript keeps the name, a possessive is inflected")
  func phonemes() throws {
    let (said, engine) = try said("Kyiv's mayor left kyiv.", "Kyiv\t[[k'i:v]]")
    #expect(said == "Kyiv's mayor left kyiv.")
    #expect(engine == "[[k'i:vz]] mayor left [[k'i:v]].")
  }

  @Test("A word of another language reaches the engine as that language writes it")
  func loanwords() throws {
    let tsv = "Melenchon\t(fr)Mélenchon\nLviv\t(uk) Львів"
    let (said, engine) = try said("Melenchon's plane left Lviv.", tsv)
    #expect(said == "Melenchon's plane left Lviv.")
    #expect(engine == "[[(fr)Mélenchon]]'s plane left [[(uk)Львів]].")
    let entries = try Lexicon(tsv: tsv, name: "desk.tsv").entries
    #expect(entries.map(\.spokenColumn) == ["(fr)Mélenchon", "(uk)Львів"])
  }

  @Test("English sounds are for English texts")
  func loanwordsElsewhere() throws {
    let lexicon = try Lexicon(tsv: "Macron\t(fr)Macron", name: "desk.tsv")
    let normalizer = Normalizer(language: "de", lexicon: lexicon)
    let utterance = normalizer.utterance(for: "Macron kommt.").utterance
    #expect(utterance.engineWords == ["Macron", "kommt."])
  }

  @Test("The longest form wins, whole words only")
  func longest() throws {
    let tsv = "Yoon\tyune\nYoon Suk Yeol\tyune suck yull\n"
    #expect(
      try said("Yoon Suk Yeol met Yoon, not Yoonah.", tsv).said
        == "yune suck yull met yune, not Yoonah.")
  }

  @Test("Conditions: case, context, language")
  func conditions() throws {
    let tsv =
      "WHO\tthe health body\tcase\nreading\tredding\tcontext=england\nParis\tparee\tlang=fr\n"
    #expect(try said("Who asked the WHO?", tsv).said == "Who asked the the health body?")
    #expect(
      try said("In Reading, England, I was in Paris.", tsv).said
        == "In redding, England, I was in Paris.")
    #expect(try said("I am reading.", tsv).said == "I am reading.")
  }

  @Test("A form with marks and digits is found where it begins with them")
  func marks() throws {
    #expect(
      try said("It costs ₴/kWh five.", "₴/kWh\thryvnias per kilowatt hour").said
        == "It costs hryvnias per kilowatt hour five.")
  }

  @Test("Later layers win and the conflict is reported")
  func layers() throws {
    let base = try Lexicon(tsv: "Kyiv\tkeev\nOdesa\todessa", name: "en.tsv")
    let show = try Lexicon(tsv: "Kyiv\tkeyiv\nOdesa\todessa", name: "show.tsv")
    let (lexicon, conflicts) = Lexicon.merging([base, show])
    #expect(lexicon.entries.count == 2)
    #expect(conflicts.map(\.used.origin) == ["show.tsv:1"])
    #expect(Normalizer(lexicon: lexicon).utterance(for: "Kyiv").utterance.said == "keyiv")
  }

  @Test(
    "A faulty row is refused with its line",
    arguments: [
      ("# names\nKyiv", LexiconError.tooFewColumns(file: "x.tsv", line: 2)),
      ("Kyiv\t ", .emptyForm(file: "x.tsv", line: 1)),
      ("Kyiv\tkeev\tcaps", .unknownCondition(file: "x.tsv", line: 1, condition: "caps")),
      ("Kyiv\t[[k'i:v", .unspeakable(file: "x.tsv", line: 1, form: "[[k'i:v")),
      ("Macron\t(fr)", .notForeign(file: "x.tsv", line: 1, form: "(fr)")),
      ("Macron\t(xx)Macron", .notForeign(file: "x.tsv", line: 1, form: "(xx)Macron")),
      ("Macron\t(fr)Macron1", .notForeign(file: "x.tsv", line: 1, form: "(fr)Macron1")),
      ("Kyiv\tkeev\n\nkyiv\tkiv", .repeated(file: "x.tsv", line: 3, written: "kyiv")),
    ])
  func faults(tsv: String, error: LexiconError) {
    #expect(throws: error) { try Lexicon(tsv: tsv, name: "x.tsv") }
  }
}
