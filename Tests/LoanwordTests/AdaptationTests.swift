import Testing

@testable import Loanwords

@Suite struct AdaptationTests {
  @Test(
    "Foreign sounds become English ones",
    arguments: [
      ("fr", "m_a_k_ʁ_ˈɔ̃", "makr'0n"), ("fr", "l_ˈu_v_ʁ", "l'u:vr@"),
      ("de", "ʃ_r_ˈøː_d_ɜ", "Sr'3:d3"), ("de", "n_ˈɑː_x_t b_ˈʊ_n_t", "n'A:kt b'Unt"),
      ("pl", "v_r_ˈɔ_ts_w_a_f", "vr'0tswaf"), ("pl", "s_ˈɛ_j_m", "s'eIm"),
      ("it", "tʃ_ˈa_m_p_ɪ", "tS'ampi"), ("es", "s_ˈa_n_tʃ_e_θ", "s'antSEz"),
      ("uk", "x_ˈɑ_r_k_i_v", "h'A@kIv"), ("ru", "pʲ_ˈɵ_t_r", "pj'0tr@"),
      ("hu", "m_ˈa_ɟ_a_r", "m'A:djA@"), ("nl", "s_x_ˈoː_f", "sk'oUf"),
    ])
  func sounds(language: String, ipa: String, mnemonics: String) {
    #expect(Adaptation(from: language).mnemonics(of: ipa) == mnemonics)
  }

  @Test("Marks that the table lacks are dropped, and so are sounds that it lacks")
  func unknown() {
    #expect(Adaptation(from: "it").mnemonics(of: "tː_ˈa_ǃ") == "t'a")
    #expect(Adaptation(from: "fr").mnemonics(of: "(en)_s_ˈa_(fr)") == "s'A:")
    #expect(Adaptation(from: "fr").mnemonics(of: "") == "")
  }

  @Test("A regional voice has its language's rows")
  func region() {
    #expect(Adaptation(from: "es-419").mnemonics(of: "x_ˈu_n_t_a") == "h'u:nt@")
  }
}

@Suite struct LoanwordNotationTests {
  @Test(
    "A loanword is found with its ending, and nothing else is one",
    arguments: [
      ("[[(fr)Macron]]", ["fr Macron"]), ("[[(fr) coup d'état]],", ["fr coup d'état"]),
      ("in [[(uk)Київ]]'s and [[(pl)Łódź]]", ["uk Київ +", "pl Łódź"]),
      ("[[k'i:v]] [[(fr)]] [[()x]] [[(FR)x]] [[(fr)a1]] [[(fr)x [[", []),
      ("[[(fr)a\u{1}b]]", []), ("[[(fr)" + String(repeating: "a", count: 81) + "]]", []),
    ])
  func notation(text: String, words: [String]) {
    let found = Loanword.all(in: text).map { found in
      "\(found.word.language) \(found.word.spelling)" + (found.word.hasEnding ? " +" : "")
    }
    #expect(found == words)
  }

  @Test func aLineOfOpeningsIsGoneThroughOnce() {
    #expect(Loanword.all(in: String(repeating: "[[(", count: 80_000)).isEmpty)
    #expect(Loanword.all(in: String(repeating: "[[(fr)", count: 40_000) + "]").isEmpty)
  }

  @Test func onlyALoanwordAloneIsOne() {
    #expect(Loanwords.isOne("[[(fr)Macron]]'s"))
    #expect(!Loanwords.isOne("[[(fr)Macron]] said"))
    #expect(!Loanwords.isOne("[[k'i:v]]"))
  }
}
