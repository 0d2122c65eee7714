internal import Core

extension Voice {
  static let builtInName = "en-news"

  /// `Voices/en-news.yaml`, word for word (a test compares them), for a binary without its
  /// installation.
  static let builtIn = """
    # The shipped English newsreader. Rate, pitch and gap were chosen by a machine listener's word
    # error rate: 8.7 % against 13.3 % with espeak-ng's defaults (docs/Voices.md).
    title: English news, calm
    language: en
    engine: espeak
    voice: en
    rate: 165
    pitch: 35
    word_gap: 2
    volume: 100
    # espeak-ng sounds dull: brighter, it is better understood and rated (docs/Voices.md).
    equalizer: [{kind: high-shelf, frequency: 3000, gain: 6}]
    # Decibels to -16 LUFS with the limiter in the loop; `lector voices --measure en-news` measures it.
    gain: 7.22
    pauses:
      headline: 900
      byline: 700
      standfirst: 800
      paragraph: 550
      heading: 750
      quotation: 600
      list-item: 400
      table: 600
      correction: 700
    pauses_before:
      heading: 900
      quotation: 700
    lexicons: [en-loanwords, en-names]

    """
}
