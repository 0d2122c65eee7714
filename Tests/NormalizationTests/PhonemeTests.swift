import Core
import Foundation
import Normalization
import Testing

/// What espeak-ng makes of the engine text: a mnemonic that does not exist is dropped without a word,
/// so only the engine itself can tell.
@Suite struct PhonemeTests {
  /// One line of phonemes per text; texts are parted by blank lines.
  static func phonemes(_ texts: [String], _ options: [String]) throws -> [String] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["espeak-ng", "-q"] + options + ["--stdin"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    let lines = Data((texts.joined(separator: "\n\n") + "\n").utf8)
    // The pipe holds 64 KiB: written from another thread, or both sides would wait for each other.
    let writing = input.fileHandleForWriting
    Thread.detachNewThread {
      try? writing.write(contentsOf: lines)
      try? writing.close()
    }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).split(separator: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }

  @Test("Names are said with their golden phonemes", arguments: ["en", "en-us"])
  func names(voice: String) throws {
    let lexicon = try Corpus.lexicon.get()
    let golden = try Corpus.rows("normalization/en-names-phonemes.tsv")
    var entries: [String: String] = [:]
    for entry in lexicon.entries {
      switch entry.spoken {
      case .words(let words): entries[entry.written] = words
      case .phonemes(let phonemes): entries[entry.written] = "[[\(phonemes)]]"
      // LoanwordTests has them.
      case .loanword: break
      }
    }
    let texts = golden.map { entries[$0[0]] ?? "" }
    #expect(zip(golden, texts).filter { $0.1.isEmpty }.map { $0.0[0] } == [])
    let said = try Self.phonemes(texts, ["--ipa", "-v", voice])
    try #require(said.count == golden.count)
    for (row, phonemes) in zip(golden, said) {
      #expect(phonemes == row[voice == "en" ? 1 : 2], "\(row[0])")
    }
  }

  @Test("Heteronyms are said by their sense at least as often as the floor")
  func heteronyms() throws {
    let normalizer = Normalizer()
    let rows = try Corpus.rows("normalization/en-heteronyms.tsv")
    #expect(rows.count >= 150)
    var wrong: [String] = []
    let texts = rows.map { row in
      let written = row[0].filter { $0 != "*" }
      let utterance = normalizer.utterance(for: written).utterance
      // The transcript keeps the word.
      if SpokenForm(utterance.said).words.isEmpty { wrong.append(row[0]) }
      // Marks would part the sentence, and so the output, into clauses.
      return utterance.engineWords
        .map { $0.trimmingCharacters(in: CharacterSet(charactersIn: ",:;.")) }
        .joined(separator: " ")
    }
    let said = try Self.phonemes(texts, ["-x", "-v", "en"])
    try #require(said.count == rows.count)
    for (row, phonemes) in zip(rows, said) where !phonemes.contains(row[1]) {
      wrong.append("\(row[0]): \(phonemes)")
    }
    let share = Double(rows.count - wrong.count) * 100 / Double(rows.count)
    print("Heteronyms: \(rows.count - wrong.count)/\(rows.count)")
    let floor = try #require(try Corpus.floors("heteronyms")["total"])
    #expect(share >= floor, "\(wrong.joined(separator: "\n"))")
  }
}
