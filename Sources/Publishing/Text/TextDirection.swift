/// Which way a language is written, for HTML's `dir`.
enum TextDirection {
  static func of(_ language: String) -> String {
    let subtags = language.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" })
    let rightToLeft = [
      "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "ug", "ur", "yi",
    ]
    // A script subtag outranks the language: Azerbaijani in Arabic script, Kashmiri in Latin.
    if subtags.dropFirst().contains("latn") { return "ltr" }
    if subtags.dropFirst().contains(where: { $0 == "arab" || $0 == "hebr" }) { return "rtl" }
    return rightToLeft.contains(String(subtags.first ?? "")) ? "rtl" : "ltr"
  }
}
