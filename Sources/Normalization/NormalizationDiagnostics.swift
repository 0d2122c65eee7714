internal import Core

/// The sentences for people.
enum NormalizationDiagnostics {
  static func makeshift(_ span: Span, in text: String) -> Diagnostic {
    Diagnostic(
      .warning, .normalization,
      "I don't know how to say “\(span.text(in: text))”, so I spelled it out.",
      hint: "Add a row to a lexicon in Voices/Lexicons.", span: span, text: text)
  }

  static func noPack(for language: String) -> Diagnostic {
    Diagnostic(
      .note, .normalization,
      "There are no rules for the language “\(language)”; the engine reads numbers by itself.")
  }
}
