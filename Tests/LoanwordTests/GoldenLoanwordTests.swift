import Foundation
import Normalization
import Testing

@testable import Loanwords
@testable import Workspace

/// What the engine makes of words of other languages.
@Suite struct GoldenLoanwordTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..")

  private static func rows(_ path: String) throws -> [[String]] {
    try String(contentsOf: root.appending(path: path), encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  private static func engine(_ words: [String]) throws -> (said: [String], code: Int32) {
    let process = Process()
    process.executableURL = Bundle.main.executableURL!.deletingLastPathComponent()
      .appending(path: "lector-engine-espeak")
    process.arguments = ["--loanword"] + words
    let output = Pipe()
    (process.standardOutput, process.standardError) = (output, FileHandle.nullDevice)
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    return (lines, process.terminationStatus)
  }

  @Test("Every word has its golden phonemes, near those that people wrote for it")
  func golden() throws {
    let rows = try Self.rows("Tests/Corpus/normalization/en-loanwords-phonemes.tsv")
    #expect(rows.count >= 280)
    let (said, code) = try Self.engine(rows.map { $0[0] })
    try #require(code == 0 && said.count == rows.count)
    for (row, phonemes) in zip(rows, said) { #expect(phonemes == row[1], "\(row[0])") }
    let judged = zip(rows, said).filter { $0.0.count > 2 }.map { row, phonemes in
      Double(Spelling.distance(symbols(phonemes), symbols(row[2]))) / Double(symbols(row[2]).count)
    }
    #expect(judged.count >= 160)
    // 13 % of the symbols differ; of espeak-ng's English reading of the same names, 43 %.
    #expect(judged.reduce(0, +) / Double(judged.count) <= 0.132)
  }

  @Test("Every row of the shipped lexicon is golden, and its language is one of the table's")
  func lexicon() throws {
    let golden = Set(
      try Self.rows("Tests/Corpus/normalization/en-loanwords-phonemes.tsv").map { $0[0] })
    let path = Self.root.appending(path: "Voices/Lexicons/en-loanwords.tsv")
    let text = try String(contentsOf: path, encoding: .utf8)
    let lexicon = try Lexicon(tsv: text, name: "en-loanwords.tsv")
    #expect(lexicon.entries.count >= 100)
    for entry in lexicon.entries {
      #expect(golden.contains(entry.spokenColumn), "\(entry.written)")
      #expect(!entry.test.isEmpty, "\(entry.written)")
    }
  }

  @Test(
    "What is no word, or of no language, is refused", arguments: ["(xx)Macron", "(fr)", "Macron"])
  func refused(word: String) throws {
    let (said, code) = try Self.engine([word])
    #expect(said.isEmpty)
    #expect(code == 65)
  }

  /// Mnemonics without stress: vowels and consonants as espeak-ng parts them, roughly: a letter with the
  /// signs behind it.
  private func symbols(_ mnemonics: String) -> [String] {
    mnemonics.filter { !"', ".contains($0) }.reduce(into: []) { symbols, character in
      if ":23".contains(character), !symbols.isEmpty {
        symbols[symbols.count - 1].append(character)
      } else {
        symbols.append(String(character))
      }
    }
  }
}
