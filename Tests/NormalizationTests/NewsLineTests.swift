import Core
import Normalization
import Testing

@Suite struct NewsLineTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var written: String
    var spoken: String
    var testDescription: String { written }
  }

  static func rows(_ text: String) -> [Row] {
    text.split(separator: "\n").map { line in
      let parts = line.split(separator: "|").map { part in
        String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      return Row(written: parts[0], spoken: parts[1])
    }
  }

  @Test("A line is said as a newsreader would", arguments: rows(lines))
  func isSaid(row: Row) {
    let (utterance, diagnostics) = Normalizer().utterance(for: row.written)
    #expect(utterance.said == row.spoken)
    #expect(diagnostics.isEmpty)
  }

  @Test("British style says and, and reads 03/11 as the third of November")
  func britishStyle() {
    let normalizer = Normalizer(style: Style(region: .british))
    #expect(
      normalizer.utterance(for: "It took 101 days.").utterance.said
        == "It took one hundred and one days.")
    #expect(
      normalizer.utterance(for: "Due 03/11/2024.").utterance.said
        == "Due the third of November twenty twenty-four.")
  }

  @Test("The region follows the language of the article")
  func region() {
    let text = "Some 250 left on Oct. 25."
    let british = "Some two hundred and fifty left on October the twenty-fifth."
    #expect(Normalizer(language: "en-GB").utterance(for: text).utterance.said == british)
    let context = Normalizer.Context(language: "en-GB")
    #expect(Normalizer().utterance(for: text, context: context).utterance.said == british)
    let chosen = Normalizer(style: Style(region: .american))
    #expect(chosen.utterance(for: text, context: context).utterance.said != british)
  }

  @Test("Quotation marks and emoji are heard where the style says so")
  func spokenMarks() {
    let text = "He said \u{201C}no way\u{201D} twice \u{1F525}."
    let style = Style(quotes: .spoken, emoji: .named)
    #expect(
      Normalizer(style: style).utterance(for: text).utterance.said
        == "He said quote no way end quote twice fire.")
    #expect(Normalizer().utterance(for: text).utterance.said == "He said no way twice.")
  }

  @Test("A headline in capitals spells what the story spells")
  func shoutedHeadline() {
    let article = Article(
      identity: "x", headline: "ZAD CHIEF FLEES AFTER RAID ON OFFICE",
      blocks: [Block(.paragraph, "The chief of the ZAD fled on Monday.")])
    let voice = Voice(
      name: "v", title: "v", language: "en", engine: "espeak", engineVoice: "en", rate: 165,
      pitch: 35, wordGap: 2, volume: 100, gain: nil, pauses: [:], lexicons: [])
    let said = Normalizer().script(for: article, in: voice).script.utterances.map(\.said)
    #expect(said.first == "Z.A.D CHIEF FLEES AFTER RAID ON OFFICE")
    #expect(said.last == "The chief of the Z.A.D fled on Monday.")
  }

  @Test("A long sentence gets a breath before a clause, and the token says why")
  func breath() {
    let text =
      "The ministry said that its forces had repelled eleven attacks near the eastern town while "
      + "other troops continued to push forward along the railway line that leads to the north."
    let utterance = Normalizer().utterance(for: text).utterance
    #expect(utterance.said.contains("eastern town, while"))
    #expect(utterance.tokens.filter { $0.rule == "breath" }.map(\.punctuation) == [","])
    #expect(Normalizer().utterance(for: "He came and saw.").utterance.said == "He came and saw.")
  }

  static let lines = """
    He spoke on Oct. 24 about 1,300 square kilometers (500 square miles). | He spoke on October twenty-fourth about one thousand three hundred square kilometers, five hundred square miles.
    Military intelligence (HUR) counted around 12,000 troops. | Military intelligence, H U R, counted around twelve thousand troops.
    The pact with the DPRK has Article 4. | The pact with the D P R K has Article four.
    The count was 00742, then -5, then 2.050. | The count was zero zero seven four two, then minus five, then two point zero five zero.
    Italy has 1.300.000 of them and 1.2m people came. | Italy has one million three hundred thousand of them and one point two million people came.
    The 3rd Assault Brigade marched on the 22nd. | The third Assault Brigade marched on the twenty-second.
    The mid-1980s and the '90s differ. | The mid nineteen eighties and the nineties differ.
    The war of 2014-2022 and the fall of 1905 are remembered. | The war of twenty fourteen to twenty twenty-two and the fall of nineteen oh five are remembered.
    They may, 5 years on, march 8 km. | They may, five years on, march eight kilometers.
    Born on 1 Mar 1962, he left on Nov. 4–10. | Born on the first of March nineteen sixty-two, he left on November fourth to tenth.
    It fell on 2024-10-25 and 03/11/2024. | It fell on October twenty-fifth twenty twenty-four and March eleventh twenty twenty-four.
    The Sun shone on Sun., Oct. 27, at 6:05 p.m. | The Sun shone on Sunday, October twenty-seventh, at six oh five P M.
    The curfew runs 11pm-5am and 09:30-17:45. | The curfew runs eleven P M to five A.M and nine thirty to seventeen forty-five.
    Join at 16:00 CEST or 0800 GMT for 2h30m. | Join at sixteen hundred C E S T or oh eight hundred G M T for two hours thirty minutes.
    A $2.3bn loan, $61 billion in all, costs €0.99. | A two point three billion dollar loan, sixty-one billion dollars in all, costs ninety-nine cents.
    The rate is UAH 41.3, 8,000 UAH or C$20 million. | The rate is forty-one point three hryvnias, eight thousand hryvnias or twenty million Canadian dollars.
    Power is €300/MWh, up from £9.99. | Power is three hundred euros per megawatt hour, up from nine pounds ninety-nine pence.
    It rose 1.5–2%, closed at +3.4% and salted 35‰. | It rose one point five to two percent, closed at plus three point four percent and salted thirty-five per mille.
    The 155mm shells fell 3 m from a 50-km road. | The one hundred fifty-five millimeter shells fell three meters from a fifty kilometer road.
    At −20°C a 6 ft 2 in man ran 120 km/h over 100 km². | At minus twenty degrees Celsius a six foot two inch man ran one hundred twenty kilometers per hour over one hundred square kilometers.
    A 4 × 6 m room seats 2-10, or 18- to 25-year-olds. | A four by six meter room seats two to ten, or eighteen to twenty-five year olds.
    They beat Albania 2–1 at odds of 10:1. | They beat Albania two one at odds of ten to one.
    A 2/3 majority took 5 1/2 hours, 24/7, on 9/11. | A two thirds majority took five and a half hours, twenty-four seven, on nine eleven.
    Lt. Col. Bondar saw No. 10 and Nos. 3 and 4. | Lieutenant Colonel Bondar saw number ten and numbers three and four.
    St. John's is on Main St. in Phoenix, AZ. | Saint John's is on Main Street in Phoenix, Arizona.
    Sen. Mark Kelly, D-Ariz., met George W. Bush. | Senator Mark Kelly, Democrat of Arizona, met George W Bush.
    King Charles III saw World War II, an IV drip and Malcolm X. | King Charles the third saw World War two, an I V drip and Malcolm X.
    The EU's MPs and NATO's chief met the U.S. envoy. | The E U's M P's and NATO's chief met the U S envoy.
    WHO CHIEF VISITS GAZA AS UN WARNS | W H O CHIEF VISITS GAZA AS U N WARNS
    F-16s, a MiG-29, Kh-101s and M1A1 tanks flew MH17. | F sixteens, a MiG twenty-nine, K H one oh ones and M one A-one tanks flew M H seventeen.
    COVID-19, CO₂, H5N1 and 5G are old. | COVID nineteen, C O two, H five N one and five G are old.
    Revenue rose in Q3 2024, then 2Q22. | Revenue rose in the third quarter of twenty twenty-four, then the second quarter of twenty-two.
    Section 230(c) and § 4 apply. | Section two thirty C and section four apply.
    Read news.example.com or write to desk@example.com. | Read news dot example dot com or write to desk at example dot com.
    Call +380 44 123 4567. Dial 911. | Call plus three eight zero four four one two three four five six seven. Dial nine one one.
    It lies at 48°27'N, he said [1]. | It lies at forty-eight degrees twenty-seven minutes north, he said.
    R&D at Johnson & Johnson is a cross-border, and/or roads, affair 🔥. | R and D at Johnson and Johnson is a cross-border, and or roads, affair.
    The 2023/24 season: 2,5% and 12,5 euros, 6 ft 2 and 6'2". | The twenty twenty-three to twenty-four season: two point five percent and twelve point five euros, six feet two and six foot two.
    They lost 3–5 tanks, won 6-4, 3-6 and passed it 218–210. | They lost three to five tanks, won six four, three six and passed it two hundred eighteen to two hundred ten.
    He ran 1:43.25 in UTC-5 from noon–4 p.m. | He ran one minute forty-three point two five seconds in U T C minus five from noon to four P M.
    Room 101, ZIP 90210 and the 737-800 of FY24. | Room one oh one, ZIP nine zero two one zero and the seven thirty-seven eight hundred of fiscal year twenty-four.
    A Boeing 737-800, an F/A-18 and the G20's leaders. | A Boeing seven thirty-seven eight hundred, an F A-eighteen and the G twenty's leaders.
    At ratios like 5/1, 10 / 2 = 5 and 3 × 4 = 12. | At ratios like five to one, ten divided by two equals five and three times four equals twelve.
    A population of 38m, a 9mm Glock, a .22 rifle and a 38m tower. | A population of thirty-eight million, a nine millimeter Glock, a twenty-two rifle and a thirty-eight meter tower.
    Київ is Kyiv. | Kyiv is Kyiv.
    """
}
