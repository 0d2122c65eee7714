internal import Core

/// Reads the tab-separated form: written ⇥ spoken ⇥ conditions ⇥ note ⇥ test sentence.
struct LexiconParser {
  let name: String

  func entries(in text: String) throws(LexiconError) -> [LexiconEntry] {
    var entries: [LexiconEntry] = []
    var seen: Set<LexiconEntry.Key> = []
    var number = 0
    for row in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      let blank = row.allSatisfy { $0 == " " || $0 == "\t" }
      if blank || row.hasPrefix("#") { continue }
      let entry = try entry(row, number)
      guard seen.insert(entry.key).inserted else {
        throw .repeated(file: name, line: number, written: entry.written)
      }
      entries.append(entry)
    }
    return entries
  }

  private func entry(_ row: Substring, _ line: Int) throws(LexiconError) -> LexiconEntry {
    let fields = row.split(separator: "\t", omittingEmptySubsequences: false).map {
      trimmed($0)
    }
    guard fields.count >= 2 else { throw .tooFewColumns(file: name, line: line) }
    guard !fields[0].isEmpty, !fields[1].isEmpty else {
      throw .emptyForm(file: name, line: line)
    }
    for field in fields.prefix(2) where field.contains(where: { "|^_\u{1}".contains($0) }) {
      // In `Speech` these have a meaning; espeak's mnemonics may hold them all but the bar.
      if field.hasPrefix("[["), !field.contains(" ") { continue }
      throw .unspeakable(file: name, line: line, form: field)
    }
    var entry = LexiconEntry(
      written: fields[0], spoken: try spoken(fields[1], line), matchesCase: false, context: [],
      language: nil, note: fields.count > 3 ? fields[3] : "",
      test: fields.count > 4 ? fields[4] : "", origin: "\(name):\(line)")
    for condition in (fields.count > 2 ? fields[2] : "").split(separator: " ") {
      if condition == "case" {
        entry.matchesCase = true
      } else if condition.hasPrefix("context=") {
        entry.context.append(condition.dropFirst(8).lowercased())
      } else if condition.hasPrefix("lang=") {
        entry.language = condition.dropFirst(5).lowercased()
      } else {
        throw .unknownCondition(file: name, line: line, condition: String(condition))
      }
    }
    return entry
  }

  private func spoken(_ form: String, _ line: Int) throws(LexiconError) -> LexiconEntry.Spoken {
    if form.hasPrefix("[["), form.hasSuffix("]]"), form.utf8.count > 4 {
      let phonemes = String(form.dropFirst(2).dropLast(2))
      guard phonemes.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x5B && $0 != 0x5D })
      else { throw .unspeakable(file: name, line: line, form: form) }
      return .phonemes(phonemes)
    }
    if let notated = try notated(form, line) { return .phonemes(notated) }
    if form.hasPrefix("(") {
      guard let loanword = LoanwordForm(form) else {
        throw .notForeign(file: name, line: line, form: form)
      }
      return .loanword(language: loanword.language, spelling: loanword.spelling)
    }
    let speakable = form.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0 == " " || $0 == "'" || $0 == "-" || $0 == "’"
        || ($0.value >= 0x300 && $0.value < 0x370)
    }
    guard speakable else { throw .unspeakable(file: name, line: line, form: form) }
    return .words(form)
  }

  /// Phonemes in another notation than the engine's, `/kˈiːv/` or `{K IY1 V}`, in mnemonics.
  private func notated(_ form: String, _ line: Int) throws(LexiconError) -> String? {
    let alphabet: PhonemeAlphabet
    switch (form.first, form.last) {
    case ("/", "/") where form.count > 2: alphabet = .ipa
    case ("{", "}"): alphabet = .arpabet
    default: return nil
    }
    guard let phonemes = Phonemes(String(form.dropFirst().dropLast()), in: alphabet) else {
      throw .unknownPhonemes(file: name, line: line, form: form)
    }
    return phonemes.text(in: .espeak)
  }

  private func trimmed(_ field: Substring) -> String {
    var field = field
    while field.last == " " || field.last == "\r" { field.removeLast() }
    while field.first == " " { field.removeFirst() }
    return String(field)
  }
}
