public import Core
public import Workspace

/// A few sentences to judge a voice by: a headline, figures and names, a question, somebody's words.
public struct Sample: Sendable {
  public var script: Script
  public var diagnostics: [Diagnostic]

  /// - Parameter text: what to say instead; an empty line ends a paragraph.
  public init(_ text: String?, at desk: Desk) {
    if let text {
      (script, diagnostics) = desk.script(speaking: text)
      return
    }
    script = Script(article: "", language: desk.voice.language, utterances: [])
    diagnostics = []
    for (kind, line) in Self.blocks(in: desk.voice.primaryLanguage) {
      let (utterance, found) = desk.utterance(for: line, kind: kind)
      for var diagnostic in found {
        diagnostic.block = script.utterances.count
        diagnostics.append(diagnostic)
      }
      script.utterances.append(utterance)
    }
  }

  /// What a listener hears, a line for each paragraph.
  public var said: [String] { script.utterances.map(\.said) }

  /// A player that the machine has, and what makes it play one file and end.
  private static let players = [
    ["pw-play"], ["paplay"], ["aplay", "-q"], ["ffplay", "-nodisp", "-autoexit", "-v", "error"],
    ["mpv", "--really-quiet"], ["play", "-q"],
  ]

  /// Says it through the loudspeaker.
  /// - Returns: the player's name; nil where the machine has none that works.
  /// - Throws: `Failure`.
  public func play(in voice: Voice, workspace: Workspace, engines: Int) async throws -> String? {
    let tools = Self.players.compactMap { player in
      Tool(player[0]).map { (name: player[0], tool: $0, arguments: Array(player.dropFirst())) }
    }
    guard !tools.isEmpty else { return nil }
    let folder: TemporaryFolder
    do { folder = try TemporaryFolder() } catch { throw Failure(error) }
    let path = "\(folder.path)/sample.wav"
    _ = try await Speaking.speak(
      script, format: .wav, to: path, workspace: workspace, voice: voice, engines: engines
    ) { _ in }
    for (name, tool, arguments) in tools
    where try await tool.run(arguments + [path]).status == 0 { return name }
    return nil
  }

  private static func blocks(in language: String) -> [(Block.Kind, String)] {
    let lines = texts[language] ?? texts["en"] ?? []
    return Array(zip([.headline, .paragraph, .quotation], lines))
  }

  /// By primary language: headline, paragraph, quotation.
  private static let texts = [
    "en": [
      "Council closes the old bridge at Kyiv for repairs",
      "The bridge closes on 24 October at 9:30 a.m. and will cost €3.2m, 12% more than was planned. "
        + "Who pays for it? Neither the town nor Volodymyr Zelensky's government has said.",
      "“Nobody can promise what the next flood will do to it,” the chief engineer said.",
    ],
    "uk": [
      "Міська рада закриває старий міст на ремонт",
      "Міст закриють двадцять четвертого жовтня вранці, і ремонт коштуватиме більше, ніж планували. "
        + "Хто за це заплатить? Ні місто, ні уряд поки що не відповіли.",
      "«Ніхто не може пообіцяти, що зробить із ним наступна повінь», — сказала головна інженерка.",
    ],
    "ru": [
      "Городской совет закрывает старый мост на ремонт",
      "Мост закроют двадцать четвёртого октября утром, и ремонт обойдётся дороже, чем планировали. "
        + "Кто за это заплатит? Ни город, ни правительство пока не ответили.",
      "«Никто не может обещать, что сделает с ним следующее наводнение», — сказала инженер.",
    ],
    "de": [
      "Stadtrat sperrt die alte Brücke",
      "Die Brücke wird am vierundzwanzigsten Oktober gesperrt, und die Reparatur wird teurer als "
        + "geplant. Wer bezahlt sie? Weder die Stadt noch die Regierung hat bisher geantwortet.",
      "„Niemand kann versprechen, was das nächste Hochwasser mit ihr macht“, sagte die Ingenieurin.",
    ],
    "fr": [
      "Le conseil municipal ferme le vieux pont",
      "Le pont sera fermé le vingt-quatre octobre au matin, et les travaux coûteront plus cher que "
        + "prévu. Qui va payer ? Ni la ville ni le gouvernement n’ont répondu.",
      "« Personne ne peut promettre ce que fera la prochaine crue », a dit l’ingénieure en chef.",
    ],
    "es": [
      "El ayuntamiento cierra el puente viejo",
      "El puente se cerrará el veinticuatro de octubre por la mañana, y la obra costará más de lo "
        + "previsto. ¿Quién la paga? Ni la ciudad ni el gobierno han respondido.",
      "«Nadie puede prometer qué hará con él la próxima crecida», dijo la ingeniera jefa.",
    ],
    "pl": [
      "Rada miasta zamyka stary most",
      "Most zostanie zamknięty dwudziestego czwartego października rano, a remont będzie kosztował "
        + "więcej, niż planowano. Kto za to zapłaci? Ani miasto, ani rząd nie odpowiedziały.",
      "„Nikt nie może obiecać, co zrobi z nim następna powódź” – powiedziała główna inżynier.",
    ],
  ]
}
