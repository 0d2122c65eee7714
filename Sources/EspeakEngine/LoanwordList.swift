internal import Glibc
internal import Loanwords

extension Library {
  /// `--loanword '(fr)Macron' …`: the English mnemonics of each, one a line.
  static func printLoanwords(_ words: ArraySlice<String>) {
    do { _ = try initialize() } catch {
      Output.complain(error.reason)
      exit(78)
    }
    var loanwords = Loanwords()
    for word in words {
      let said = loanwords.expanding(["[[\(word)]]"])[0]
      guard said.hasPrefix("[["), said != "[[\(word)]]" else {
        Output.complain("\"\(word)\" is no word of a language that espeak-ng has; write (fr)Macron")
        exit(65)
      }
      print(said.dropFirst(2).dropLast(2))
    }
  }
}
