internal import Core

/// The sentences for people.
enum NormalizationDiagnostics {
  static func makeshift(_ span: Span, in utterance: Utterance) -> Diagnostic {
    let said =
      utterance.tokens.first { $0.source.lower <= span.lower && span.upper <= $0.source.upper }?
      .words.map(\.said).joined(separator: " ") ?? ""
    let instead = said.isEmpty ? "I left it out" : "I said “\(said)”"
    return Diagnostic(
      .warning, .normalization,
      "I don't know how to say “\(span.text(in: utterance.text))”, so \(instead).",
      hint: "Add a row to a lexicon in Voices/Lexicons.", span: span, text: utterance.text)
  }

  static func noPack(for language: String) -> Diagnostic {
    Diagnostic(
      .note, .normalization,
      "There are no rules for the language “\(language)”; the engine reads numbers by itself.")
  }
}
